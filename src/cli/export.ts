import { type InputError, UsageError } from '../model/index.js';
import { type ExportOptions, exportProject } from '../project/export.js';
import { openProject } from '../project/project.js';
import type { LanguageCodes } from '../project/tool-copy.js';
import type { Tool, XliffVersion } from '../xliff/index.js';
import { type CliContext, EXIT, type ExitCode, notice, tell } from './context.js';
import { describeFailure } from './failure.js';

/** Options of `tarazi export`. */
export interface ExportCommandOptions {
  readonly config?: string;
  readonly to?: readonly string[];
  readonly xliff?: XliffVersion;
  readonly out?: string;
  readonly only?: ExportOptions['only'];
  readonly for?: Tool;
  readonly languageCodes?: LanguageCodes;
}

/** `tarazi export`: XLIFF for every document and language. */
export async function exportFiles(
  context: CliContext,
  documents: readonly string[],
  options: ExportCommandOptions,
): Promise<ExitCode> {
  for (const [option, given] of [
    ['--only', options.only],
    ['--for', options.for],
  ] as const) {
    if (given && options.out === undefined) throw new UsageError('option-alone', { option, other: '--out' });
  }
  if (options.languageCodes && options.for === undefined)
    throw new UsageError('option-alone', { option: '--language-codes', other: '--for' });
  const project = await openProject(context.cwd, options.config);
  let files = 0;
  let refused = false;
  const onFailure = (error: InputError): void => {
    refused = true;
    context.stderr.write(`${describeFailure(error, context.language)}\n`);
  };
  const wanted = {
    documents,
    languages: options.to,
    version: options.xliff,
    out: options.out,
    only: options.only,
    tool: options.for,
    languageCodes: options.languageCodes,
    onFailure,
  };
  for await (const { file, units, kept, added, offered, removed } of exportProject(project, wanted)) {
    files++;
    await tell(context, 'cli.export.done', { file, units, kept, added, offered, removed });
  }
  if (refused) return EXIT.refused;
  if (files === 0) {
    await notice(context, 'cli.no-documents', { documents: project.config.documents });
    return EXIT.findings;
  }
  return EXIT.fine;
}
