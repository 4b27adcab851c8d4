import type { Place } from './span.js';

/**
 * What a built document says otherwise than the translations it would be built from: another text, one more, one less, something
 * that is no text; or the whole file is neither built nor adopted.
 */
export interface BuiltDifference {
  readonly how: 'changed' | 'added' | 'removed' | 'markup' | 'foreign';
  /** In the built document. */
  readonly place: Place;
  /** What would be built there; empty where nothing would. */
  readonly target: string;
  /** What stands there. */
  readonly built: string;
}
