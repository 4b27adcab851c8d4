import type { Place, SpanText } from './span.js';
import type { LanguageTag } from './unit.js';

export type Severity = 'error' | 'warning' | 'info';
/** What a rule may be set to in the configuration. */
export type RuleSetting = Severity | 'off';

/** The groups that reports and scorers know; see the contracts in ARCHITECTURE.md. */
export type Category = 'number' | 'date' | 'name' | 'terminology' | 'markup' | 'untranslated' | 'style' | 'other';

/** Values for a message's ICU arguments. */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>;

/** What a rule reports about one pair of texts. Prose is made from `messageId` and `data` only when a report is written. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Key of the message, e.g. `finding.number.different`. */
  readonly messageId: string;
  readonly data: MessageData;
  readonly source: SpanText | null;
  readonly target: SpanText | null;
  /** What would have been right, in the target language's own notation. */
  readonly expected?: readonly string[];
  /** Set where `expected` is a guess that nothing should write by itself. */
  readonly guessed?: true;
  /** Where it stands, if that is in the text of neither side. */
  readonly place?: Place;
  /** The normalised facts (or codes) behind it, from which its fingerprint is made; no part of reports. */
  readonly facts?: readonly string[];
}

/** A finding with everything that a project knows about where it stands. */
export interface PlacedFinding extends Finding {
  /** Hash (hex) of rule, unit and normalised facts. */
  readonly fingerprint: string;
  readonly document: string;
  readonly language: LanguageTag;
  readonly unit: string;
  /** Where its unit has several segments that are weighed one by one: which one. */
  readonly segment?: string;
  readonly sourcePlace: Place | null;
  readonly targetPlace: Place | null;
}

/** What a waiver covers: a fact in one unit, the fact in any unit, or all that a rule finds in one document. */
export type WaiverScope = 'segment' | 'value' | 'rule-in-document';

/** A finding accepted with a reason. */
export interface Waiver {
  /** Hash (hex, 8 digits or more) of a finding, in any of its scopes. Empty for one that stands beside the text it is about. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly author?: string;
  /** ISO dates. */
  readonly date?: string;
  readonly until?: string;
  /** Where it is written. */
  readonly place?: Place;
}

/** A waiver that stands beside the text it is about: a comment in a document, a note in XLIFF. It covers one rule there. */
export interface InlineWaiver {
  readonly rule: string;
  readonly reason: string;
  readonly author?: string;
  readonly place: Place;
}
