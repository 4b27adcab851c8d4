import { extractFacts } from '../facts/extract.js';
import { guessLanguage } from '../languages/guess.js';
import { languageOf } from '../languages/index.js';
import { translate } from '../messages/index.js';
import { type Fact, type Termbase, UsageError } from '../model/index.js';
import { findProject } from '../project/project.js';
import { readTextOrFile } from '../project/read-text.js';
import { readTermbase } from '../project/termbase.js';
import { judgementLines } from '../reports/judgement-lines.js';
import { plainLine } from '../reports/plain.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import { tableColumns } from './page.js';
import { table } from './table.js';

/** Options of `tarazi facts`. */
export interface FactsOptions {
  readonly language?: string;
  /** A translation, whose facts are to stand for those of the text. */
  readonly against?: string;
  readonly targetLanguage?: string;
  readonly format?: 'terminal' | 'json';
  readonly config?: string;
}

const shownValue = (fact: Fact): string =>
  fact.readings.map(({ value, unit }) => (unit === undefined ? value : `${value} ${unit}`)).join(' | ');

/** The termbase of the project that the command stands in, if it stands in one. */
async function termbaseOf(context: CliContext, options: FactsOptions): Promise<Termbase> {
  const project = await findProject(context.cwd, options.config);
  return project ? readTermbase(project) : [];
}

/** `tarazi facts`: what the extractor sees in a text, a file or stdin. */
export async function facts(context: CliContext, given: string | undefined, options: FactsOptions): Promise<ExitCode> {
  const text = await readTextOrFile(context.cwd, given, context.stdin);
  const language = options.language ?? guessLanguage(text);
  if (!languageOf(language)) throw new UsageError('language-unknown', { language });
  const termbase = await termbaseOf(context, options);
  if (options.against !== undefined) return explained(context, { text, language }, options.against, termbase, options);
  const found = extractFacts(text, language, termbase);
  const say = (key: string): string => translate(context.language, key);
  if (options.format === 'json') {
    context.stdout.write(`${JSON.stringify({ language, facts: found }, null, 2)}\n`);
    return EXIT.fine;
  }
  const head = ['span', 'kind', 'value', 'certainty', 'text'].map((name) => say(`cli.facts.head-${name}`));
  const rows = found.map((fact) => [
    `${fact.start}-${fact.end}`,
    fact.kind,
    shownValue(fact),
    say(`cli.facts.${fact.certainty}`),
    fact.text,
  ]);
  context.stdout.write(table(head, rows, tableColumns(context)));
  return EXIT.fine;
}

/** `tarazi facts TEXT --against TRANSLATION`: what stands for each fact, and by what evidence. */
async function explained(
  context: CliContext,
  { text, language }: { readonly text: string; readonly language: string },
  against: string,
  termbase: Termbase,
  options: FactsOptions,
): Promise<ExitCode> {
  const { explainFacts } = await import('../facts/explain.js');
  const target = await readTextOrFile(context.cwd, against, context.stdin);
  const targetLanguage = options.targetLanguage ?? guessLanguage(target);
  if (!languageOf(targetLanguage)) throw new UsageError('language-unknown', { language: targetLanguage });
  const found = explainFacts({ source: text, target, sourceLanguage: language, targetLanguage, termbase });
  if (options.format === 'json') {
    context.stdout.write(`${JSON.stringify({ language, targetLanguage, facts: found }, null, 2)}\n`);
    return EXIT.fine;
  }
  const say = (key: string, data?: Record<string, number>): string => translate(context.language, key, data);
  const head = ['text', 'kind', 'value', 'target', 'evidence'].map((name) => say(`cli.facts.head-${name}`));
  const rows = found.map(({ source, target: stands, how, likeness }) => [
    source?.text ?? '–',
    source?.kind ?? '',
    source ? shownValue(source) : '',
    stands?.text ?? '–',
    say(`explain.${how}`, { likeness: likeness ?? 0 }),
  ]);
  context.stdout.write(table(head, rows, tableColumns(context)));
  for (const fact of found) {
    const [verdict, ...evidence] = judgementLines(fact, context.language);
    if (verdict === undefined) continue;
    const sides = `${fact.source?.text ?? '–'} → ${fact.target?.text ?? '–'}`;
    const lines = [sides, `  ${verdict}`, ...evidence.map((line) => `    ${line}`)];
    context.stdout.write(`\n${lines.map(plainLine).join('\n')}\n`);
  }
  return EXIT.fine;
}
