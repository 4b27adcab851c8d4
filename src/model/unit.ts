import type { Content } from './content.js';
import type { Place } from './span.js';

/** Language tag, BCP 47 (`en`, `az`, `ru`, `az-Cyrl`, `en-US`). */
export type LanguageTag = string;

/** Where a translation stands. The mapping to XLIFF 1.2 and 2.x is in `xliff/states.ts`. */
export type State = 'initial' | 'translated' | 'needs-review' | 'reviewed' | 'final';

/** A remark that travels with a unit. */
export interface Note {
  readonly text: string;
  /** Who speaks: `developer` for notes of ours, a translator's tool gives its own. */
  readonly from?: string;
  readonly category?: string;
}

/** Which plural form of a message a translation is to be (CLDR's categories). */
export interface PluralForm {
  readonly category: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  /** Counting (2 files) or ranking (the 2nd file). */
  readonly type: 'cardinal' | 'ordinal';
  /** The first whole numbers of the target language that take it; none where only fractions do. */
  readonly examples: readonly number[];
}

/** A source sentence of a document with its inline codes. */
export interface SourceUnit {
  /** `u` + 12 hex digits of the hash of the source with its codes; `-2`, `-3` for later equal sentences. */
  readonly id: string;
  readonly source: Content;
  /** Where the sentence begins in its document. */
  readonly place: Place;
  /** What kind of block holds it: `heading`, `paragraph`, `list-item`, `quote`, `table-cell`, `footnote`, `image-alt`, `link-title`, `front-matter`, `admonition`, `definition`, `title` (of an admonition, a tab, an abbreviation, a page), `label` (of a button, a field), `message`. */
  readonly context: string;
  /** The number of its block (paragraph, item, heading, cell) in its document: sentences of one block share it. */
  readonly block?: number;
  /** The key of a message in its resource file; nothing in running text. */
  readonly key?: string;
  /** Set where a message has plural forms and the target language is known. */
  readonly plural?: PluralForm;
  /** How many characters (Unicode code points) its translation may have; absent: as many as it needs. */
  readonly maxLength?: number;
}

/** A sentence with its translation, as state and exchange hold it. */
export interface Unit extends SourceUnit {
  /** Absent: nobody has translated it. An empty list: someone delivered an empty translation. */
  readonly target?: Content;
  /** Some of its segments have no translation: the target has their source in its place. */
  readonly partial?: true;
  readonly state: State;
  readonly notes: readonly Note[];
}
