import { translate } from '../messages/index.js';
import {
  InputError,
  type LanguageTag,
  type TaraziError,
  type Term,
  type Termbase,
  UsageError,
} from '../model/index.js';
import { openProject, type Project } from '../project/project.js';
import { suggestionsCsv, suggestTerms } from '../project/suggest-terms.js';
import { readTermbase } from '../project/termbase.js';
import { checkTermsFile, importTerms, termsText, writeOut } from '../project/terms.js';
import { plainLine } from '../reports/plain.js';
import type { TbxForm } from '../terms/index.js';
import { type CliContext, EXIT, type ExitCode, notice, tell } from './context.js';
import { describeFailure } from './failure.js';
import { table } from './table.js';

export type TermsAction = 'list' | 'check' | 'import' | 'export' | 'suggest';

/** Options of `tarazi terms`. */
export interface TermsOptions {
  readonly config?: string;
  readonly format?: 'terminal' | 'json';
  readonly out?: string;
  readonly to?: 'csv' | TbxForm;
  readonly dryRun?: boolean;
}

/** `tarazi terms list|check|import|export|suggest`: the termbase of the project. */
export async function terms(
  context: CliContext,
  action: TermsAction,
  args: readonly string[],
  options: TermsOptions,
): Promise<ExitCode> {
  const project = await openProject(context.cwd, options.config);
  switch (action) {
    case 'list':
      return list(context, project, args, options);
    case 'check':
      return check(context, project, args, options);
    case 'import':
      return take(context, project, args, options);
    case 'export':
      return give(context, project, args, options);
    case 'suggest':
      return suggest(context, project, args, options);
  }
}

function noMore(args: readonly string[], most: number): void {
  if (args.length > most) throw new UsageError('excess-arguments', { name: args[most]! });
}

const termsIn = (termbase: Termbase[number], language: LanguageTag): readonly Term[] =>
  [...termbase.terms].filter(([tag]) => tag.split('-', 1)[0] === language.split('-', 1)[0]).flatMap(([, own]) => own);

/** The preferred term, and how many others there are. */
function cellOf(own: readonly Term[]): string {
  const usable = own.filter(({ status }) => status !== 'forbidden');
  const first = usable.find(({ status }) => status === 'preferred') ?? usable[0];
  const more = own.length - (first ? 1 : 0);
  return `${first?.text ?? '–'}${more > 0 ? ` +${more}` : ''}`;
}

async function list(
  context: CliContext,
  project: Project,
  words: readonly string[],
  { format }: TermsOptions,
): Promise<ExitCode> {
  const wanted = words.map((word) => word.toLowerCase());
  const termbase = (await readTermbase(project)).filter((concept) => {
    const texts = [concept.id, ...[...concept.terms.values()].flat().map(({ text }) => text)];
    return wanted.every((word) => texts.some((text) => text.toLowerCase().includes(word)));
  });
  if (format === 'json') {
    const concepts = termbase.map((concept) => ({ ...concept, terms: Object.fromEntries(concept.terms) }));
    context.stdout.write(`${JSON.stringify({ version: 1, concepts }, null, 2)}\n`);
    return EXIT.fine;
  }
  if (termbase.length === 0) {
    await notice(context, 'cli.terms.none', { file: project.config.terms });
    return EXIT.fine;
  }
  const languages = [project.config.source, ...project.config.targets];
  const rows = termbase.map((concept) => [
    concept.id,
    ...languages.map((language) => cellOf(termsIn(concept, language))),
  ]);
  const { stdout, language } = context;
  const columns = stdout.isTTY === true ? (stdout.columns ?? 80) : 80;
  context.stdout.write(table([translate(language, 'cli.terms.concept'), ...languages], rows, columns));
  return EXIT.fine;
}

async function check(
  context: CliContext,
  project: Project,
  args: readonly string[],
  { format }: TermsOptions,
): Promise<ExitCode> {
  noMore(args, 1);
  const { file, concepts, rows, problems } = await checkTermsFile(project, args[0]);
  const say = (key: string, data: InputError['data']): string => translate(context.language, key, data);
  const found = [
    ...rows.map((error) => ({
      id: error.id,
      line: error.place?.line,
      message: plainLine(`${say(`error.${error.id}`, error.data)}; ${say('terms.row', {})}`),
    })),
    ...problems.map(({ id, data, line }) => ({ id, line, message: plainLine(say(`terms.${id}`, data)) })),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (format === 'json') {
    context.stdout.write(`${JSON.stringify({ version: 1, file, concepts, problems: found }, null, 2)}\n`);
  } else {
    for (const { line, message } of found)
      context.stdout.write(`${plainLine(file)}${line === undefined ? '' : `:${line}`}: ${message}\n`);
    await tell(context, 'cli.terms.checked', { file, concepts, problems: found.length });
  }
  return found.length > 0 ? EXIT.findings : EXIT.fine;
}

async function take(
  context: CliContext,
  project: Project,
  files: readonly string[],
  { dryRun }: TermsOptions,
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('missing-argument', { name: 'files' });
  let code: ExitCode = EXIT.fine;
  for (const file of files) {
    try {
      const { concepts, terms: count, known, conflicts, left } = await importTerms(project, file, { dryRun });
      await tell(context, 'cli.terms.imported', { file, concepts, terms: count, known });
      for (const { concept, language, term } of conflicts) {
        if (code === EXIT.fine) code = EXIT.findings;
        await tell(context, 'cli.terms.conflict', { file, concept, language, term: term.text, status: term.status });
      }
      const names = [...left].map(([name, times]) => `${name} (${times})`);
      if (names.length > 0) await notice(context, 'cli.terms.left', { file, names });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      code = EXIT.refused;
      context.stderr.write(`${describeFailure(error, context.language)}\n`);
    }
  }
  return code;
}

async function give(
  context: CliContext,
  project: Project,
  args: readonly string[],
  { out, to }: TermsOptions,
): Promise<ExitCode> {
  noMore(args, 0);
  const form = to ?? (out !== undefined && /\.csv$/i.test(out) ? 'csv' : 'basic');
  const termbase = await readTermbase(project);
  const forbidden = termbase
    .flatMap(({ terms: own }) => [...own.values()].flat())
    .filter(({ status }) => status === 'forbidden').length;
  if (form === 'core' && forbidden > 0) await notice(context, 'cli.terms.core', { forbidden });
  const text = termsText(project, termbase, form);
  if (out === undefined) context.stdout.write(text);
  else
    await tell(context, 'cli.terms.exported', { file: await writeOut(project, out, text), concepts: termbase.length });
  if (termbase.length > 0) return EXIT.fine;
  await notice(context, 'cli.terms.none', { file: project.config.terms });
  return EXIT.findings;
}

async function suggest(
  context: CliContext,
  project: Project,
  args: readonly string[],
  { out }: TermsOptions,
): Promise<ExitCode> {
  noMore(args, 0);
  let refused = false;
  const suggestions = await suggestTerms(project, (error: TaraziError) => {
    refused = true;
    context.stderr.write(`${describeFailure(error, context.language)}\n`);
  });
  const text = suggestionsCsv(suggestions);
  if (out === undefined) context.stdout.write(text);
  const file = out === undefined ? 'FILE' : await writeOut(project, out, text);
  await notice(context, 'cli.terms.suggested', { file, concepts: suggestions.length });
  return refused ? EXIT.refused : EXIT.fine;
}
