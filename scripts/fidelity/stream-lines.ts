import type { CasePair, CaseSet, SpoiledCase } from './cases.js';
import { directionOf } from './source-of.js';

/** A line as the stream takes it. */
export interface StreamLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly document?: string;
  readonly draft?: true;
}

const lineOf = ({ id, source, target, sourceLanguage, targetLanguage, doc }: CasePair, draft = false): StreamLine => ({
  id,
  source,
  target,
  sourceLanguage,
  targetLanguage,
  ...(doc && { document: doc }),
  ...(draft && { draft }),
});

/**
 * A set as the lines of one stream: documents in the order in which they begin, each direction by itself, their pairs as they
 * stand. A spoiled pair is a draft before its faithful twin: judged in its place, not remembered.
 */
export function streamLines({ faithful, spoiled, field }: CaseSet): StreamLine[] {
  const drafts = new Map<string, SpoiledCase[]>(faithful.map(({ id }) => [id, []]));
  const alone: SpoiledCase[] = [];
  for (const one of spoiled) (drafts.get(one.clean) ?? alone).push(one);
  const documents = new Map<string, CasePair[]>();
  for (const one of faithful) {
    const place = `${directionOf(one)} ${one.doc}`;
    const pairs = documents.get(place);
    if (pairs) pairs.push(one);
    else documents.set(place, [one]);
  }
  const lines: StreamLine[] = [];
  for (const one of [...documents.values()].flat()) {
    for (const draft of drafts.get(one.id)!) lines.push(lineOf(draft, true));
    lines.push(lineOf(one));
  }
  for (const one of alone) lines.push(lineOf(one, true));
  for (const one of field) lines.push(lineOf(one));
  return lines;
}
