import { languageOf } from '../../languages/index.js';
import { InputError } from '../../model/index.js';
import { type OoxmlPackage, openPackage } from '../../ooxml/open-package.js';
import { wordLanguage } from '../../ooxml/word-language.js';
import { isMath, isWord, wordName } from '../../ooxml/word-names.js';
import { GENERIC_SEGMENTATION } from '../../text/segmentation.js';
import { type XmlNode, xmlTree } from '../../xml/xml-tree.js';
import type { DocumentNotice, ParseOptions } from '../document-format.js';
import { ALT, attributeRuns } from './alt-texts.js';
import type { Block } from './block.js';
import { BlockFinder, type Seen } from './blocks.js';
import { assembled, type DraftPart, type OfficeDocument } from './office-document.js';
import { hasOtherScripts } from './run-format.js';
import { type Styles, stylesOf } from './styles.js';
import { wordFormats } from './word-formats.js';
import { wordRuns } from './word-runs.js';

/** Parts that hold text beside the document itself, by the kind of their relationship, in the order that they are read. */
const STORIES = ['footnotes', 'endnotes', 'header', 'footer'] as const;
const TEXTS: ReadonlySet<string> = new Set(['t', 'instrText']);
const hasText = (tag: XmlNode['tag']): boolean => TEXTS.has(tag.local) && (isWord(tag) || isMath({ tag } as XmlNode));

/**
 * Takes a Word document apart: sentences of the body with its tables and text boxes, then of footnotes, endnotes, headers and
 * footers. Tracked changes are read as accepted. Throws InputError for archives and XML that are refused (`zip.…`,
 * `xml.…`), `ooxml.kind` for other packages, `ooxml.part` where a part that is needed is missing.
 */
export function parseWord(bytes: Uint8Array, options: ParseOptions): OfficeDocument {
  const opened = openPackage(bytes, options.maxBytes);
  const main = opened.relationships().find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined) throw new InputError('ooxml.part', { part: 'officeDocument' }, { file: options.file });
  const related = opened.relationships(main);
  const target = (kind: string): string | undefined => related.find((one) => one.kind === kind)?.target;
  const styles = stylesOf(treeOf(opened, target('styles')));
  const names = STORIES.flatMap((kind) => related.filter((one) => one.kind === kind).map((one) => one.target));
  const seen: Seen = { tracked: 0, spanned: 0, embedded: 0 };
  const parts = [...new Set([main, ...names])].flatMap((name) => partOf(opened, name, styles, options, seen));
  return { ...assembled(parts, options.file), archive: opened.archive, notices: noticesOf(seen, opened) };
}

function treeOf(opened: OoxmlPackage, part: string | undefined): XmlNode | undefined {
  const text = part === undefined ? undefined : opened.read(part)?.text;
  return text === undefined ? undefined : xmlTree(text, () => false);
}

function partOf(opened: OoxmlPackage, name: string, styles: Styles, options: ParseOptions, seen: Seen): DraftPart[] {
  const read = opened.read(name);
  if (!read) return [];
  const { text, encoding } = read;
  const root = xmlTree(text, hasText);
  const kind = wordName(root);
  const rules = options.segmentation ?? languageOf(options.language)?.segmentation ?? GENERIC_SEGMENTATION;
  const part = { text, formats: wordFormats(text, hasOtherScripts(text)), styles, rules };
  const finder = (context: string): BlockFinder => new BlockFinder({ ...part, context });
  const blocks: Block[] = [];
  const note = (found: BlockFinder): void => {
    seen.tracked += found.seen.tracked;
    seen.spanned += found.seen.spanned;
    seen.embedded += found.seen.embedded;
  };
  switch (kind) {
    case 'document': {
      const found = finder('paragraph');
      for (const body of root.children) if (wordName(body) === 'body') blocks.push(...found.story(body, 'paragraph'));
      note(found);
      break;
    }
    case 'footnotes':
    case 'endnotes': {
      const found = finder('footnote');
      let number = 0;
      for (const child of root.children) {
        // Separators are notes too.
        if (child.tag.attributes.some(({ local, value }) => local === 'type' && value !== 'normal')) continue;
        blocks.push(...found.story(child, kind === 'footnotes' ? 'footnote' : 'endnote', ++number));
      }
      note(found);
      break;
    }
    case 'hdr':
    case 'ftr': {
      const found = finder('paragraph');
      blocks.push(...found.story(root, kind === 'hdr' ? 'header' : 'footer'));
      note(found);
      break;
    }
    default:
      throw new InputError('ooxml.kind', {}, { file: options.file });
  }
  const attributePrefix = attributePrefixOf(root);
  const runs: DraftPart['runs'] = ({ prefix, context }, language) =>
    context === ALT
      ? attributeRuns
      : wordRuns({ prefix, attributePrefix, language: language && wordLanguage(language) });
  return [{ name, encoding, text, blocks, runs }];
}

/** Attributes have no default namespace: the prefix that the root binds for those of WordprocessingML. */
function attributePrefixOf(root: XmlNode): string | undefined {
  const bound = root.tag.attributes.find(
    ({ name, value }) => name.startsWith('xmlns:') && isWord({ uri: value }) && value === root.tag.uri,
  );
  return bound && `${bound.local}:`;
}

function noticesOf({ tracked, spanned, embedded }: Seen, { archive }: OoxmlPackage): DocumentNotice[] {
  const signed = archive.entries.filter(({ name }) => /^_xmlsignatures\/sig/i.test(name)).length;
  return [
    { messageId: 'document.tracked', count: tracked },
    { messageId: 'document.spanned', count: spanned },
    { messageId: 'document.embedded', count: embedded },
    { messageId: 'document.signed', count: signed },
  ].flatMap(({ messageId, count }) => (count > 0 ? [{ messageId, data: { count } }] : []));
}
