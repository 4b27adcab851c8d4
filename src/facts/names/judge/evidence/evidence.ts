import type { Mention } from '../../mention/mention.js';
import type { Part } from '../parts.js';
import type { Slip } from '../slips.js';
import type { View } from '../view.js';

/** One thing that is looked at in judging something; what it says stands in the message `evidence.<id>`. */
export interface Evidence<Of> {
  readonly id: string;
  /** A number: a count, a share, a worth (see link/worth.ts), or a code that the file explains; -1 mostly stands for "none". */
  readonly measure: (of: Of, view: View) => number;
}

/** Evidence about a mention that is not surely rendered. */
export type MentionEvidence = Evidence<Mention>;

/** Evidence about a word of a name that nothing renders, beside one that something renders. */
export type PartEvidence = Evidence<Part>;

/** Evidence about a word that may be a misspelling. */
export type SlipEvidence = Evidence<Slip>;
