import { type GivenPair, isRecord, type PairDefaults, type PairProblem, readPair } from '../../validate/read-pair.js';
import { rawId } from './raw-id.js';

/** One pair of a stream. `id` is JSON as it is to be echoed. */
export interface StreamPair extends GivenPair {
  readonly id: string;
}

/** Why a line was refused: key of the message `error.<key>`. */
export type LineProblem = PairProblem | 'line-json' | 'line-columns' | 'line-encoding' | 'line-length';

function idOf(id: unknown, line: string, number: number): string {
  if (typeof id === 'string') return JSON.stringify(id);
  if (Number.isSafeInteger(id) && !Object.is(id, -0)) return String(id);
  if (id === undefined) return String(number);
  // Numbers that a double cannot hold, and whatever an object may contain, are echoed letter by letter.
  return rawId(line) ?? JSON.stringify(id);
}

/** Reads a JSON line `{id, source, target, sourceLanguage, targetLanguage, document?, draft?}`; a null target is no translation yet. */
export function readJsonPair(line: string, number: number, defaults: PairDefaults): StreamPair | LineProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'line-json';
  }
  const pair = readPair(value, defaults);
  if (typeof pair === 'string') return pair;
  // Written out, as a spread costs more than the object.
  const { source, target, sourceLanguage, targetLanguage, complete, document, draft } = pair;
  const id = idOf(isRecord(value) ? value.id : undefined, line, number);
  return { id, source, target, sourceLanguage, targetLanguage, complete, document, draft };
}

/** Reads a line of tab-separated source and target; further columns are ignored, nothing is quoted. */
export function readTsvPair(line: string, number: number, defaults: PairDefaults): StreamPair | LineProblem {
  const { sourceLanguage, targetLanguage } = defaults;
  if (!sourceLanguage || !targetLanguage) return 'line-language';
  const tab = line.indexOf('\t');
  if (tab === -1) return 'line-columns';
  const end = line.indexOf('\t', tab + 1);
  const target = end === -1 ? line.slice(tab + 1) : line.slice(tab + 1, end);
  const complete = defaults.complete === true;
  return { id: String(number), source: line.slice(0, tab), target, sourceLanguage, targetLanguage, complete };
}
