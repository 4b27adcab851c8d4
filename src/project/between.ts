import { type LanguageTag, plainText, UsageError } from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import { currentState } from './current-state.js';
import { readDocument } from './documents.js';
import { pairsOfState } from './pairs.js';
import type { Project } from './project.js';
import { selectLanguages } from './project.js';

/** Rules about what a text states, in which two translations have to agree, and whether that can be told. */
export const STATED: ReadonlySet<string> = new Set(['number', 'date', 'name', 'terminology', 'language']);

/** Two translations may be cut in other places. */
const WHOLE = { whole: true } as const;

/** Takes the two languages to compare. Throws a UsageError where they are not two of the project's. */
export function twoLanguages(project: Project, wanted: readonly LanguageTag[]): readonly [LanguageTag, LanguageTag] {
  const [first, second] = wanted;
  if (wanted.length !== 2 || first === undefined || second === undefined || first === second)
    throw new UsageError('between-two', { languages: project.config.targets });
  selectLanguages(project, wanted);
  return [first, second];
}

/**
 * The sentences of a document that both languages have a translation of, as pairs of the two translations; the source stands by as
 * `origin`. Spans and places of the source side are those of the first translation.
 */
export async function* pairsBetween(
  project: Project,
  path: string,
  [first, second]: readonly [LanguageTag, LanguageTag],
): AsyncGenerator<PlacedPair> {
  const source = await readDocument(project, path);
  const others = new Map<string, PlacedPair>();
  for (const pair of pairsOfState(project, source, second, await currentState(project, source, second), WHOLE))
    others.set(pair.unit, pair);
  for (const pair of pairsOfState(project, source, first, await currentState(project, source, first), WHOLE)) {
    const other = others.get(pair.unit);
    if (!other || !isThere(pair) || !isThere(other)) continue;
    const { source: text } = pair;
    yield {
      document: path,
      language: `${first},${second}`,
      unit: pair.unit,
      running: true,
      sourceLanguage: first,
      targetLanguage: second,
      source: pair.target ?? '',
      target: other.target,
      sourcePlace: pair.targetPlace,
      targetPlace: other.targetPlace,
      placeOf: (side, offset) => (side === 'source' ? pair : other).placeOf?.('target', offset),
      origin: {
        language: pair.sourceLanguage,
        text: typeof text === 'string' ? text : plainText(text),
        place: pair.sourcePlace,
      },
    };
  }
}

const isThere = ({ target }: PlacedPair): boolean =>
  target !== undefined && (typeof target === 'string' ? target : plainText(target)).trim() !== '';
