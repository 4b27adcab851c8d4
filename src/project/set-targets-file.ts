import { open, rename, rm } from 'node:fs/promises';
import { type ChangesOf, setTargetsStream } from '../xliff/index.js';
import { encodeXml, XmlDecoder } from '../xml/decode.js';
import { ofXliff } from './documents.js';
import { openFile, streamBytes, unwritable, XML_CHUNK } from './files.js';

/** What is written at once, in UTF-16 code units. */
const BLOCK = 128 * 1024;

/**
 * Sets targets and states in an XLIFF file of any size: reads it, changes what `changesOf` says and writes it to another
 * place, in constant memory and in the encoding that it came in. All else stays byte for byte. The new file is there
 * whole or not at all.
 * @throws InputError with file, line and column for what cannot be read, and for a place that cannot be written
 */
export async function setTargetsInFile(from: string, to: string, changesOf: ChangesOf): Promise<void> {
  const decoder = new XmlDecoder();
  const beside = `${to}.${process.pid}.tmp`;
  const file = await open(beside, 'w').catch((error: unknown) => {
    throw unwritable(error, to);
  });
  try {
    let waiting = '';
    for await (const text of setTargetsStream(streamBytes(openFile(from, XML_CHUNK), from), changesOf, {}, decoder)) {
      waiting += text;
      if (waiting.length < BLOCK) continue;
      await file.writeFile(encodeXml(waiting, decoder.encoding));
      waiting = '';
    }
    await file.writeFile(encodeXml(waiting, decoder.encoding));
    await file.sync();
    await file.close();
    await rename(beside, to);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(beside, { force: true });
    throw ofXliff(error, from);
  }
}
