import type { LanguageTag } from '../../model/index.js';

/** What stands in the page. */
export interface Texts {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
}

/** A pair of the page; where its texts begin in theirs, in UTF-16 code units. */
export interface PagePair {
  readonly source: string;
  readonly target: string | null;
  readonly at: { readonly source: number; readonly target: number };
}

function linesOf(text: string): { readonly text: string; readonly at: number }[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const begin = at;
    at += line.length + 1;
    return { text: line, at: begin };
  });
}

/** The pairs of two texts: line by line where both have as many lines, else one. */
export function pairsOf({ source, target }: Texts): PagePair[] {
  const sources = linesOf(source);
  const targets = linesOf(target);
  const isEmpty = target.trim() === '';
  if (isEmpty || sources.length !== targets.length)
    return [{ source, target: isEmpty ? null : target, at: { source: 0, target: 0 } }];
  return sources.flatMap((line, i) => {
    const other = targets[i]!;
    if (line.text.trim() === '' && other.text.trim() === '') return [];
    return [{ source: line.text, target: other.text, at: { source: line.at, target: other.at } }];
  });
}
