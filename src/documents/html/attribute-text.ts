import type { Span } from '../../model/index.js';

/** The text of an attribute that readers see. */
export interface AttributeText extends Span {
  readonly value: string;
  readonly context: string;
  /** What stands around the value; nothing where it is not quoted. */
  readonly quote: '"' | "'" | '';
}
