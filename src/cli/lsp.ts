import { serveLsp } from '../doors/lsp/serve.js';
import type { CliContext } from './context.js';
import { describeFailure } from './failure.js';
import { today } from './today.js';

/** Options of `tarazi lsp`. */
export interface LspCommandOptions {
  readonly interface?: string;
  readonly version: string;
}

/** `tarazi lsp`: answers an editor over standard input and output, until it goes; the process ends with it. */
export function lsp(context: CliContext, { interface: asked, version }: LspCommandOptions): Promise<never> {
  const { stdin, stdout, stderr, env, language } = context;
  serveLsp(stdin, stdout, {
    version,
    language,
    isLanguageAsked: asked !== undefined,
    env,
    today,
    onCrash: (error) => void stderr.write(`${describeFailure(error, language)}\n`),
  });
  return new Promise(() => {});
}
