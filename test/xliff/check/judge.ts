import { checkXliff } from '../../../src/xliff/index.js';

const NAMESPACES = [
  ...['matches', 'glossary', 'fs', 'metadata', 'resourcedata', 'changetracking', 'sizerestriction', 'validation'].map(
    (name, index) =>
      `xmlns:${['mtc', 'gls', 'fs', 'mda', 'res', 'ctr', 'slr', 'val'][index]}="urn:oasis:names:tc:xliff:${name}:2.0"`,
  ),
  'xmlns:its="http://www.w3.org/2005/11/its"',
  'xmlns:my="urn:my"',
].join(' ');

/** A document of XLIFF 2.1 with one file. */
export const file2 = (content: string, attributes = 'trgLang="az"', version = '2.1'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:${version === '2.2' ? '2.2' : '2.0'}" ${NAMESPACES} version="${version}" srcLang="en" ${attributes}>\n<file id="f">${content}</file></xliff>`;

/** The same with one unit. */
export const unit2 = (content: string, attributes?: string): string =>
  file2(`<unit id="u">${content}</unit>`, attributes);

/** The same with one segment. */
export const segment2 = (source: string, target?: string, before = ''): string =>
  unit2(
    `${before}<segment><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`,
  );

export const SEGMENT = '<segment><source>a</source></segment>';
export const UNIT = `<unit id="u">${SEGMENT}</unit>`;

/** A document of XLIFF 1.2 with one file. */
export const file1 = (body: string, header = '', attributes = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" xmlns:my="urn:my">\n<file original="a" source-language="en" target-language="az" datatype="plaintext" ${attributes}>${header}<body>${body}</body></file></xliff>`;

export const unit1 = (content: string): string => file1(`<trans-unit id="u">${content}</trans-unit>`);

/** The findings of a text: the last part of their message ids, with `?` for warnings. */
export function judge(text: string): string[] {
  return checkXliff(text).findings.map(
    ({ messageId, severity }) => messageId.replace('finding.xliff.', '') + (severity === 'error' ? '' : '?'),
  );
}

/** A row of a table: what it shows, the text, the findings (none: valid). */
export type Row = readonly [name: string, text: string, ...findings: string[]];
