import { unicodeEncoding } from '../text/decode-table.js';

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** Bytes as text, chunk by chunk: UTF-8, or UTF-16 where a byte order mark or the first zero byte says so. */
export async function* decodeChunks(chunks: Chunks, refuse: (reason: string) => never): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let waiting: Uint8Array = new Uint8Array(0);
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    try {
      decoder ??= new TextDecoder(unicodeEncoding(bytes), { fatal: true });
      return decoder.decode(bytes, { stream });
    } catch {
      return refuse('encoding');
    }
  };
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      yield chunk;
      continue;
    }
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    if (!decoder && waiting.length < 4) continue;
    yield decode(waiting, true);
    waiting = new Uint8Array(0);
  }
  if (decoder || waiting.length > 0) yield decode(waiting, false);
}
