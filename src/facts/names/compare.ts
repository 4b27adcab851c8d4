import { languageOf } from '../../languages/index.js';
import type { LanguageTag, Mismatch, Span, Termbase } from '../../model/index.js';
import { type Evidence, evidenceFor } from './evidence.js';
import { factOf } from './fact-of.js';
import { Linked, link } from './links.js';
import { rivalry, type Verdict } from './rivals.js';
import { Side } from './side.js';
import { type TermVerdicts, termVerdicts } from './term-verdicts.js';

/** Two texts that should name the same things. */
export interface NamePair {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly termbase?: Termbase;
}

const NONE: readonly Mismatch[] = Object.freeze([]);
// One pair is compared at a time.
const left = new Side();
const right = new Side();
const leftLinks = new Linked();
const rightLinks = new Linked();

/**
 * Finds the names on both sides and gives those that have no counterpart: `different` (a rival stands in its place), `misspelt`
 * (a near miss), `missing`, `extra`, and `forbidden` by the termbase. What the termbase says is certain and stands before all else.
 * Languages without a plug-in are compared by the termbase alone. Never throws.
 */
export function compareNames(pair: NamePair): readonly Mismatch[] {
  const { source, target, sourceLanguage, targetLanguage, termbase } = pair;
  const terms =
    termbase && termbase.length > 0
      ? termVerdicts(source, sourceLanguage, target, targetLanguage, termbase)
      : undefined;
  const own = compareOwn(pair, terms);
  if (!terms || terms.mismatches.length === 0) return own;
  return settle(terms.mismatches, own);
}

function compareOwn(
  { source, target, sourceLanguage, targetLanguage }: NamePair,
  terms: TermVerdicts | undefined,
): readonly Mismatch[] {
  const from = languageOf(sourceLanguage);
  const to = languageOf(targetLanguage);
  if (!from || !to || from === to) return NONE;
  left.load(source, from);
  right.load(target, to);
  if (left.capitals + left.dotted.length === 0 && right.capitals + right.dotted.length === 0) return NONE;
  link(left, right, leftLinks, rightLinks);
  const open = evidenceFor(left, right, leftLinks, rightLinks);
  const more = evidenceFor(right, left, rightLinks, leftLinks, true);
  if (open.length === 0 && more.length === 0) return NONE;
  const lacking = outside(open, left, terms?.source);
  const spare = outside(
    more.filter(({ slip }) => slip === undefined),
    right,
    terms?.target,
  );
  if (lacking.length === 0 && spare.length === 0) return NONE;
  return rivalry(left, right, lacking, spare).map((verdict) => mismatch(verdict, left, right));
}

/** Keeps what the termbase has not settled. */
function outside(evidence: readonly Evidence[], side: Side, settled: readonly Span[] | undefined): readonly Evidence[] {
  if (!settled || settled.length === 0) return evidence;
  return evidence.filter(({ from, to }) => {
    const start = side.start[from]!;
    const end = side.end[to - 1]!;
    return !settled.some((span) => span.start < end && start < span.end);
  });
}

/** Joins both verdicts: a term that is missing where a name stands that the source does not have was rendered by that name. */
function settle(terms: readonly Mismatch[], own: readonly Mismatch[]): Mismatch[] {
  const rest = [...own];
  const settled = terms.map((term): Mismatch => {
    if (term.type !== 'missing' || term.category !== 'name') return term;
    const at = rest.findIndex(({ source, target }) => !source && target);
    const rival = at < 0 ? undefined : rest.splice(at, 1)[0];
    return rival ? { ...term, type: 'different', target: rival.target } : term;
  });
  return [...settled, ...rest].sort((a, b) => (a.source ?? a.target)!.start - (b.source ?? b.target)!.start);
}

function mismatch({ type, certainty, lack, surplus, expected }: Verdict, source: Side, target: Side): Mismatch {
  return {
    type,
    category: 'name',
    certainty,
    source: lack ? factOf(source, lack) : null,
    target: surplus ? factOf(target, surplus) : null,
    expected,
  };
}
