import { createHash } from 'node:crypto';

/** Documents are learnt from in so many parts, as in learn.py of names. */
export const FOLDS = 5;

/** The part of a document, the same as learn.py's. */
export const foldOf = (doc: string): number =>
  Number.parseInt(createHash('md5').update(doc).digest('hex').slice(0, 8), 16) % FOLDS;
