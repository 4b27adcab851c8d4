import { languageOf } from '../../languages/index.js';
import type { Certainty, Fact, FactKind, LanguageTag, Mismatch, MismatchType, Termbase } from '../../model/index.js';
import { type Evidence, evidenceFor } from './evidence.js';
import { rivalry } from './rivals.js';
import { readSide, type Side } from './side.js';

/** Two texts that should name the same things. */
export interface NamePair {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly termbase?: Termbase;
}

const NONE: readonly Mismatch[] = Object.freeze([]);
const CAPITAL = /\p{Lu}/u;

/**
 * Finds the names on both sides and gives those that have no counterpart: `different` (a rival stands in its place), `misspelt`
 * (a near miss), `missing`, `extra`. Languages without a plug-in give nothing. Never throws; time is linear in the length for
 * texts of a usual share of names.
 */
export function compareNames(pair: NamePair): readonly Mismatch[] {
  const sourceLanguage = languageOf(pair.sourceLanguage);
  const targetLanguage = languageOf(pair.targetLanguage);
  if (!sourceLanguage || !targetLanguage || sourceLanguage === targetLanguage) return NONE;
  if (!CAPITAL.test(pair.source) && !CAPITAL.test(pair.target)) return NONE;
  const source = readSide(pair.source, sourceLanguage);
  const target = readSide(pair.target, targetLanguage);
  const lacking = evidenceFor(source, target);
  const spare = evidenceFor(target, source);
  if (lacking.length === 0 && spare.length === 0) return NONE;
  return rivalry(source, target, lacking, spare).map(({ type, certainty, lack, surplus, expected }) => mismatch(type, certainty, source, lack, target, surplus, expected));
}

function mismatch(
  type: MismatchType,
  certainty: Certainty,
  source: Side,
  lack: Evidence | undefined,
  target: Side,
  surplus: Evidence | undefined,
  expected: readonly string[],
): Mismatch {
  return { type, category: 'name', certainty, source: lack ? factOf(source, lack) : null, target: surplus ? factOf(target, surplus) : null, expected };
}

function factOf(side: Side, { from, to, kind, concept, certainty }: Evidence): Fact {
  const start = side.words[from]!.start;
  const end = side.words[to - 1]!.end;
  const value = side.words.slice(from, to).map((word) => word.fold).join(' ');
  return { start, end, text: side.text.slice(start, end), category: 'name', kind: kind as FactKind, certainty, readings: [concept ? { value, unit: concept } : { value }] };
}
