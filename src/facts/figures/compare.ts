import type { FigureFormat } from '../../languages/figure-format.js';
import type { FigureGrammar } from '../../languages/figure-grammar.js';
import type { Fact, Mismatch } from '../../model/index.js';
import { alignAtoms } from './align.js';
import type { Atom } from './atom.js';
import type { AtomMismatch } from './atom-mismatch.js';
import { detailOf, type MergedMismatch } from './date-detail.js';
import { dateEvidence, judgeDate, oppositeOf } from './date-evidence.js';
import { certaintyOf, expectedOf, factOf, factsOf } from './facts.js';
import { pairWords } from './pair-words.js';
import { readAtoms } from './read.js';

const NOTHING: readonly Mismatch[] = [];

/** The numbers, dates and times of a text, in order of place. */
export function extractFigures(text: string, grammar: FigureGrammar): Fact[] {
  return factsOf(readAtoms(text, grammar), text);
}

/**
 * Numbers and dates of both sides, aligned: what does not balance. Several atoms of one expression (day and month of a
 * date) make one mismatch.
 */
export function compareFigures(
  source: string,
  sourceGrammar: FigureGrammar,
  target: string,
  targetGrammar: FigureGrammar,
  targetFormat: FigureFormat | undefined,
): readonly Mismatch[] {
  const sourceAtoms = readAtoms(source, sourceGrammar);
  const targetAtoms = readAtoms(target, targetGrammar);
  const words = pairWords(source, sourceGrammar, target, targetGrammar);
  const found = alignAtoms(sourceAtoms, targetAtoms, source, target, words);
  if (found.length === 0) return NOTHING;
  const judge = judgeOf(
    { atoms: sourceAtoms, text: source, grammar: sourceGrammar },
    { atoms: targetAtoms, text: target, grammar: targetGrammar },
  );
  return mergeGroups(found).map((item): Mismatch => {
    const { detail, left, from, to, isDate, weight } = judge(item);
    const expected =
      left && targetFormat && item.clash !== 'period' && detail?.about !== 'aspect' && detail?.about !== 'adds';
    return {
      type: detail ? 'different' : item.type,
      category: isDate ? 'date' : 'number',
      certainty: certaintyOf(weight),
      source: from,
      target: to,
      expected: expected ? expectedOf(left, sourceAtoms, targetFormat).filter((text) => text !== '') : [],
      ...(detail && { detail }),
    };
  });
}

/** One side of a pair, read. */
interface ReadSide {
  readonly atoms: readonly Atom[];
  readonly text: string;
  readonly grammar: FigureGrammar;
}

/** Gives what judges each mismatch of a pair. */
export function judgeOf(source: ReadSide, target: ReadSide) {
  const ofSource = oppositeOf(source.atoms, source.text, source.grammar);
  const ofTarget = oppositeOf(target.atoms, target.text, target.grammar);
  return (item: MergedMismatch) => {
    const detail = detailOf(item);
    const { beside } = item;
    // A date that only lacks a part is shown with what stands for the rest.
    const left = item.source ?? (detail ? beside : undefined) ?? null;
    const right = item.target ?? (detail ? beside : undefined) ?? null;
    const from = left && shown(factOf(left, source.atoms, source.text), left, item, source.text, 0);
    const to = right && shown(factOf(right, target.atoms, target.text), right, item, target.text, 1);
    const isDate = (from ?? to)!.category === 'date' || to?.category === 'date';
    const dated = isDate ? dateEvidence(item, detail, item.source ? ofTarget : ofSource) : undefined;
    return { detail, left, from, to, isDate, dated, weight: dated ? judgeDate(dated) : item.weight };
  };
}

/** Where parts of a period differ, the word for the part is shown too; where periods do, which of them is meant. */
function shown(fact: Fact, item: Atom, { clash, shows }: AtomMismatch, text: string, side: 0 | 1): Fact {
  if (shows) {
    const [from, to] = shows[side];
    const start = Math.min(fact.start, from);
    const end = Math.max(fact.end, to);
    return { ...fact, start, end, text: text.slice(start, end) };
  }
  if (clash !== 'part' || item.partAt < 0) return fact;
  const start = Math.min(fact.start, item.partAt);
  const end = Math.max(fact.end, item.partAt);
  return { ...fact, category: 'date', start, end, text: text.slice(start, end) };
}

/** Keeps one mismatch for each written expression; a missing and an extra part of the same one make it different. */
export function mergeGroups(found: readonly AtomMismatch[]): readonly MergedMismatch[] {
  const kept: (MergedMismatch & { readonly atoms: Atom[] })[] = [];
  const bySource = new Map<number, number>();
  const byTarget = new Map<number, number>();
  for (const item of found) {
    const group = item.source?.group ?? 0;
    const targetGroup = item.target?.group ?? 0;
    const known = bySource.get(group) ?? byTarget.get(targetGroup) ?? -1;
    const place = known < 0 ? kept.length : known;
    if (group !== 0) bySource.set(group, place);
    if (targetGroup !== 0) byTarget.set(targetGroup, place);
    const atom = (item.source ?? item.target)!;
    if (known < 0) {
      kept.push({ ...item, atoms: [atom] });
      continue;
    }
    const other = kept[known]!;
    other.atoms.push(atom);
    const source = other.source ?? item.source;
    const target = other.target ?? item.target;
    const { clash, beside } = other;
    const { seen } = item.weight > other.weight ? item : other;
    kept[known] = {
      type: source && target ? 'different' : other.type,
      source,
      target,
      weight: Math.max(other.weight, item.weight),
      atoms: other.atoms,
      ...(clash && clash === item.clash && { clash }),
      ...(beside && { beside }),
      ...(seen && { seen }),
    };
  }
  return kept;
}
