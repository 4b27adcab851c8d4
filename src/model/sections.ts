/** What a section of a file may be made from. */
export type SectionContent = string | Uint8Array | Uint16Array | Int16Array | Int32Array | Float64Array;

const ALIGNED = 8;
const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

const padded = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

/** Writes named sections into one file: the length of its directory (32 bits), the directory as JSON, the sections, each aligned to 8 bytes. */
export function packSections(contents: Readonly<Record<string, SectionContent>>): Uint8Array {
  const directory: Record<string, readonly [number, number]> = {};
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const [name, content] of Object.entries(contents)) {
    const bytes =
      typeof content === 'string'
        ? new TextEncoder().encode(content)
        : new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
    directory[name] = [length, bytes.length];
    parts.push(bytes);
    length += padded(bytes.length);
  }
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const file = new Uint8Array(padded(4 + head.length) + length);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, 4);
  let at = padded(4 + head.length);
  for (const bytes of parts) {
    file.set(bytes, at);
    at += padded(bytes.length);
  }
  return file;
}

/** A file of named sections, read where it lies: arrays of numbers are views into its bytes (little-endian). */
export class Sections {
  readonly #bytes: Uint8Array;
  readonly #directory: ReadonlyMap<string, readonly [number, number]>;
  readonly #start: number;

  constructor(bytes: Uint8Array) {
    // No Buffer, whose reads would make those of other arrays slower.
    const { buffer, byteOffset, byteLength } = bytes;
    this.#bytes = byteOffset % ALIGNED === 0 ? new Uint8Array(buffer, byteOffset, byteLength) : Uint8Array.from(bytes);
    const length = new DataView(this.#bytes.buffer, this.#bytes.byteOffset).getUint32(0, true);
    const head = new TextDecoder().decode(this.#bytes.subarray(4, 4 + length));
    this.#directory = new Map(Object.entries(JSON.parse(head) as Record<string, [number, number]>));
    this.#start = padded(4 + length);
  }

  has(name: string): boolean {
    return this.#directory.has(name);
  }

  /** @throws RangeError where there is no such section */
  bytes(name: string): Uint8Array {
    const place = this.#directory.get(name);
    if (!place) throw new RangeError(`no section ${name}`);
    return this.#bytes.subarray(this.#start + place[0], this.#start + place[0] + place[1]);
  }

  text(name: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes(name));
  }

  /** What a section says in JSON. */
  json<T>(name: string): T {
    return JSON.parse(this.text(name)) as T;
  }

  uint16(name: string): Uint16Array {
    return this.#numbers(name, Uint16Array);
  }

  int16(name: string): Int16Array {
    return this.#numbers(name, Int16Array);
  }

  int32(name: string): Int32Array {
    return this.#numbers(name, Int32Array);
  }

  float64(name: string): Float64Array {
    return this.#numbers(name, Float64Array);
  }

  #numbers<T>(
    name: string,
    kind: { new (buffer: ArrayBufferLike, at: number, length: number): T; BYTES_PER_ELEMENT: number },
  ): T {
    const size = kind.BYTES_PER_ELEMENT;
    const own = this.bytes(name);
    const bytes = isBigEndian ? swapped(own, size) : own;
    return new kind(bytes.buffer, bytes.byteOffset, bytes.length / size);
  }
}

function swapped(bytes: Uint8Array, size: number): Uint8Array {
  const turned = Uint8Array.from(bytes);
  for (let at = 0; at < turned.length; at += size) turned.subarray(at, at + size).reverse();
  return turned;
}
