import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { DocumentFormat, ParsedDocument } from '../../src/documents/document-format.js';
import { docx } from '../../src/documents/docx.js';
import { html } from '../../src/documents/html.js';
import { bodyXml, docxOf } from '../documents/docx-of.js';

const WORDS = 'The ministry said on Tuesday that guests from Baku would visit Vienna for talks about water and trade.';

/** So many paragraphs, each of so many words in turn. */
const paragraphs = (
  count: number,
  words: number,
  one: (word: string, at: number) => string,
  around: string,
): string => {
  const all = WORDS.split(' ');
  const inside = Array.from({ length: words }, (_, at) => one(all[at % all.length]!, at)).join('');
  return around.replace('…', inside).repeat(count);
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The least of so many rounds counts: what else the engine keeps meanwhile, such as code that it compiles, is not in all of them. */
const ROUNDS = 4;

/** Bytes of memory that a document read takes for each of its bytes, without what the first one leaves behind. */
function kept(format: DocumentFormat, file: string, bytes: Uint8Array, size: number): number {
  const read = (): ParsedDocument => format.parse(bytes, { file, language: 'en', maxBytes: 100_000_000 });
  const used = (): number => {
    collect();
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const documents = [read()];
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = used();
    documents.push(read(), read());
    least = Math.min(least, used() - before);
  }
  expect(documents.at(-1)!.units.length).toBe(documents[0]!.units.length);
  return least / 2 / size;
}

const textRun = (word: string, format = ''): string => `<w:r>${format}<w:t xml:space="preserve">${word} </w:t></w:r>`;
const BODIES: readonly (readonly [string, string])[] = [
  ['each word a run', paragraphs(300, 25, (word) => textRun(word), '<w:p>…</w:p>')],
  [
    'each word in another format',
    paragraphs(300, 25, (word, at) => textRun(word, `<w:rPr><w:${at % 2 ? 'b' : 'i'}/></w:rPr>`), '<w:p>…</w:p>'),
  ],
  [
    'each word behind a tab, between bookmarks',
    paragraphs(
      300,
      25,
      (word) => `<w:r><w:tab/><w:t>${word}</w:t></w:r><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>`,
      '<w:p>…</w:p>',
    ),
  ],
];
const PAGES: readonly (readonly [string, string])[] = [
  [
    'each word in a tag',
    paragraphs(600, 25, (word, at) => (at % 2 ? `<b>${word}</b> ` : `<i>${word}</i> `), '<p>…</p>'),
  ],
  ['each word a link', paragraphs(600, 25, (word) => `<a href="/to">${word}</a>, `, '<p>…</p>')],
  ['each word in a reference', paragraphs(600, 25, (word) => `&laquo;${word}&raquo; `, '<p>…</p>')],
];

describe('a document that is read takes at most ten times what it unpacks to', () => {
  it.each(BODIES)('Word: %s', (_, body) => {
    expect(kept(docx, 'a.docx', docxOf(body), bodyXml(body).length)).toBeLessThan(10);
  });
  it.each(PAGES)('a page: %s', (_, page) => {
    expect(kept(html, 'a.html', new TextEncoder().encode(page), page.length)).toBeLessThan(10);
  });
});
