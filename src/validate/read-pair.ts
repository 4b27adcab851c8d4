import type { LanguageTag } from '../model/index.js';

/** A pair as machines give it: plain texts. */
export interface GivenPair {
  readonly source: string;
  /** Undefined: nobody has translated it. */
  readonly target: string | undefined;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** A missing translation is an error. */
  readonly complete: boolean;
  /** Pairs of one document share what its earlier ones showed of names. */
  readonly document?: string | undefined;
  /** Judged with that memory, not added to it. */
  readonly draft?: boolean | undefined;
}

/** Why a pair was refused: key of the message `error.<key>`. */
export type PairProblem =
  | 'line-object'
  | 'line-source'
  | 'line-target'
  | 'line-language'
  | 'line-document'
  | 'line-draft';

/** What holds for pairs that do not say it themselves. */
export interface PairDefaults {
  readonly complete?: boolean | undefined;
  readonly sourceLanguage?: LanguageTag | undefined;
  readonly targetLanguage?: LanguageTag | undefined;
}

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads `{source, target, sourceLanguage, targetLanguage, document?, draft?}`; a null target is no translation yet. */
export function readPair(given: unknown, defaults: PairDefaults): GivenPair | PairProblem {
  if (!isRecord(given)) return 'line-object';
  const { source, target, document, draft } = given;
  const sourceLanguage = given.sourceLanguage ?? defaults.sourceLanguage;
  const targetLanguage = given.targetLanguage ?? defaults.targetLanguage;
  if (typeof source !== 'string') return 'line-source';
  if (typeof target !== 'string' && target !== null) return 'line-target';
  if (typeof sourceLanguage !== 'string' || sourceLanguage === '') return 'line-language';
  if (typeof targetLanguage !== 'string' || targetLanguage === '') return 'line-language';
  if (document !== undefined && typeof document !== 'string') return 'line-document';
  if (draft !== undefined && typeof draft !== 'boolean') return 'line-draft';
  const complete = defaults.complete === true;
  return { source, target: target ?? undefined, sourceLanguage, targetLanguage, complete, document, draft };
}
