import { open, rename, rm } from 'node:fs/promises';
import { type ChangesOf, encodeXml, setTargetsStream, XmlDecoder } from '../xliff/index.js';
import { ofXliff } from './documents.js';
import { openFile, streamBytes, unwritable } from './files.js';

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
    for await (const text of setTargetsStream(streamBytes(openFile(from), from), changesOf, {}, decoder)) {
      await file.writeFile(encodeXml(text, decoder.encoding));
    }
    await file.sync();
    await file.close();
    await rename(beside, to);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(beside, { force: true });
    throw ofXliff(error, from);
  }
}
