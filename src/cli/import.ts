import { translate } from '../messages/index.js';
import { type Imported, importFiles as take } from '../project/import.js';
import { openProject } from '../project/project.js';
import { plainLine } from '../reports/plain.js';
import { type Outcome, remedyOf } from '../xliff/index.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import { describeFailure } from './failure.js';

/** Options of `tarazi import`. */
export interface ImportCommandOptions {
  readonly config?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** Outcomes that are only counted. */
const COUNTED = new Set(['import.taken', 'import.state', 'import.unchanged', 'import.untranslated']);

function outcomeText(context: CliContext, file: string, outcome: Outcome): string {
  const { language } = context;
  const message = translate(language, outcome.messageId, outcome.data);
  let text = `${plainLine(`${file}:${outcome.line}:${outcome.column}: ${message}`)}\n`;
  const remedy = remedyOf(outcome.messageId);
  if (remedy !== undefined) text += `  ${plainLine(translate(language, remedy, outcome.data))}\n`;
  return text;
}

function partsText(context: CliContext, { file, parts, problems }: Imported): string {
  let text = '';
  for (const { line, column, messageId, data } of problems) {
    text += `${plainLine(`${file}:${line}:${column}: ${translate(context.language, messageId, data)}`)}\n`;
  }
  for (const { document, language, outcomes } of parts) {
    for (const outcome of outcomes) if (!COUNTED.has(outcome.messageId)) text += outcomeText(context, file, outcome);
    const count = (...kinds: string[]): number =>
      outcomes.filter(({ kind, messageId }) => kinds.includes(kind) || kinds.includes(messageId)).length;
    const data = {
      file,
      document,
      language,
      taken: count('taken'),
      unchanged: count('import.unchanged'),
      untranslated: count('import.untranslated'),
      rejected: count('rejected'),
    };
    text += `${plainLine(translate(context.language, 'cli.import.done', data))}\n`;
  }
  return text;
}

/** `tarazi import`: takes translators' files into the state. */
export async function importFiles(
  context: CliContext,
  files: readonly string[],
  options: ImportCommandOptions,
): Promise<ExitCode> {
  const project = await openProject(context.cwd, options.config);
  const wanted = { force: options.force, dryRun: options.dryRun, interfaceLanguage: context.language };
  let rejected = false;
  let refused = false;
  for await (const imported of take(project, files, wanted)) {
    context.stdout.write(partsText(context, imported));
    for (const failure of imported.failures) {
      refused = true;
      context.stderr.write(`${describeFailure(failure, context.language)}\n`);
    }
    if (imported.parts.some(({ outcomes }) => outcomes.some(({ kind }) => kind === 'rejected'))) rejected = true;
  }
  return refused ? EXIT.refused : rejected ? EXIT.findings : EXIT.fine;
}
