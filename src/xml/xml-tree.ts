import { parseXml } from './parse-xml.js';
import { attribute, type XmlLimits, type XmlTag } from './xml-events.js';

/**
 * An element by its places in the text, in UTF-16 code units: `[start, openEnd)` is its start tag, `[closeStart, end)` its
 * end tag, empty where it closes itself.
 */
export interface XmlNode {
  readonly tag: XmlTag;
  readonly children: readonly XmlNode[];
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** Its own text as it is meant, where it was asked for. */
  readonly text?: string;
}

type Draft = { -readonly [Key in keyof XmlNode]: XmlNode[Key] };

const NONE: readonly XmlNode[] = [];
/** Tags that are remembered by what is written, and how long those may be: documents repeat a few over and over. */
const REMEMBERED = 20_000;
const LONGEST = 300;

/**
 * Reads a text as a tree of its elements.
 * @param hasText says of which elements the text is kept
 * @throws InputError with line and column, see `XmlStream`
 */
export function xmlTree(text: string, hasText: (tag: XmlTag) => boolean, limits: Partial<XmlLimits> = {}): XmlNode {
  const open: Draft[] = [];
  const tags = new Map<string, XmlTag>();
  let root: Draft | undefined;
  const handler = {
    wantsText: false,
    open(read: XmlTag, start: number, end: number): void {
      const tag = end - start > LONGEST ? read : shared(read, text.slice(start, end), tags);
      const node: Draft = { tag, children: NONE, start, openEnd: end, closeStart: end, end };
      if (hasText(tag)) node.text = '';
      const parent = open.at(-1);
      if (!parent) root = node;
      else if (parent.children === NONE) parent.children = [node];
      else (parent.children as XmlNode[]).push(node);
      open.push(node);
      handler.wantsText = node.text !== undefined;
    },
    close(start: number, end: number): void {
      const node = open.pop()!;
      // An array that grew keeps room for as many again, which is most of what a tree takes.
      if (node.children.length > 1) node.children = node.children.slice();
      node.closeStart = start;
      node.end = end;
      handler.wantsText = open.at(-1)?.text !== undefined;
    },
    text(part: string): void {
      const node = open.at(-1);
      if (node?.text !== undefined) node.text += part;
    },
    other(): void {},
  };
  parseXml(text, handler, limits);
  return root!;
}

/** A tag that was read before and is the same, in the same namespaces; a tree of tags of their own takes three times as much. */
function shared(tag: XmlTag, written: string, tags: Map<string, XmlTag>): XmlTag {
  const known = tags.get(written);
  if (known) return isSame(known, tag) ? known : tag;
  if (tags.size < REMEMBERED) tags.set(written, tag);
  return tag;
}

const isSame = (one: XmlTag, other: XmlTag): boolean =>
  one.uri === other.uri && one.attributes.every(({ uri }, index) => uri === other.attributes[index]!.uri);

/** The first child of a local name, in whatever namespace. */
export function childOf(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find(({ tag }) => tag.local === local);
}

/** The value of an attribute by its local name, in whatever namespace. */
export function attributeOf(node: XmlNode | undefined, local: string): string | undefined {
  if (!node) return undefined;
  return attribute(node.tag, local) ?? node.tag.attributes.find((one) => one.local === local)?.value;
}
