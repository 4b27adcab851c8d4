import { createHash } from 'node:crypto';
import type { LanguageTag } from '../../model/index.js';
import type { TagNumbers } from './code-tags.js';

/** What a table says of itself where nobody sees it. */
export interface TableMark {
  readonly document: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
}

/** What a row says of itself where nobody sees it. */
export interface RowMark {
  readonly id: string;
  /** Of the source as it was written, see `sourceHash`. */
  readonly hash: string;
  readonly tags: TagNumbers;
}

const TABLE = /tarazi-review:1:([\w-]{1,40}):([\w-]{1,40}):([^\s:]{1,4000}):/;
const ROW = /tarazi-row:([^\s:]{1,400}):([0-9a-f]{12}):(\d{1,6})-(\d{1,6}):/;

const encoded = (text: string): string => encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export function writeTableMark({ document, sourceLanguage, targetLanguage }: TableMark): string {
  return `tarazi-review:1:${sourceLanguage}:${targetLanguage}:${encoded(document)}:`;
}

/** Finds the mark of a table in a text; undefined where there is none. */
export function readTableMark(text: string): TableMark | undefined {
  const [, sourceLanguage, targetLanguage, path] = TABLE.exec(text) ?? [];
  const document = path === undefined ? undefined : decoded(path);
  if (sourceLanguage === undefined || targetLanguage === undefined || document === undefined) return undefined;
  return { document, sourceLanguage, targetLanguage };
}

export function writeRowMark({ id, hash, tags }: RowMark): string {
  return `tarazi-row:${encoded(id)}:${hash}:${tags.first}-${tags.count}:`;
}

/** Finds the mark of a row in a text; undefined where there is none. */
export function readRowMark(text: string): RowMark | undefined {
  const [, name, hash, first, count] = ROW.exec(text) ?? [];
  const id = name === undefined ? undefined : decoded(name);
  if (id === undefined || hash === undefined) return undefined;
  return { id, hash, tags: { first: Number(first), count: Number(count) } };
}

/** 12 hex digits of SHA-256 over a source with its tags; programs may reflow its white space and compose its letters. */
export function sourceHash(text: string): string {
  const folded = text.normalize('NFC').replace(/[\s\u200B\u2060\uFEFF]+/gu, '');
  return createHash('sha256').update(folded).digest('hex').slice(0, 12);
}
