import { XmlDecoder } from '../xml/decode.js';
import { TextWindow } from '../xml/text-window.js';
import type { XmlLimits } from '../xml/xml-events.js';
import { XmlStream } from '../xml/xml-stream.js';
import type { XliffFileHead, XliffProblem, XliffUnit } from './document.js';
import type { WrittenText } from './written-text.js';
import { type XliffHead, XliffReader } from './xliff-reader.js';

export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** A unit that has ended and the file that it stands in. */
export interface StreamedUnit {
  readonly unit: XliffUnit;
  readonly file: XliffFileHead;
}

/** What one chunk brought. */
export interface XliffBatch extends XliffHead, WrittenText {
  readonly units: readonly StreamedUnit[];
  readonly problems: readonly XliffProblem[];
  /** Offset just before the unit or the tag that has not ended yet: all before it is known. */
  readonly end: number;
}

/**
 * Reads XLIFF as `readXliff` does, but as it comes, in constant memory: units are told as they end, and `slice` gives
 * their text as long as their batch is the last one. All offsets count from the beginning of the document.
 * @param chunks bytes in an encoding that `XmlDecoder` reads, or text
 * @throws InputError as `readXliff`, as soon as what is wrong has come
 */
export async function* readXliffStream(
  chunks: Chunks,
  limits: Partial<XmlLimits> = {},
  decoder = new XmlDecoder(),
): AsyncGenerator<XliffBatch> {
  const window = new TextWindow();
  let units: StreamedUnit[] = [];
  const onUnit = (unit: XliffUnit, file: XliffFileHead): void => {
    units.push({ unit, file });
  };
  const reader = new XliffReader(window, { onUnit, maxText: limits.maxText });
  const stream = new XmlStream(window, reader, { maxLength: Number.POSITIVE_INFINITY, ...limits });
  const slice = (start: number, end: number): string => window.slice(start, end);
  const batch = (last: boolean): XliffBatch => {
    const end = last ? window.end : (reader.unitFrom ?? stream.pendingFrom);
    const brought = { ...reader.head, units, problems: reader.problems.splice(0), end, slice };
    units = [];
    return brought;
  };
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') stream.write(chunk);
    else stream.write(decoder.push(chunk), true);
    if (reader.unitFrom !== undefined) reader.refuseLong(window.end - reader.unitFrom, window.end);
    const brought = batch(false);
    yield brought;
    window.release(brought.end);
  }
  stream.write(decoder.end());
  stream.close();
  yield batch(true);
}
