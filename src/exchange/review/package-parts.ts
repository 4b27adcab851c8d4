import { escapeAttribute, escapeText } from '../../xml/escape.js';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
/** Namespace of relationships within documents, and where the names of their kinds begin. */
export const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A `.rels` part: kind and target, by id. */
export function relationshipsXml(targets: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const each = Object.entries(targets).map(([id, [kind, target]]) => {
    const type = kind === 'core' ? CORE : `${KINDS}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
  });
  return `${XML}<Relationships xmlns="${RELATIONSHIPS}">${each.join('')}</Relationships>`;
}

/** `[Content_Types].xml` for parts with their types; all others are XML. */
export function contentTypesXml(parts: Readonly<Record<string, string>>): string {
  const each = Object.entries(parts).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`,
  );
  return `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`;
}

/** `docProps/core.xml` with a title. No time stands in it: the same table gives the same bytes. */
export function coreXml(title: string): string {
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title><dc:creator>Tarazi</dc:creator></cp:coreProperties>`;
}
