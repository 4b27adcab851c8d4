import { type Content, content, type Place, plainText, type SourceUnit } from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import { isKeyed, keyedPairs } from './keyed-pairs.js';
import { alignDocuments, type DocumentFile } from './translation-file.js';

/** Sentences in a row as one content; codes of the later ones are told apart from those of the first. */
export function joinUnits(units: readonly SourceUnit[]): Content {
  return content(
    units.flatMap((unit, index) => [
      ...(index === 0 ? [] : [' ']),
      ...unit.source.map((part) =>
        typeof part === 'string' || index === 0 ? part : { ...part, id: `${index + 1}.${part.id}` },
      ),
    ]),
  );
}

/** The place of an offset in sentences that `joinUnits` put in a row. */
function placeIn({ format, parsed }: DocumentFile, units: readonly SourceUnit[], offset: number): Place | undefined {
  let rest = offset;
  for (const unit of units) {
    const { length } = plainText(unit.source);
    if (rest < length) return format.locate(parsed, unit.id, rest);
    rest -= length + 1;
  }
  return undefined;
}

/** A pair with the sentences of the translation that it holds; none of messages, which are told by their keys. */
export interface AlignedPair {
  readonly pair: PlacedPair;
  readonly units: readonly SourceUnit[];
}

/** Contexts of what is said beside the text: a document of another kind may have no place for it. */
const BESIDE: ReadonlySet<string> = new Set(['front-matter', 'image-alt', 'label', 'link-title']);

/** Whether sentences are lacking in a document of another kind because they stand beside the text. */
const isBeside = (source: DocumentFile, target: DocumentFile, units: readonly SourceUnit[]): boolean =>
  source.format !== target.format && units.every(({ context }) => BESIDE.has(context));

/** Whether codes of two documents can be compared: what is bold in one finished document need not be in the other. */
export const comparesCodes = (source: DocumentFile, target: DocumentFile): boolean =>
  source.format === target.format && !source.format.isMarkup;

/**
 * The pairs of a document and a translation of it that came without XLIFF. A source sentence that nothing stands for has no
 * target, which counts as missing; a sentence that the translation adds is paired with an empty source.
 */
export function* againstPairs(source: DocumentFile, target: DocumentFile): Generator<PlacedPair> {
  for (const { pair } of alignedPairs(source, target)) yield pair;
}

/** The same, with what they were made of. */
export function* alignedPairs(source: DocumentFile, target: DocumentFile): Generator<AlignedPair> {
  const compares = comparesCodes(source, target);
  const textOf = (units: readonly SourceUnit[]): Content => {
    const joined = joinUnits(units);
    return compares ? joined : content([plainText(joined)]);
  };
  if (source.format === target.format && isKeyed(source)) {
    for (const pair of keyedPairs(source, target, true)) yield { pair, units: [] };
    return;
  }
  for (const aligned of alignDocuments(source, target)) {
    const [first] = aligned.source;
    const [found] = aligned.target;
    if ((!first || !found) && isBeside(source, target, [...aligned.source, ...aligned.target])) continue;
    const pair: PlacedPair = {
      document: source.path,
      language: target.language,
      unit: (first ?? found)?.id ?? '',
      running: true,
      sourceLanguage: source.language,
      targetLanguage: target.language,
      source: textOf(aligned.source),
      target: found && textOf(aligned.target),
      confirmed: false,
      complete: true,
      sourcePlace: first?.place ?? null,
      targetPlace: found?.place ?? null,
      placeOf: (side, offset) => placeIn(side === 'source' ? source : target, aligned[side], offset),
      waivers: aligned.source.flatMap(({ id }) => source.parsed.waivers?.get(id) ?? []),
    };
    yield { pair, units: aligned.target };
  }
}
