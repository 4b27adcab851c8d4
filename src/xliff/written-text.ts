import type { XliffFamily } from './document.js';

/** The text that units stand in, a whole document or what is held of one. Offsets count from its beginning. */
export interface WrittenText {
  readonly family: XliffFamily;
  /** Prefix of XLIFF elements with its colon. */
  readonly prefix: string;
  readonly slice: (start: number, end: number) => string;
}
