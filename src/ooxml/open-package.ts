import { posix } from 'node:path';
import { InputError } from '../model/index.js';
import { type DecodedXml, decodeXml } from '../xml/decode.js';
import { attributeOf, type XmlNode, xmlTree } from '../xml/xml-tree.js';
import { readZip } from '../zip/read-zip.js';
import { unpackEntry } from '../zip/unpack-entry.js';
import type { ZipArchive, ZipEntry } from '../zip/zip-archive.js';

/** A link from one part of a package to another (ECMA-376 part 2, relationships). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `footnotes`; the rest differs between editions of the standard. */
  readonly kind: string;
  /** Name of the part that it leads to, as the archive writes it. */
  readonly target: string;
}

/** An Office Open XML file (ECMA-376): parts in a zip archive, found by relationships. */
export interface OoxmlPackage {
  readonly archive: ZipArchive;
  /** The text of a part, undefined where there is none. */
  read(part: string): DecodedXml | undefined;
  /** Where a part leads to, in the order of the file; the package itself where no part is named. */
  relationships(part?: string): readonly Relationship[];
}

/** What the text of a package may unpack to where nobody says otherwise. */
export const MOST_UNPACKED = 200_000_000;

const NO_TEXT = (): boolean => false;

/**
 * Opens a package. Parts are unpacked as they are asked for, all of them together within the limit.
 * @throws InputError of the zip archive or `xml.…` of a part, `ooxml.kind` where the archive is no such package
 */
export function openPackage(bytes: Uint8Array, maxUnpacked = MOST_UNPACKED): OoxmlPackage {
  const archive = readZip(bytes);
  const entries = new Map<string, ZipEntry>(archive.entries.map((entry) => [nameOf(entry.name), entry]));
  if (!entries.has('[content_types].xml')) throw new InputError('ooxml.kind', {});
  let left = maxUnpacked;
  const read = (part: string): DecodedXml | undefined => {
    const entry = entries.get(nameOf(part));
    if (!entry) return undefined;
    const unpacked = unpackEntry(archive, entry, left);
    left -= unpacked.length;
    return decodeXml(unpacked);
  };
  return {
    archive,
    read,
    relationships(part = '') {
      const folder = posix.dirname(part);
      const path = posix.join(part === '' ? '' : folder, '_rels', `${posix.basename(part)}.rels`);
      const text = read(path)?.text;
      if (text === undefined) return [];
      return xmlTree(text, NO_TEXT).children.flatMap((node) => relationshipOf(node, folder, entries));
    },
  };
}

/** Names of parts as they are compared: without regard to case. */
const nameOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

function relationshipOf(node: XmlNode, folder: string, entries: ReadonlyMap<string, ZipEntry>): Relationship[] {
  const target = attributeOf(node, 'Target');
  if (target === undefined || attributeOf(node, 'TargetMode') === 'External') return [];
  const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
  const entry = entries.get(nameOf(path)) ?? entries.get(nameOf(decoded(path)));
  if (!entry) return [];
  const kind = attributeOf(node, 'Type')?.split('/').at(-1) ?? '';
  return [{ id: attributeOf(node, 'Id') ?? '', kind, target: entry.name }];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
