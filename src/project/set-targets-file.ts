import { dirname, resolve } from 'node:path';
import { type ChangesOf, setTargetsStream } from '../xliff/index.js';
import { encodeXml, XmlDecoder } from '../xml/decode.js';
import { ofXliff } from './documents.js';
import { openFile, streamBytes, XML_CHUNK } from './files.js';
import { Output } from './stream/output.js';
import { createNamed } from './write-file.js';

/** What is written at once, in UTF-16 code units. */
const BLOCK = 128 * 1024;

/**
 * Sets targets and states in an XLIFF file of any size: reads it, changes what `changesOf` says and writes it to another
 * place, in constant memory and in the encoding that it came in. All else stays byte for byte. The new file is there
 * whole or not at all.
 * @throws InputError with file, line and column for what cannot be read, and for a place that cannot be written or is a
 * link to another folder
 */
export async function setTargetsInFile(from: string, to: string, changesOf: ChangesOf): Promise<void> {
  const decoder = new XmlDecoder();
  const file = await createNamed(dirname(resolve(to)), resolve(to));
  const output = new Output(file.stream);
  try {
    let waiting = '';
    for await (const text of setTargetsStream(streamBytes(openFile(from, XML_CHUNK), from), changesOf, {}, decoder)) {
      waiting += text;
      if (waiting.length < BLOCK) continue;
      await output.write(encodeXml(waiting, decoder.encoding));
      waiting = '';
    }
    await output.write(encodeXml(waiting, decoder.encoding));
    await file.keep();
  } catch (error) {
    throw ofXliff(await file.drop(error), from);
  }
}
