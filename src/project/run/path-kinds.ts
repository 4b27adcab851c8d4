import { resolve } from 'node:path';
import { formatOf } from '../../documents/index.js';
import { isXliffName, looksLikeXliff, XLIFF_HEAD } from '../../xliff/index.js';
import { readHead } from '../files.js';
import { isPoPath } from '../po-pairs.js';
import { workbookDocuments } from '../workbook-documents.js';
import { isPairsPath } from './pair-input.js';

/** What the paths of a call mean. */
export interface PathKinds {
  /** An XLIFF file: by its name, or by its content where its name says nothing (`.xml`). */
  isXliff(path: string): boolean;
  /** Pairs; a workbook where it is no document of the project. */
  isPairs(path: string): boolean;
  /** A PO file. */
  isPo(path: string): boolean;
  /** A document of the project: what is none of these, nor pairs. */
  isDocument(path: string): boolean;
}

/** Looks at the paths of a call, and into those whose names say nothing. */
export async function pathKinds(cwd: string, config: string | undefined, paths: readonly string[]): Promise<PathKinds> {
  const workbooks = await workbookDocuments(cwd, config, paths);
  const isPairs = (path: string): boolean => isPairsPath(path) && !workbooks.has(path);
  const xliff = new Set<string>();
  for (const path of paths) {
    if (isPairs(path) || isPoPath(path)) continue;
    const isOpen = !isXliffName(path) && (formatOf(path) === undefined || /\.xml$/i.test(path));
    const head = isOpen ? await readHead(resolve(cwd, path), XLIFF_HEAD) : undefined;
    if (isXliffName(path) || (head && looksLikeXliff(head))) xliff.add(path);
  }
  return {
    isXliff: (path) => xliff.has(path),
    isPairs,
    isPo: isPoPath,
    isDocument: (path) => !isPairs(path) && !isPoPath(path) && !xliff.has(path),
  };
}
