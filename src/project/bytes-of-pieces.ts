/** Pieces are made bytes when they are as long as this together (UTF-16 code units). */
const AT_ONCE = 1 << 16;

/**
 * The pieces of a text as the bytes of a file, in UTF-8. They are never joined into one string, of which V8 holds none above 512 MB.
 * @param limit most bytes
 * @param tooMuch makes the error that is thrown beyond them
 */
export async function bytesOfPieces(
  pieces: AsyncIterable<string>,
  limit: number,
  tooMuch: () => Error,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let total = 0;
  let held: string[] = [];
  let length = 0;
  const flush = (): void => {
    const chunk = Buffer.from(held.join(''), 'utf8');
    held = [];
    length = 0;
    total += chunk.length;
    if (total > limit) throw tooMuch();
    chunks.push(chunk);
  };
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length >= AT_ONCE) flush();
  }
  flush();
  return Buffer.concat(chunks, total);
}
