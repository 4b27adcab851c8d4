import { languageOf } from '../../languages/index.js';
import { InputError, type PlaceLabel } from '../../model/index.js';
import { type OoxmlPackage, openPackage } from '../../ooxml/open-package.js';
import { GENERIC_SEGMENTATION } from '../../text/segmentation.js';
import { childOf, type XmlNode, xmlTree } from '../../xml/xml-tree.js';
import type { ParseOptions } from '../document-format.js';
import { DEFAULT_MAX_PACKED_BYTES } from '../limits.js';
import type { Block } from './block.js';
import { drawingBlocks } from './drawing/drawing-blocks.js';
import { drawingName } from './drawing/names.js';
import { drawnRuns } from './drawing/runs.js';
import { mirrorsOf } from './mirrors.js';
import { assembled, type DraftPart, type OfficeDocument } from './office-document.js';
import { packageNotices } from './package-notices.js';

const isText = (tag: XmlNode['tag']): boolean => tag.local === 't' && drawingName({ tag }) === 't';
const PRESENTATION =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/presentationml\/2006|purl\.oclc\.org\/ooxml\/presentationml)\/main$/;

interface Wanted {
  readonly name: string;
  readonly label: PlaceLabel;
  readonly withoutPlaceholders?: boolean;
  /** The part whose text it shows once more: what programs draw of a diagram. */
  readonly mirrors?: string;
}

/** The parts of a slide with text: itself, its diagrams and charts, its notes. */
function* partsOfSlide(opened: OoxmlPackage, slide: string, number: number): Generator<Wanted> {
  const label: PlaceLabel = { kind: 'slide', number };
  yield { name: slide, label };
  const related = opened.relationships(slide);
  const targets = (kind: string): string[] => related.filter((one) => one.kind === kind).map(({ target }) => target);
  const drawn = targets('diagramDrawing');
  const data = targets('diagramData');
  for (const [index, name] of data.entries()) {
    yield { name, label };
    // They are told apart by their numbers only: data3 is drawn in drawing3.
    const like = drawn.find((one) => /\d+\.xml$/.exec(one)?.[0] === /\d+\.xml$/.exec(name)?.[0]) ?? drawn[index];
    if (like !== undefined) yield { name: like, label, mirrors: name };
  }
  for (const name of targets('chart')) yield { name, label };
  for (const name of targets('notesSlide')) yield { name, label: { kind: 'notes', number } };
}

/** All parts with text, in the order of the slides; then what masters and layouts in use show beside placeholders. */
function* wantedParts(opened: OoxmlPackage, main: string, root: XmlNode): Generator<Wanted> {
  const related = new Map(opened.relationships(main).map(({ id, target }) => [id, target]));
  const slides = (childOf(root, 'sldIdLst')?.children ?? []).flatMap((node) => {
    const id = node.tag.attributes.find(({ local, uri }) => local === 'id' && uri !== '')?.value;
    return related.get(id ?? '') ?? [];
  });
  const behind = new Set<string>();
  for (const [index, slide] of slides.entries()) {
    yield* partsOfSlide(opened, slide, index + 1);
    for (const layout of opened.relationships(slide).filter(({ kind }) => kind === 'slideLayout')) {
      behind.add(layout.target);
      for (const { kind, target } of opened.relationships(layout.target))
        if (kind === 'slideMaster') behind.add(target);
    }
  }
  let number = 0;
  for (const name of behind) yield { name, label: { kind: 'layout', number: ++number }, withoutPlaceholders: true };
}

/**
 * Takes a presentation apart: the text of its slides with their tables, diagrams, charts and notes, and what masters and layouts show
 * beside placeholders. Throws InputError for archives and XML that are refused (`zip.…`, `xml.…`), `ooxml.presentation` for other
 * packages.
 */
export function parsePresentation(bytes: Uint8Array, options: ParseOptions): OfficeDocument {
  const opened = openPackage(bytes, options.maxBytes ?? DEFAULT_MAX_PACKED_BYTES);
  const main = opened.relationships().find(({ kind }) => kind === 'officeDocument')?.target;
  const text = main === undefined ? undefined : opened.read(main)?.text;
  const root = text === undefined ? undefined : xmlTree(text, () => false);
  if (main === undefined || !root || root.tag.local !== 'presentation' || !PRESENTATION.test(root.tag.uri))
    throw new InputError('ooxml.presentation', {}, { file: options.file });
  const rules = options.segmentation ?? languageOf(options.language)?.segmentation ?? GENERIC_SEGMENTATION;
  const blocks = new Map<string, readonly Block[]>();
  const parts: DraftPart[] = [];
  for (const { name, mirrors, ...how } of wantedParts(opened, main, root)) {
    if (blocks.has(name)) continue;
    const read = opened.read(name);
    if (!read) continue;
    const found = drawingBlocks(xmlTree(read.text, isText), { text: read.text, rules, ...how });
    const own = mirrors === undefined ? found : mirrorsOf(blocks.get(mirrors) ?? [], found);
    blocks.set(name, own);
    parts.push({
      name,
      ...read,
      blocks: own,
      runs: drawnRuns,
    });
  }
  return { ...assembled(parts, options.file), archive: opened.archive, notices: packageNotices(opened.archive) };
}
