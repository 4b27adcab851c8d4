import { unzipSync } from 'fflate';
import { InputError } from '../model/index.js';

/** What a zip file may cost before it is refused. */
export interface ZipLimits {
  /** Bytes of all files that are taken out, unpacked. */
  readonly bytes: number;
  /** Files in it. */
  readonly files: number;
}

const LIMITS: ZipLimits = { bytes: 200_000_000, files: 10_000 };

/** Is it a zip file, by its first bytes? */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Takes files out of a zip file, in memory: nothing is written anywhere, so that no path can lead out of a folder.
 * @param wanted which files, by path
 * @throws InputError `zip-path` for a path that leads elsewhere, `zip-too-large` beyond the limits, `zip` for what is no zip
 */
export function unpackZip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limits: Partial<ZipLimits> = {},
): Map<string, Uint8Array> {
  const { bytes: mostBytes, files: mostFiles } = { ...LIMITS, ...limits };
  let size = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize, size: packed, compression }) {
        if (++count > mostFiles) throw new InputError('zip-too-large', { limit: mostFiles });
        const path = name.replaceAll('\\', '/');
        if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/.test(path)) throw new InputError('zip-path', { path: name });
        if (path.endsWith('/') || !wanted(path)) return false;
        // What is stored and not packed has the size that it takes up in the file.
        size += compression === 0 ? Math.max(packed, originalSize) : originalSize;
        if (size > mostBytes) throw new InputError('zip-too-large', { limit: mostBytes });
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, data]) => [name.replaceAll('\\', '/'), data]));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('zip', {}, undefined, { cause: error });
  }
}
