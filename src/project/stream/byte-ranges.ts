/** Bytes of a file from `start` to before `end`: what is meant are the lines that begin there. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Cuts a range into pieces of so many bytes, the last one perhaps shorter. */
export function* cutRange({ start, end }: ByteRange, bytes: number): Generator<ByteRange> {
  for (let at = start; at < end; at += bytes) yield { start: at, end: Math.min(at + bytes, end) };
}
