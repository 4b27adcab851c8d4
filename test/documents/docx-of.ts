import { zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${KINDS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const relationships = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${Object.entries(targets)
    .map(([target, kind], index) => `<Relationship Id="r${index}" Type="${KINDS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The body of a Word document as its XML. */
export const bodyXml = (body: string): string => `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;

/** Parts of a Word document beside its body: the content of the root, by kind. */
export interface OtherParts {
  readonly styles?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly footer?: string;
}

const ROOTS = { styles: 'styles', footnotes: 'footnotes', header: 'hdr', footer: 'ftr' } as const;

/** A Word document by the inside of its `w:body`; the archive is the same for the same text. */
export function docxOf(body: string, parts: OtherParts = {}, document = bodyXml(body)): Uint8Array {
  const kinds = Object.keys(parts) as (keyof OtherParts)[];
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ 'word/document.xml': 'officeDocument' }),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships(Object.fromEntries(kinds.map((kind) => [`${kind}.xml`, kind]))),
  };
  for (const kind of kinds)
    files[`word/${kind}.xml`] = `<w:${ROOTS[kind]} ${NAMESPACES}>${parts[kind]}</w:${ROOTS[kind]}>`;
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1) });
}

/** A run with text. */
export const run = (text: string, format = ''): string =>
  `<w:r>${format === '' ? '' : `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph with runs. */
export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
