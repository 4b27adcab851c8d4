import type { TableEncoding } from '../../text/decode-table.js';

/** A text of a message as it stands in the file. */
export interface PoText {
  readonly value: string;
  /** Its first line, from 1. */
  readonly line: number;
}

/** A comment by its sign: translators' (none), extracted (`.`), references (`:`), flags (`,`), the source before (`|`). */
export interface PoComment extends PoText {
  readonly sign: string;
}

/** An entry of a PO file. */
export interface PoMessage {
  /** Its first line, comments included, from 1. */
  readonly line: number;
  readonly domain?: string;
  readonly context?: string;
  readonly id: PoText;
  /** The source where there are several. */
  readonly plural?: PoText;
  /** One translation, or one for each plural form in its order. */
  readonly translations: readonly PoText[];
  readonly flags: ReadonlySet<string>;
  /** A guess of a tool that nobody has looked at. */
  readonly fuzzy: boolean;
  /** The program does not say it any more (`#~`). */
  readonly obsolete: boolean;
  readonly comments: readonly PoComment[];
}

/** A PO file (GNU gettext) taken apart; its bytes stay, so that untouched lines are written as they were. */
export interface PoDocument {
  /** As they came; those of a file in UTF-16 in UTF-8. */
  readonly bytes: Uint8Array;
  readonly encoding: TableEncoding;
  /** As the header names it, in lower case; `utf-8` where it does not. */
  readonly charset: string;
  /** `\n` or `\r\n`, as the first line ends. */
  readonly lineEnd: '\n' | '\r\n';
  /** Fields of the first header, names in lower case: `language`, `plural-forms`, … */
  readonly header: ReadonlyMap<string, string>;
  /** All entries but headers, in order. */
  readonly messages: readonly PoMessage[];
}
