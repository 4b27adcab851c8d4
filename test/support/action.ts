import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { plainEnvironment, type Run, run } from './command.js';
import { root } from './repository.js';

interface Step {
  readonly run: string;
  readonly env?: Record<string, string>;
  readonly 'working-directory': string;
}

/** What is read of action.yml. */
interface Action {
  readonly inputs: Record<string, { readonly default: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const readAction = (): Action => parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

/**
 * Runs the steps of action.yml as a runner does: inputs filled in, bash, one step after the other.
 * @param action the checkout that the action is in
 * @param path the project's folder
 * @param temporary the runner's folder for what a job leaves
 */
export function runAction(
  action: string,
  path: string,
  given: Readonly<Record<string, string>>,
  temporary = join(path, '.runner'),
): Run[] {
  const { inputs, runs } = readAction();
  const values: Record<string, string> = { 'github.action_path': action };
  for (const [name, { default: value }] of Object.entries(inputs)) values[`inputs.${name}`] = given[name] ?? value;
  const fill = (text: string): string =>
    text.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => values[name] as string);
  return runs.steps.map((step) => {
    const filled = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
    const env = plainEnvironment({ ...filled, GITHUB_ACTIONS: 'true', RUNNER_TEMP: temporary });
    return run('bash', ['-eo', 'pipefail', '-c', step.run], resolve(path, fill(step['working-directory'])), '', env);
  });
}
