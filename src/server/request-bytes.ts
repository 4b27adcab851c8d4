import { InputError } from '../model/index.js';

/**
 * Refuses a request that says itself that it is too long.
 * @throws InputError `http-size`
 */
export function refuseLong(request: Request, limit: number): void {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLong(limit);
}

/**
 * The body of a request as it comes, of `limit` bytes at most.
 * @throws InputError `http-size` as soon as it is known to be longer
 */
export async function* requestBytes(request: Request, limit: number): AsyncGenerator<Buffer> {
  refuseLong(request, limit);
  if (!request.body) return;
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > limit) throw tooLong(limit);
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

/** The whole body. Where its length is declared, it is read in one go, which is quicker: HTTP/1.1 ends it there. */
export async function requestBody(request: Request, limit: number): Promise<Buffer> {
  if (request.headers.has('content-length') && !request.headers.has('transfer-encoding')) {
    refuseLong(request, limit);
    return Buffer.from(await request.arrayBuffer());
  }
  const chunks: Buffer[] = [];
  for await (const chunk of requestBytes(request, limit)) chunks.push(chunk);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

const tooLong = (limit: number): InputError => new InputError('http-size', { limit });
