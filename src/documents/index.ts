import type { DocumentFormat } from './document-format.js';
import { docx } from './docx.js';
import { html } from './html.js';
import { i18next } from './i18next.js';
import { markdown, mdx } from './markdown.js';
import { plainTextFormat } from './plain-text.js';
import { pptx } from './pptx.js';
import { textFormat } from './text-format.js';
import { xlsx } from './xlsx.js';

/** Every document format there is. */
const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  docx,
  pptx,
  xlsx,
  html,
  textFormat(markdown),
  textFormat(mdx),
  textFormat(i18next),
  plainTextFormat,
];

/** Finds the format of a file by its extension, whatever its case; undefined where there is none. */
export function formatOf(path: string): DocumentFormat | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase();
  return DOCUMENT_FORMATS.find((format) => extension !== undefined && format.extensions.includes(extension));
}

export { decodeUtf8 } from './decode-utf8.js';
export type {
  DocumentFormat,
  DocumentNotice,
  ParsedDocument,
  RepeatedKey,
} from './document-format.js';
export { DEFAULT_MAX_BYTES, DEFAULT_MAX_PACKED_BYTES } from './limits.js';
export { checkPlaceable } from './placeable.js';
