import { extractFacts } from '../facts/extract.js';
import { guessLanguage } from '../languages/guess.js';
import { languageOf } from '../languages/index.js';
import { translate } from '../messages/index.js';
import { ConfigError, type Fact, type Termbase, UsageError } from '../model/index.js';
import { openProject } from '../project/project.js';
import { readTextOrFile } from '../project/read-text.js';
import { readTermbase } from '../project/termbase.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import { tableColumns } from './page.js';
import { table } from './table.js';

/** Options of `tarazi facts`. */
export interface FactsOptions {
  readonly language?: string;
  readonly format?: 'terminal' | 'json';
  readonly config?: string;
}

const shownValue = (fact: Fact): string =>
  fact.readings.map(({ value, unit }) => (unit === undefined ? value : `${value} ${unit}`)).join(' | ');

/** The termbase of the project that the command stands in, if it stands in one. */
async function termbaseOf(context: CliContext, options: FactsOptions): Promise<Termbase> {
  try {
    return await readTermbase(await openProject(context.cwd, options.config));
  } catch (error) {
    if (error instanceof ConfigError && error.id === 'config-missing') return [];
    throw error;
  }
}

/** `tarazi facts`: what the extractor sees in a text, a file or stdin. */
export async function facts(context: CliContext, given: string | undefined, options: FactsOptions): Promise<ExitCode> {
  const text = await readTextOrFile(context.cwd, given, context.stdin);
  const language = options.language ?? guessLanguage(text);
  if (!languageOf(language)) throw new UsageError('language-unknown', { language });
  const found = extractFacts(text, language, await termbaseOf(context, options));
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
