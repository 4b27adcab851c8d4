import type { MessageData, Position, Severity } from '../../model/index.js';
import type { XmlElement } from './tree.js';

/** Something in a file that the specification of XLIFF does not allow (error) or advises against (warning). */
export interface XliffFinding extends Position {
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: MessageData;
  /** Where the specification says it: `XLIFF 2.1, 4.3.1.21 id`. */
  readonly reference: string;
}

/** What a check does with what it finds. `topic` is the section of the specification: an element, attribute or module. */
export type Report = (
  element: XmlElement,
  messageId: string,
  data: MessageData,
  topic: string,
  severity?: Severity,
) => void;
