import { languageOf } from '../languages/index.js';
import { neutral } from '../languages/neutral.js';
import type { Fact, LanguageTag, Mismatch, Termbase } from '../model/index.js';
import { scanned } from '../text/scan.js';
import { compareAddresses } from './addresses.js';
import { compareFigures } from './figures/compare.js';
import { compareNames, type DocumentMemory } from './names/index.js';

/** Two texts that should state the same facts. */
export interface FactPair {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly termbase?: Termbase;
  /**
   * What the document showed of names; a pair without it stands alone.
   * @internal
   */
  readonly memory?: DocumentMemory | undefined;
  /**
   * `add` (default): what the pair shows is added to the memory; `keep`: it is not; `noted`: it is in there already.
   * @internal
   */
  readonly memorise?: 'add' | 'keep' | 'noted' | undefined;
}

/**
 * Extracts the facts of both sides, aligns them and gives what does not balance, in order of the source.
 * Where one language has no plug-in, digits and codes alone are compared.
 */
export function compareFacts(pair: FactPair): readonly Mismatch[] {
  const figures = compareNumbersAndDates(pair);
  const names = compareNames(pair);
  if (names.length === 0) return figures;
  return figures.length === 0 ? names : [...figures, ...names].sort((a, b) => placeOf(a) - placeOf(b));
}

/** `compareFacts` without names and terms. */
export function compareNumbersAndDates(pair: FactPair): readonly Mismatch[] {
  const source = languageOf(pair.sourceLanguage);
  const target = languageOf(pair.targetLanguage);
  const known = source !== undefined && target !== undefined;
  const figures = compareFigures(
    pair.source,
    known ? source.figures : neutral,
    pair.target,
    known ? target.figures : neutral,
    target?.format,
  );
  const { lexicon } = known ? source.figures : neutral;
  if (!scanned(pair.source, lexicon).mayHoldAddress) return figures;
  const addresses = compareAddresses(pair.source, pair.target);
  if (addresses.length === 0) return figures;
  // A number in an address is told with it.
  const apart = (one: Mismatch): boolean =>
    !addresses.some(({ source: from, target: to }) => within(one.source, from) && within(one.target, to));
  return [...figures.filter(apart), ...addresses].sort((a, b) => placeOf(a) - placeOf(b));
}

const within = (inner: Fact | null, outer: Fact | null): boolean =>
  !inner || (outer !== null && inner.start >= outer.start && inner.end <= outer.end);

/** Where a mismatch stands: in the source, else in the target. */
function placeOf({ source, target }: Mismatch): number {
  return (source ?? target)?.start ?? 0;
}
