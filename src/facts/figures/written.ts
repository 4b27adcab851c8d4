import type { FigureFormat } from '../../languages/figure-format.js';
import type { FigureGrammar } from '../../languages/figure-grammar.js';
import type { Fact } from '../../model/index.js';
import { type Atom, AtomType } from './atom.js';
import { expectedOf, factOf, membersOf } from './facts.js';
import { readAtoms } from './read.js';

/** A fact with the way another language writes it. */
export interface WrittenFact {
  readonly fact: Fact;
  readonly written: string;
}

/** Numbers up to this are words in both languages. */
const SMALL = 10;

/**
 * The numbers and dates of a text as another language writes them, in order of place. Left out is what a formatter does
 * not know whole ("late 1980s": which part) and what is a word in both languages ("three").
 * @param spelled also larger numbers that are spelled out ("fifty thousand")
 */
export function writtenFigures(
  text: string,
  grammar: FigureGrammar,
  format: FigureFormat,
  spelled = false,
): WrittenFact[] {
  const atoms = readAtoms(text, grammar);
  const groups = new Set<number>();
  const found: WrittenFact[] = [];
  for (const item of atoms) {
    if (item.group !== 0 && groups.has(item.group)) continue;
    groups.add(item.group);
    if (!isWhole(membersOf(item, atoms))) continue;
    const fact = factOf(item, atoms, text);
    const isTold = /\p{N}/u.test(fact.text) || fact.category === 'date' || (spelled && Math.abs(item.value) > SMALL);
    const [written = ''] = isTold ? expectedOf(item, atoms, format) : [];
    if (written !== '') found.push({ fact, written });
  }
  return found.sort((a, b) => a.fact.start - b.fact.start);
}

/** Does the atom say all of it: no "early" or "late", no second reading? */
function isWhole(members: readonly Atom[]): boolean {
  return members.every(
    ({ type, part, other }) => type !== AtomType.unit && type !== AtomType.season && part === 0 && Number.isNaN(other),
  );
}
