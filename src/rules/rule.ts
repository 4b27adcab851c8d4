import type {
  BuiltDifference,
  Category,
  Content,
  Finding,
  LanguageTag,
  MessagePair,
  Mismatch,
  Severity,
  Termbase,
} from '../model/index.js';

/** Localization quality issue types of the W3C's ITS 2.0 that rules here use (https://www.w3.org/TR/its20/#lqissue-typevalues). */
export type ItsIssueType =
  | 'numbers'
  | 'inconsistent-entities'
  | 'omission'
  | 'addition'
  | 'terminology'
  | 'untranslated'
  | 'markup'
  | 'whitespace'
  | 'characters'
  | 'inconsistency'
  | 'length'
  | 'locale-violation'
  | 'other';

/** Which facts a rule asks for; each group is compared at the first call, so that a group whose rules are off costs nothing. */
export type FactGroup = 'figures' | 'names';

/** A source text with its translation, as rules see it. */
export interface PairContext {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly source: Content;
  /** Undefined: nobody has translated it. */
  readonly target: Content | undefined;
  /** The text that a reader sees; spans of findings count its UTF-16 code units. */
  readonly sourceText: string;
  /** Empty where there is no target. */
  readonly targetText: string;
  /** Whether a missing translation is an error. */
  readonly complete: boolean;
  /** Whether somebody has confirmed the translation (reviewed or final). */
  readonly confirmed: boolean;
  /** Whether the target holds source text where nobody has translated it. */
  readonly partial: boolean;
  /** How many code points the target may have. */
  readonly maxLength: number | undefined;
  /** How many of them other segments of its unit take; 0 where it is the whole. */
  readonly lengthBefore: number;
  /** Of a message with a key. */
  readonly message: MessagePair | undefined;
  /** What the built document says otherwise, where a hand has changed it. */
  readonly built: readonly BuiltDifference[];
  /** The languages to be told here, of a pair alone or of its document, where a side is in another one than it says. */
  otherLanguages(): { readonly source?: LanguageTag | undefined; readonly target?: LanguageTag | undefined };
  /** Everything that does not balance between the facts of both sides; computed at the first call. Nothing where a side is in another language than it says. */
  facts(group: FactGroup): readonly Mismatch[];
}

/** What a rule reports; the runner adds rule and category. */
export type RuleFinding = Omit<Finding, 'rule' | 'category'>;

/** A rule is data first: what it is about and which messages it gives. */
export interface RuleMeta {
  readonly category: Category;
  readonly its: ItsIssueType;
  /** Of all its findings, or `by-certainty`: certain → error, probable → warning, weak → info. */
  readonly severity: Severity | 'by-certainty' | 'by-message';
  /** Ids of every message that it may give. */
  readonly messages: readonly string[];
  /** `text` rules need a translation that is not blank; `codes` rules inline codes on a side too; `unit` rules run always. */
  readonly needs: 'text' | 'codes' | 'unit';
  /** `off`: runs only where the configuration gives it a severity. */
  readonly default?: 'off';
  /** The first `expected` of a finding is, to the letter, what its target span should be: `validate --fix` may write it. */
  readonly fixable?: true;
}

/** A pair with what the rule finds in it: documentation and test in one. */
export interface RuleExample {
  readonly source: string | Content;
  /** Absent: not translated yet. */
  readonly target?: string | Content;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly termbase?: Termbase;
  readonly maxLength?: number;
  readonly partial?: true;
  readonly message?: MessagePair;
  /** What a hand has changed in the built document. */
  readonly built?: readonly Omit<BuiltDifference, 'place'>[];
  /** Pairs of the same languages that came before, for rules that look across pairs. */
  readonly earlier?: readonly { readonly source: string; readonly target: string }[];
  /** In order; only the fields given are compared, spans by their text. */
  readonly findings: readonly {
    readonly messageId: string;
    readonly severity?: Severity;
    readonly source?: string | null;
    readonly target?: string | null;
    readonly expected?: readonly string[];
  }[];
}

/** A translated pair of a run, as rules that look across pairs see it. */
export interface SeenPair {
  /** The plain texts; the target is not blank. */
  readonly source: string;
  readonly target: string;
  readonly targetLanguage: LanguageTag;
  /** Where it stands, for people: `locales/az/xliff/a.md.xlf:12`. */
  readonly place: string;
}

/** One check. It takes a pair and gives findings; it never writes prose, reads files or keeps state. */
export interface Rule {
  readonly name: string;
  readonly meta: RuleMeta;
  readonly examples: readonly RuleExample[];
  /** Give a shared empty array where nothing is wrong: that is the common case. */
  check(pair: PairContext): Iterable<RuleFinding>;
  /** Of a rule that looks across pairs: gives a check for one run, which remembers what it saw and is shown every pair once. */
  start?(): (pair: SeenPair) => readonly RuleFinding[];
}
