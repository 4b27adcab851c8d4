import { languageOf } from '../../languages/index.js';
import type { LanguageTag, Mismatch, Termbase } from '../../model/index.js';
import { factOf } from './fact-of.js';
import type { DocumentMemory } from './judge/memory.js';
import type { Stretch } from './judge/stretch.js';
import { type Verdict, verdictsOf } from './judge/verdicts.js';
import { apart, forget, remember, renderedIn, weighRendered } from './judge/weigh.js';
import type { Side } from './mention/side.js';
import { settledBy } from './settled-by.js';
import { type TermVerdicts, termVerdicts } from './term-verdicts.js';

/** Two texts that should name the same things. */
export interface NamePair {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly termbase?: Termbase;
  /** What the document showed of names; a pair without it stands alone. */
  readonly memory?: DocumentMemory | undefined;
  /** `add` (default): what the pair shows is added to the memory; `keep`: it is not; `noted`: it is in there already. */
  readonly memorise?: 'add' | 'keep' | 'noted' | undefined;
}

const NONE: readonly Mismatch[] = Object.freeze([]);

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

/** Notes in a document's memory what a pair shows, before any of its pairs is judged. */
export function noteNames({ source, target, sourceLanguage, targetLanguage }: NamePair, memory: DocumentMemory): void {
  const from = languageOf(sourceLanguage);
  const to = languageOf(targetLanguage);
  if (!from || !to || from === to) return;
  const rendered = renderedIn(source, from, target, to);
  if (rendered) remember(rendered, memory);
}

/** Takes out of a document's memory what `noteNames` noted of a pair. */
export function forgetNames(
  { source, target, sourceLanguage, targetLanguage }: NamePair,
  memory: DocumentMemory,
): void {
  const from = languageOf(sourceLanguage);
  const to = languageOf(targetLanguage);
  if (!from || !to || from === to) return;
  const rendered = renderedIn(source, from, target, to);
  if (rendered) forget(rendered, memory);
}

function compareOwn(pair: NamePair, terms: TermVerdicts | undefined): readonly Mismatch[] {
  const from = languageOf(pair.sourceLanguage);
  const to = languageOf(pair.targetLanguage);
  if (!from || !to || from === to) return NONE;
  const { memory, memorise = 'add' } = pair;
  const rendered = renderedIn(pair.source, from, pair.target, to);
  if (!rendered) return NONE;
  const verdicts =
    memory && memorise === 'noted' ? apart(rendered, memory, () => judged(terms, memory)) : judged(terms, memory);
  const source = rendered.source.here;
  const target = rendered.target.here;
  const found = verdicts.length === 0 ? NONE : verdicts.map((verdict) => mismatch(verdict, source, target));
  if (memory && memorise === 'add') remember(rendered, memory);
  return found;
}

const RIGHT: readonly Verdict[] = Object.freeze([]);

/** The verdicts on the pair that was read last. */
function judged(terms: TermVerdicts | undefined, memory: DocumentMemory | undefined): readonly Verdict[] {
  const weighed = weighRendered(memory);
  if (!weighed) return RIGHT;
  const { source, target } = weighed;
  return verdictsOf(weighed, {
    source: settledBy(terms?.source, source.here),
    target: settledBy(terms?.target, target.here),
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
    source: lack ? stretchFact(source, lack) : null,
    target: surplus ? stretchFact(target, surplus) : null,
    expected,
  };
}

const stretchFact = (side: Side, { mention, from, to }: Stretch) => factOf(side, mention, from, to);
