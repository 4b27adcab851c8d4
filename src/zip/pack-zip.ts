import { zipSync } from 'fflate';

/** Packs files, in order, by their path with `/`; a path that ends in one is an empty folder. The same files give the same bytes. */
export function packZip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...files].map(([path, data]) => [path, typeof data === 'string' ? encoder.encode(data) : data]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1) });
}
