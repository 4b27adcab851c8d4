import type { LanguageTag } from '../../model/index.js';
import { rawId } from './raw-id.js';

/** One pair of a stream. `id` is JSON as it is to be echoed. */
export interface StreamPair {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly complete: boolean;
  /** Lines of one document share what its earlier lines showed of names. */
  readonly document?: string | undefined;
  /** Judged with that memory, not added to it. */
  readonly draft?: boolean | undefined;
}

/** Why a line was refused: key of the message `error.<key>`. */
export type LineProblem =
  | 'line-json'
  | 'line-object'
  | 'line-source'
  | 'line-target'
  | 'line-language'
  | 'line-document'
  | 'line-draft'
  | 'line-columns'
  | 'line-encoding'
  | 'line-length';

interface Defaults {
  readonly complete?: boolean | undefined;
  readonly sourceLanguage?: LanguageTag | undefined;
  readonly targetLanguage?: LanguageTag | undefined;
}

function idOf(id: unknown, line: string, number: number): string {
  if (typeof id === 'string') return JSON.stringify(id);
  if (Number.isSafeInteger(id) && !Object.is(id, -0)) return String(id);
  if (id === undefined) return String(number);
  // Numbers that a double cannot hold, and whatever an object may contain, are echoed letter by letter.
  return rawId(line) ?? JSON.stringify(id);
}

/** Reads a JSON line `{id, source, target, sourceLanguage, targetLanguage, document?, draft?}`; a null target is no translation yet. */
export function readJsonPair(line: string, number: number, defaults: Defaults): StreamPair | LineProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'line-json';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'line-object';
  const given = value as Record<string, unknown>;
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
  return {
    id: idOf(given.id, line, number),
    source,
    target: target ?? undefined,
    sourceLanguage,
    targetLanguage,
    complete,
    document,
    draft,
  };
}

/** Reads a line of tab-separated source and target; further columns are ignored, nothing is quoted. */
export function readTsvPair(line: string, number: number, defaults: Defaults): StreamPair | LineProblem {
  const { sourceLanguage, targetLanguage } = defaults;
  if (!sourceLanguage || !targetLanguage) return 'line-language';
  const tab = line.indexOf('\t');
  if (tab === -1) return 'line-columns';
  const end = line.indexOf('\t', tab + 1);
  const target = end === -1 ? line.slice(tab + 1) : line.slice(tab + 1, end);
  const complete = defaults.complete === true;
  return { id: String(number), source: line.slice(0, tab), target, sourceLanguage, targetLanguage, complete };
}
