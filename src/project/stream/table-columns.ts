import { InputError, type LanguageTag } from '../../model/index.js';
import { languageOfColumn } from '../../terms/index.js';
import type { StreamOptions } from './options.js';

/** Where the cells of a pair stand in a row, from 0; -1 where there is no such column. */
export interface TableColumns {
  readonly source: number;
  readonly sourceLanguage: LanguageTag | undefined;
  readonly targets: readonly { readonly at: number; readonly language: LanguageTag | undefined }[];
  readonly id: number;
  readonly document: number;
  /** Columns that name the languages of each row. */
  readonly languages: { readonly source: number; readonly target: number };
  /** The first row names the columns, and is no pair. */
  readonly named: boolean;
}

type Languages = Pick<StreamOptions, 'sourceLanguage' | 'targetLanguage'>;

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** A column of each language: the source's is the one that was asked for, else the first; every other one is a translation. */
function byLanguage(head: readonly string[], { sourceLanguage, targetLanguage }: Languages) {
  const columns = head.flatMap((cell, at) => {
    const language = languageOfColumn(cell);
    return language === undefined ? [] : [{ at, language }];
  });
  if (columns.length < 2) return undefined;
  const isOf = (wanted: LanguageTag | undefined) => (column: { language: LanguageTag }) =>
    wanted === undefined || primary(column.language) === primary(wanted);
  const source = columns.find(isOf(sourceLanguage));
  const targets = columns.filter((column) => column !== source && isOf(targetLanguage)(column));
  if (!source || targets.length === 0) return undefined;
  return { source: source.at, sourceLanguage: source.language, targets };
}

/**
 * What the columns of a table of pairs are: as its first row says, with the names that a line of JSON has (source, target, id, …) or
 * with languages; without such a row the source, then the translation.
 *
 * @throws InputError `csv.languages` where the languages are named nowhere
 */
export function tableColumns(head: readonly string[], options: Languages): TableColumns {
  const names = head.map((cell) => cell.trim().toLowerCase());
  const at = (name: string): number => names.indexOf(name);
  const more = { id: at('id'), document: at('document') };
  const languages = { source: at('sourcelanguage'), target: at('targetlanguage') };
  const { sourceLanguage, targetLanguage } = options;
  const known = (column: number, language: LanguageTag | undefined): boolean => column !== -1 || language !== undefined;
  if (at('source') !== -1 && at('target') !== -1) {
    if (!known(languages.source, sourceLanguage) || !known(languages.target, targetLanguage))
      throw new InputError('csv.languages', {}, { line: 1 });
    const targets = [{ at: at('target'), language: targetLanguage }];
    return { source: at('source'), sourceLanguage, targets, ...more, languages, named: true };
  }
  const none = { source: -1, target: -1 };
  const wide = byLanguage(head, options);
  if (wide) return { ...wide, ...more, languages: none, named: true };
  if (sourceLanguage === undefined || targetLanguage === undefined)
    throw new InputError('csv.languages', {}, { line: 1 });
  const targets = [{ at: 1, language: targetLanguage }];
  return { source: 0, sourceLanguage, targets, id: -1, document: -1, languages: none, named: false };
}

/** Whether a row names the columns of a table of pairs. */
export function isPairsHeader(head: readonly string[]): boolean {
  const names = head.map((cell) => cell.trim().toLowerCase());
  return (names.includes('source') && names.includes('target')) || byLanguage(head, {}) !== undefined;
}
