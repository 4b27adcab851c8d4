import { existsSync, readFileSync } from 'node:fs';
import { Linked } from '../../../src/facts/names/link/linked.js';
import { link } from '../../../src/facts/names/link/links.js';
import { KNOWN, TRANSLATED } from '../../../src/facts/names/link/worth.js';
import { Side } from '../../../src/facts/names/mention/side.js';
import { Mark } from '../../../src/facts/names/read/words.js';
import { languageOf } from '../../../src/languages/index.js';
import type { WordPair } from './word-pair.js';

/** A line of the fidelity cases, as far as it is read. */
interface Case {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly doc?: string;
  readonly errors?: readonly { source?: readonly [number, number]; target?: readonly [number, number] | null }[];
}

/** A pair of words with the place of either in its text (UTF-16 code units). */
export interface Harvested extends WordPair {
  readonly id: string;
  readonly sourceStart: number;
  readonly targetStart: number;
  readonly worth: number;
}

const left = new Side();
const right = new Side();
const of = new Linked();
const to = new Linked();

/** The words of names that the engine links in faithful pairs, copies too; those of known mistakes are left out. */
export function harvest(file: string, corpusOf: (id: string) => string): Harvested[] {
  if (!existsSync(file)) return [];
  const found: Harvested[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line) continue;
    const one = JSON.parse(line) as Case;
    const from = languageOf(one.sourceLanguage);
    const into = languageOf(one.targetLanguage);
    if (!from || !into) continue;
    left.load(one.source, from);
    right.load(one.target, into);
    link(left, right, of, to);
    for (let at = 0; at < left.count; at++) {
      const place = of.at[at]!;
      if (place < 0 || of.worth[at] === KNOWN || of.worth[at] === TRANSLATED) continue;
      if (!left.has(at, Mark.capital) || !right.has(place, Mark.capital)) continue;
      const a = left.form(at);
      const b = right.form(place);
      if (a.upper || b.upper || a.fold.length < 2 || b.fold.length < 2) continue;
      if (isWrong(one, left.start[at]!, right.start[place]!)) continue;
      found.push({
        id: one.id,
        corpus: corpusOf(one.id),
        doc: one.doc ?? one.id,
        languageA: one.sourceLanguage,
        languageB: one.targetLanguage,
        a: a.fold,
        b: b.fold,
        stemsA: a.stems,
        stemsB: b.stems,
        weight: 1,
        sourceStart: left.start[at]!,
        targetStart: right.start[place]!,
        worth: of.worth[at]!,
      });
    }
  }
  return found;
}

function isWrong({ errors }: Case, source: number, target: number): boolean {
  const inside = (span: readonly [number, number] | null | undefined, at: number): boolean =>
    !!span && span[0] <= at && at < span[1];
  return (errors ?? []).some((error) => inside(error.source, source) || inside(error.target, target));
}
