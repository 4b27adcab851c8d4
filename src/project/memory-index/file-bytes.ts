import { closeSync, readSync } from 'node:fs';
import { BrokenIndex, type ByteSource } from '../../memory/index.js';
import { checksum, HEAD, PAGE } from './layout.js';

const opened = new FinalizationRegistry<number>((fd) => {
  try {
    closeSync(fd);
  } catch {
    // It was closed with the process, or is gone.
  }
});

/** Closes an index file when nobody has its bytes any more: until then a search may begin at any time. */
export function closeAfter(bytes: FileBytes, fd: number): void {
  opened.register(bytes, fd);
}

/** Reads so many bytes of an open file. @throws BrokenIndex where they are not there */
export function readExactly(fd: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  try {
    for (let done = 0; done < length; ) {
      const more = readSync(fd, bytes, done, length - done, at + done);
      if (more === 0) throw new BrokenIndex();
      done += more;
    }
  } catch {
    throw new BrokenIndex();
  }
  return bytes;
}

/** The body of an index file, read where it is asked for; each page is checked when it is first met. */
export class FileBytes implements ByteSource {
  readonly #fd: number;
  readonly #sums: Uint32Array;
  readonly #isSound: Uint8Array;
  readonly size: number;

  /**
   * @param fd an open file
   * @param sums the checksums of the body's pages
   */
  constructor(fd: number, size: number, sums: Uint32Array) {
    this.#fd = fd;
    this.#sums = sums;
    this.#isSound = new Uint8Array(sums.length);
    this.size = size;
  }

  read(at: number, length: number): Uint8Array {
    if (at < 0 || length < 0 || at + length > this.size) throw new BrokenIndex();
    if (length === 0) return new Uint8Array();
    const first = Math.floor(at / PAGE);
    const last = Math.floor((at + length - 1) / PAGE);
    if (this.#areSound(first, last)) return readExactly(this.#fd, HEAD + at, length);
    const start = first * PAGE;
    const bytes = readExactly(this.#fd, HEAD + start, Math.min(this.size, (last + 1) * PAGE) - start);
    for (let page = first; page <= last; page++) {
      const from = (page - first) * PAGE;
      if (checksum(bytes.subarray(from, from + PAGE)) !== this.#sums[page]) throw new BrokenIndex();
      this.#isSound[page] = 1;
    }
    return bytes.subarray(at - start, at - start + length);
  }

  #areSound(first: number, last: number): boolean {
    for (let page = first; page <= last; page++) if (this.#isSound[page] === 0) return false;
    return true;
  }
}
