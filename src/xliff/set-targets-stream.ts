import { XmlDecoder } from '../xml/decode.js';
import { type Edit, splice } from '../xml/splice.js';
import type { XmlLimits } from '../xml/xml-events.js';
import type { XliffFileHead, XliffUnit } from './document.js';
import { type Chunks, readXliffStream } from './read-stream.js';
import { editsOf, type TargetChange } from './set-targets.js';

/** What changes in one unit; nothing where it stays as it is. */
export type ChangesOf = (unit: XliffUnit, file: XliffFileHead) => Iterable<Omit<TargetChange, 'unit'>>;

/**
 * Sets targets and states as `setTargets` does, while the document passes by: in constant memory, whatever its length.
 * @param chunks bytes in an encoding that `XmlDecoder` reads, or text
 * @param decoder tells the encoding that the text has to be written in again
 * @throws InputError as `readXliff`; what has come by then has been given already
 */
export async function* setTargetsStream(
  chunks: Chunks,
  changesOf: ChangesOf,
  limits: Partial<XmlLimits> = {},
  decoder = new XmlDecoder(),
): AsyncGenerator<string> {
  let done = 0;
  for await (const batch of readXliffStream(chunks, limits, decoder)) {
    const edits: Edit[] = [];
    for (const { unit, file } of batch.units) {
      const changes: TargetChange[] = [];
      for (const change of changesOf(unit, file)) changes.push({ ...change, unit });
      if (changes.length > 0) for (const edit of editsOf(batch, changes)) edits.push(edit);
    }
    const text = batch.slice(done, batch.end);
    if (text !== '') yield edits.length > 0 ? splice(text, edits, done) : text;
    done = batch.end;
  }
}
