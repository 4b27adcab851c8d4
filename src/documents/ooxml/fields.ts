import { wordName } from '../../ooxml/word-names.js';
import { attributeOf, type XmlNode } from '../../xml/xml-tree.js';

/** A part of a field: where it begins, where its result does, where it ends. */
export type FieldStep = 'begin' | 'separate' | 'end';

/** What of a story's fields does not lie within one paragraph. */
export interface Fields {
  /** `fldChar` of fields that run over several paragraphs, such as a table of contents. */
  readonly spanning: ReadonlySet<XmlNode>;
  /** `fldChar` without their counterpart. */
  readonly stray: ReadonlySet<XmlNode>;
}

const NO_FIELDS: Fields = { spanning: new Set(), stray: new Set() };
/** Fields that show what other places, the clock or the page say: no fact of the sentence. */
const SHIFTING = /^(?:PAGE|PAGEREF|NUMPAGES|SECTION|SECTIONPAGES|[A-Z]*DATE|TIME|EDITTIME|FILESIZE|NUMCHARS|NUMWORDS)$/;
/** Fields that show nothing: entries of indexes and tables. */
const SILENT = /^(?:XE|TC|TA|RD|PRIVATE|SET|ASK)$/;

/** The step that a `fldChar` takes. */
export function stepOf(node: XmlNode): FieldStep | undefined {
  const step = attributeOf(node, 'fldCharType');
  return step === 'begin' || step === 'separate' || step === 'end' ? step : undefined;
}

/**
 * Looks through a story (the body, a note, a text box) for fields that no paragraph holds whole.
 * @param groupOf paragraphs that are read as one have the same
 */
export function fieldsOf(story: XmlNode, text: string, groupOf: (paragraph: XmlNode) => XmlNode): Fields {
  if (!text.slice(story.start, story.end).includes('fldChar')) return NO_FIELDS;
  const spanning = new Set<XmlNode>();
  const stray = new Set<XmlNode>();
  const open: { readonly chars: XmlNode[]; readonly group: XmlNode }[] = [];
  const visit = (node: XmlNode, group: XmlNode): void => {
    const name = wordName(node);
    if (name === 'del' || name === 'moveFrom' || (name === 'txbxContent' && node !== story)) return;
    if (name === 'fldChar') {
      const step = stepOf(node);
      if (step === 'begin') open.push({ chars: [node], group });
      else if (step === 'separate') open.at(-1)?.chars.push(node);
      else if (step === 'end') {
        const field = open.pop();
        if (!field) stray.add(node);
        else if (field.group !== group) for (const char of [...field.chars, node]) spanning.add(char);
      }
      return;
    }
    const within = name === 'p' ? groupOf(node) : group;
    for (const child of node.children) visit(child, within);
  };
  visit(story, story);
  for (const { chars } of open) for (const char of chars) stray.add(char);
  return { spanning, stray };
}

/** What a field is, by its instruction. */
export function fieldKind(instruction: string): 'link' | 'silent' | 'shifting' | 'other' {
  const name = /^\s*"?([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
  if (name === 'HYPERLINK') return 'link';
  if (SILENT.test(name)) return 'silent';
  return SHIFTING.test(name) ? 'shifting' : 'other';
}
