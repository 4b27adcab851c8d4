import { InputError } from '../model/index.js';
import { isXliffName, looksLikeXliff } from '../xliff/index.js';
import { readBytes } from './files.js';
import { isPoPath } from './po-pairs.js';
import { isReviewPath } from './review-delivered.js';
import { refuseUnread } from './unread.js';
import { isZip, unpackZip } from './zip.js';

/** An XLIFF or PO file or a review table that somebody sent back, alone or in a package. */
export interface Delivered {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const XML = /\.xml$/i;
/** What systems and tools put beside the files. */
const CLUTTER = /(?:^|\/)(?:__MACOSX|\.git|\.svn|\.repositories)\/|(?:^|\/)\._/;

/** Where an OmegaT project in the package begins; undefined where there is none. */
function omegatRoot(paths: readonly string[]): string | undefined {
  const project = paths.find((path) => /(?:^|\/)omegat\.project$/.test(path));
  return project?.slice(0, -'omegat.project'.length);
}

/**
 * The XLIFF and PO files and review tables of a file: itself, or those in a zip package. Of an OmegaT project what it made in `target/`.
 * @throws InputError for what cannot be read, `zip-empty` where nothing is in it, `zip-omegat` where OmegaT has made nothing yet
 */
export async function deliveredFiles(path: string, name: string, limit: number): Promise<Delivered[]> {
  const bytes = await readBytes(path, name, limit);
  if (isReviewPath(name)) return [{ name, bytes }];
  refuseUnread(name);
  if (!isZip(bytes)) return [{ name, bytes }];
  const paths: string[] = [];
  const files = unpackZip(
    bytes,
    (inner) => {
      paths.push(inner);
      return (isXliffName(inner) || isPoPath(inner) || isReviewPath(inner) || XML.test(inner)) && !CLUTTER.test(inner);
    },
    { bytes: 2 * limit },
  );
  const root = omegatRoot(paths);
  const xliff = [...files].filter(
    ([inner, data]) => isXliffName(inner) || isPoPath(inner) || isReviewPath(inner) || looksLikeXliff(data),
  );
  const wanted = xliff.filter(([inner]) => root === undefined || inner.startsWith(`${root}target/`));
  if (wanted.length === 0) throw new InputError(root === undefined ? 'zip-empty' : 'zip-omegat', {});
  return wanted
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([inner, data]) => ({ name: `${name}/${inner}`, bytes: data }));
}
