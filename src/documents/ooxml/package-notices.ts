import type { ZipArchive } from '../../zip/zip-archive.js';
import type { DocumentNotice } from '../document-format.js';

/** What is to be told of a package, whatever is in it: signatures become void. */
export function packageNotices({ entries }: ZipArchive): DocumentNotice[] {
  const count = entries.filter(({ name }) => /^_xmlsignatures\/sig/i.test(name)).length;
  return count > 0 ? [{ messageId: 'document.signed', data: { count } }] : [];
}
