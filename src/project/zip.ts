import { InputError } from '../model/index.js';
import { readZip } from '../zip/read-zip.js';
import { unpackEntry } from '../zip/unpack-entry.js';

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

/** What is said of the file as it is; all else of the reader's is that the zip file is not readable. */
const TOLD: ReadonlySet<string> = new Set(['zip.duplicate', 'zip.encrypted', 'zip.zip64']);

/**
 * Takes files out of a zip file, in memory: nothing is written anywhere, so that no path can lead out of a folder.
 * @param wanted which files, by path
 * @throws InputError `zip-path` for a path that leads elsewhere, `zip-too-large` beyond the limits, `zip` for what is no zip,
 *   `zip.duplicate`, `zip.encrypted`, `zip.zip64`
 */
export function unpackZip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limits: Partial<ZipLimits> = {},
): Map<string, Uint8Array> {
  const { bytes: mostBytes, files: mostFiles } = { ...LIMITS, ...limits };
  const files = new Map<string, Uint8Array>();
  try {
    const archive = readZip(bytes);
    if (archive.entries.length > mostFiles) throw new InputError('zip-too-large', { limit: mostFiles });
    let left = mostBytes;
    for (const entry of archive.entries) {
      const path = entry.name.replaceAll('\\', '/');
      if (path.endsWith('/') || !wanted(path)) continue;
      if (entry.size > left) throw new InputError('zip-too-large', { limit: mostBytes });
      left -= entry.size;
      files.set(path, unpackEntry(archive, entry, mostBytes));
    }
    return files;
  } catch (error) {
    if (!(error instanceof InputError) || !error.id.startsWith('zip.') || TOLD.has(error.id)) throw error;
    if (error.id === 'zip.path') throw new InputError('zip-path', error.data, undefined, { cause: error });
    throw new InputError('zip', {}, undefined, { cause: error });
  }
}
