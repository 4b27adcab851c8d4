import { parseXml } from '../../xml/parse-xml.js';
import type { XmlHandler, XmlLimits, XmlTag } from '../../xml/xml-events.js';
import { keyOf } from './vocabulary.js';

export interface XmlAttribute {
  /** As the tables call it, see {@link keyOf}. */
  readonly key: string;
  /** As written, with its prefix. */
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/**
 * An element with its place: `[start, end)` in UTF-16 code units of the text, which holds whatever the tree does not
 * repeat (texts, comments, the order of attributes).
 */
export interface XmlElement {
  readonly key: string;
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly start: number;
  end: number;
  readonly parent: XmlElement | undefined;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  /** Text that is more than white space stands directly in it. */
  hasText: boolean;
  /** Nothing stands in it, no comment and no space either. */
  isEmpty: boolean;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

class TreeBuilder implements XmlHandler {
  root: XmlElement | undefined;
  private current: XmlElement | undefined;

  open(tag: XmlTag, start: number, end: number): void {
    const core = this.root?.uri ?? tag.uri;
    const attributes: XmlAttribute[] = [];
    for (const { name, local, uri, value } of tag.attributes) {
      if (uri === XMLNS) continue;
      attributes.push({ key: keyOf(uri, local, ''), name, uri, value });
    }
    const element: XmlElement = {
      key: keyOf(tag.uri, tag.local, core),
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      start,
      end,
      parent: this.current,
      attributes,
      children: [],
      hasText: false,
      isEmpty: true,
    };
    if (this.current) {
      this.current.children.push(element);
      this.current.isEmpty = false;
    }
    this.root ??= element;
    this.current = element;
  }

  close(_start: number, end: number): void {
    if (!this.current) return;
    this.current.end = end;
    this.current = this.current.parent;
  }

  text(text: string): void {
    if (!this.current || text === '') return;
    this.current.isEmpty = false;
    if (!this.current.hasText && /[^ \t\r\n]/.test(text)) this.current.hasText = true;
  }

  other(): void {
    if (this.current) this.current.isEmpty = false;
  }
}

/**
 * Reads a text into a tree without recursion.
 * @throws InputError as `parseXml`: not well-formed, DOCTYPE, too deep, too long, too many attributes
 */
export function parseTree(text: string, limits: Partial<XmlLimits> = {}): XmlElement {
  const builder = new TreeBuilder();
  parseXml(text, builder, limits);
  // A well-formed text has a root.
  return builder.root as XmlElement;
}

/** The value of an attribute by its name in the tables. */
export function attr(element: XmlElement, key: string): string | undefined {
  for (const attribute of element.attributes) if (attribute.key === key) return attribute.value;
  return undefined;
}

/** The first child of a name. */
export function child(element: XmlElement, key: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.key === key);
}

/** Everything below an element in reading order, without recursion; `enter` says whether to look into an element. */
export function* descendants(
  element: XmlElement,
  enter: (element: XmlElement) => boolean = () => true,
): Generator<XmlElement, void, undefined> {
  const stack = element.children.slice().reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    if (!enter(next)) continue;
    for (let index = next.children.length - 1; index >= 0; index--) stack.push(next.children[index] as XmlElement);
  }
}

/** The nearest element above that has a name. */
export function ancestor(element: XmlElement, ...keys: readonly string[]): XmlElement | undefined {
  let above = element.parent;
  while (above !== undefined && !keys.includes(above.key)) above = above.parent;
  return above;
}
