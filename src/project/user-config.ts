import type { LanguageTag, RuleSetting } from '../model/index.js';
import type { XliffVersion } from '../xliff/versions.js';

/**
 * The configuration as a user writes it: every key may be left out. By hand, so that the types of the package need no other
 * package; a test holds it to `config-schema.ts`.
 */
export interface UserConfig {
  /** Where this schema is, for editors */
  $schema?: string | undefined;
  /** Language that the documents are written in */
  source?: LanguageTag | undefined;
  /** Languages to translate into */
  targets?: LanguageTag[] | undefined;
  /** Documents to translate, as globs */
  documents?: string[] | undefined;
  /** JSON files of messages (i18next and kin) that are checked where they lie, as globs with {language}: locales/{language}/*.json */
  messages?: string[] | undefined;
  /** Folder that is left out of the paths of translations */
  root?: string | undefined;
  /** Folder with a folder a language: xliff/ and rejected/ are in it */
  locales?: string | undefined;
  /** Where built documents go: {language}, and {path} of the document within root */
  output?: string | undefined;
  /** Version of the XLIFF files; without it they stay what they are, new ones are 1.2 */
  xliff?: XliffVersion | undefined;
  /** Front-matter keys whose text is translated */
  frontMatter?: string[] | undefined;
  /** SRX 2.0 file with the rules that cut texts into sentences; without it each language has its own */
  segmentation?: string | undefined;
  /** Most characters of a translation, by document (glob), or document#key with * for any: the last that fits counts */
  lengths?: Record<string, number> | undefined;
  /** What a finding of a rule weighs */
  rules?: Record<string, RuleSetting> | undefined;
  /** Termbase; need not exist */
  terms?: string | undefined;
  /** Findings accepted with a reason; need not exist */
  waivers?: string | undefined;
  /** Findings that were there when the tool was adopted; need not exist */
  baseline?: string | undefined;
  /** Figures of past runs, for the trend; written with --history, need not exist */
  history?: string | undefined;
  /** Beyond these, input is refused */
  limits?: Limits | undefined;
}

/** How much is read before input is refused. */
export interface Limits {
  /** Largest document */
  documentBytes?: number | undefined;
  /** Largest document that is packed (Word), and most that its text unpacks to */
  packedBytes?: number | undefined;
  /** Deepest nesting of blocks in a document */
  nesting?: number | undefined;
  /** Largest XLIFF file that is held in memory (validation has no limit) */
  xliffBytes?: number | undefined;
}
