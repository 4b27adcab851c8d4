import { translate } from '../messages/index.js';
import { type Check, examine } from '../project/doctor.js';
import { openProject } from '../project/project.js';
import { plainLine } from '../reports/plain.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import { describeFailure } from './failure.js';

/** Options of `tarazi doctor`. */
export interface DoctorOptions {
  readonly config?: string;
  readonly format?: 'terminal' | 'json';
  readonly version: string;
}

function line({ language }: CliContext, { id, ok, note, data, failure }: Check): string {
  const text = failure ? describeFailure(failure, language) : translate(language, `doctor.${id}`, data);
  return plainLine(`${note ? '!' : ok ? '✓' : '✗'} ${text}`);
}

/** `tarazi doctor`: what there is, in which versions, and the configuration with its defaults. */
export async function doctor(context: CliContext, options: DoctorOptions): Promise<ExitCode> {
  const versions = { tarazi: options.version, node: process.version, platform: `${process.platform}-${process.arch}` };
  const project = await openProject(context.cwd, options.config);
  const checks: Check[] = [];
  for await (const check of examine(project, options.config)) checks.push(check);
  if (options.format === 'json') {
    const told = checks.map((check) => ({
      id: check.id,
      ok: check.ok,
      ...check.data,
      message: line(context, check).slice(2),
    }));
    context.stdout.write(`${JSON.stringify({ versions, checks: told, config: project.config }, null, 2)}\n`);
  } else {
    context.stdout.write(`tarazi ${versions.tarazi}, Node ${versions.node}, ${versions.platform}\n`);
    for (const check of checks) context.stdout.write(`${line(context, check)}\n`);
    context.stdout.write(`\n${translate(context.language, 'doctor.defaults')}\n`);
    context.stdout.write(`${JSON.stringify(project.config, null, 2)}\n`);
  }
  return checks.every(({ ok }) => ok) ? EXIT.fine : EXIT.findings;
}
