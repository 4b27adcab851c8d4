import { Output } from './stream/output.js';
import { createNamed } from './write-file.js';

/** So many characters are written at once. */
const AT_ONCE = 64 * 1024;

/**
 * Writes a text, which may be larger than any string, where a user asked for it: `path` from `folder`. It is there whole or not at all.
 * @throws InputError where it cannot be written, and whatever stops the pieces
 */
export async function writePieces(folder: string, path: string, pieces: AsyncIterable<string>): Promise<void> {
  const file = await createNamed(folder, path);
  const output = new Output(file.stream);
  try {
    let text = '';
    for await (const piece of pieces) {
      text += piece;
      if (text.length < AT_ONCE) continue;
      await output.write(text);
      text = '';
    }
    await output.write(text);
    await output.end();
  } catch (error) {
    throw await file.drop(error);
  }
  await file.keep();
}
