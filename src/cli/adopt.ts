import { translate } from '../messages/index.js';
import { plainText, type SourceUnit } from '../model/index.js';
import { adopt as take, type Unaligned } from '../project/adopt.js';
import { openProject } from '../project/project.js';
import { placeText } from '../reports/message-of.js';
import { plainLine } from '../reports/plain.js';
import { type CliContext, EXIT, type ExitCode, tell } from './context.js';

/** Options of `tarazi adopt`. */
export interface AdoptCommandOptions {
  readonly config?: string;
  readonly language?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

const LONGEST = 100;

function shown(units: readonly SourceUnit[]): string {
  const text = units.map(({ source }) => plainText(source)).join(' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function unalignedText(context: CliContext, { why, source, target }: Unaligned): string {
  const { place } = (source[0] ?? target[0])!;
  const data = { source: shown(source), target: shown(target), count: source.length };
  return `${plainLine(`${placeText(place, context.language)}: ${translate(context.language, `cli.adopt.${why}`, data)}`)}\n`;
}

/** `tarazi adopt`: takes a translated document into the state. */
export async function adopt(
  context: CliContext,
  source: string,
  translation: string,
  options: AdoptCommandOptions,
): Promise<ExitCode> {
  const project = await openProject(context.cwd, options.config);
  const { language, force, dryRun } = options;
  const done = await take(project, { source, translation, language, force, dryRun });
  for (const { key, place } of done.repeated) {
    const text = translate(context.language, 'finding.message-keys.twice-target', { key });
    context.stdout.write(`${plainLine(`${place.file}:${place.line}:${place.column}: ${text}`)}\n`);
  }
  for (const part of done.unaligned) context.stdout.write(unalignedText(context, part));
  for (const { place, target } of done.kept) {
    const text = translate(context.language, 'cli.adopt.kept', { text: plainText(target ?? []).slice(0, LONGEST) });
    context.stdout.write(`${plainLine(`${placeText(place, context.language)}: ${text}`)}\n`);
  }
  await tell(context, dryRun ? 'cli.adopt.would' : 'cli.adopt.done', {
    document: done.document,
    language: done.language,
    adopted: done.adopted,
    unchanged: done.unchanged,
    kept: done.kept.length,
    unaligned: done.unaligned.length,
  });
  return done.unaligned.length > 0 || done.kept.length > 0 ? EXIT.findings : EXIT.fine;
}
