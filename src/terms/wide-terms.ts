import type { Concept, LanguageTag, Term } from '../model/index.js';
import { type CsvRow, unguardCell } from '../text/csv.js';
import { rememberLine } from './term-lines.js';
import { languageOfColumn } from './wide-columns.js';

/** Where the cells of a glossary with a column a language stand. */
export interface WideColumns {
  readonly languages: readonly { readonly at: number; readonly language: LanguageTag }[];
  readonly concept: number;
  readonly note: number;
}

/** Several terms of one cell: the first is preferred. */
const SEVERAL = /\s*[\n|;]\s*/;

/** The columns of a glossary; undefined where fewer than two are named after languages, or two after the same. */
export function wideColumns(head: readonly string[]): WideColumns | undefined {
  const languages = head.flatMap((cell, at) => {
    const language = languageOfColumn(cell);
    return language === undefined ? [] : [{ at, language }];
  });
  if (languages.length < 2 || new Set(languages.map(({ language }) => language)).size < languages.length)
    return undefined;
  const named = (...names: string[]): number => head.findIndex((cell) => names.includes(cell.trim().toLowerCase()));
  return { languages, concept: named('concept', 'id'), note: named('note', 'definition', 'comment') };
}

/**
 * The concepts of a glossary, one a row: a column a language, several terms of a cell apart by `;`, `|` or a line break, the first of
 * them preferred. A row without an id is named by its first term. Without a word on it, a concept is a proper noun when all its terms
 * begin with a capital.
 */
export function wideTerms(rows: readonly CsvRow[], columns: WideColumns): Concept[] {
  const concepts: Concept[] = [];
  const ids = new Set<string>();
  for (const { cells, line } of rows) {
    const cell = (at: number): string => unguardCell((cells[at] ?? '').trim());
    const terms = new Map<LanguageTag, Term[]>();
    for (const { at, language } of columns.languages) {
      const texts = [...new Set(cell(at).normalize('NFC').split(SEVERAL))].filter((text) => text !== '');
      const own = texts.map((text, nth): Term => ({ text, status: nth === 0 ? 'preferred' : 'admitted' }));
      for (const term of own) rememberLine(term, line);
      if (own.length > 0) terms.set(language, own);
    }
    const all = [...terms.values()].flat();
    const [first] = all;
    if (!first) continue;
    const id = freeId(cell(columns.concept) || first.text, ids);
    const note = cell(columns.note);
    const properNoun = all.every(({ text }) => /^\p{Lu}/u.test(text));
    concepts.push({ id, properNoun, terms, ...(note !== '' && { note }) });
  }
  return concepts;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let nth = 2; taken.has(free); nth++) free = `${id}-${nth}`;
  taken.add(free);
  return free;
}
