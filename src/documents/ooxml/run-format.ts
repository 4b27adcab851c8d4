import { wordName } from '../../ooxml/word-names.js';
import { attribute } from '../../xml/xml-events.js';
import { attributeOf, childOf, type XmlNode } from '../../xml/xml-tree.js';

/** How a run looks. */
export interface RunFormat {
  /** Its `rPr` as it stands in the part, empty where it has none. */
  readonly xml: string;
  /** Equal for formats that a reader of this text cannot tell apart. */
  readonly key: string;
  /** Style of the run, if any. */
  readonly style: string | undefined;
  readonly hidden: boolean;
  /** Its font shows signs in the place of letters, and of spaces too. */
  readonly isSymbol: boolean;
  /** Names of properties in `key`. */
  readonly names: readonly string[];
  /** Its properties one by one: local name, empty where it is not of WordprocessingML, and how it stands. */
  readonly properties: readonly { readonly name: string; readonly xml: string }[];
}

/** Properties that no reader sees in text of the scripts at hand, and what a tool notes for itself. */
const UNSEEN: ReadonlySet<string> = new Set([
  'bCs',
  'iCs',
  'kern',
  'lang',
  'noProof',
  'rPrChange',
  'snapToGrid',
  'spacing',
  'szCs',
  'w',
  'webHidden',
]);
const LATIN_FONTS = ['ascii', 'hAnsi', 'asciiTheme', 'hAnsiTheme'];
/** Letters whose fonts and properties a run names apart from those of Latin, Greek and Cyrillic. */
const OTHER_SCRIPTS = /[\u0590-\u08FF\u0E00-\u109F\u1100-\u11FF\u1780-\u17FF\u2E80-\uD7FF\uF900-\uFDFF\uFE30-\uFEFC]/;

/** Fonts that show signs in the place of letters. */
export const SYMBOLS = /^(?:Symbol$|Wingdings|Webdings$)/i;

/** A run without any. */
export const NO_FORMAT: RunFormat = {
  xml: '',
  key: '',
  style: undefined,
  hidden: false,
  isSymbol: false,
  names: [],
  properties: [],
};

/** Reads the formats of a part's runs; equal ones are one object. */
export class RunFormats {
  private readonly known = new Map<string, RunFormat>();

  /** @param otherScripts fonts and properties of scripts beyond Latin, Greek and Cyrillic count */
  constructor(
    private readonly text: string,
    private readonly otherScripts: boolean,
  ) {}

  /** The format of a run by its `rPr`. */
  of(node: XmlNode | undefined): RunFormat {
    if (!node) return NO_FORMAT;
    const xml = this.text.slice(node.start, node.end);
    const known = this.known.get(xml);
    if (known) return known;
    const names: string[] = [];
    const keys: string[] = [];
    for (const child of node.children) {
      const key = this.keyOf(child);
      if (key === '') continue;
      names.push(child.tag.local);
      keys.push(key);
    }
    const format = {
      xml,
      key: keys.sort().join(' '),
      style: attributeOf(childOf(node, 'rStyle'), 'val'),
      hidden: isOn(childOf(node, 'vanish')),
      isSymbol: childOf(node, 'rFonts')?.tag.attributes.some(({ value }) => SYMBOLS.test(value)) === true,
      names,
      properties: node.children.map((child) => ({
        name: wordName(child),
        xml: this.text.slice(child.start, child.end),
      })),
    };
    this.known.set(xml, format);
    return format;
  }

  private keyOf(node: XmlNode): string {
    const name = wordName(node);
    if (UNSEEN.has(name) && !(this.otherScripts && name.endsWith('Cs'))) return '';
    if (name === 'rFonts') {
      const fonts = node.tag.attributes.filter(({ local }) => this.otherScripts || LATIN_FONTS.includes(local));
      return fonts.map(({ local, value }) => `${local}=${value}`).join();
    }
    const value = attribute(node.tag, 'val', node.tag.uri);
    // A switch that is on may say so or say nothing.
    const { length } = node.tag.attributes;
    if (length === 0 || (length === 1 && ['1', 'on', 'true'].includes(value ?? ''))) return node.tag.local;
    return this.text.slice(node.start, node.end);
  }
}

/** Does a text hold letters of other scripts than Latin, Greek and Cyrillic? */
export const hasOtherScripts = (text: string): boolean => OTHER_SCRIPTS.test(text);

/** Is a switch of a format on? */
export function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !['0', 'false', 'off'].includes(attributeOf(node, 'val') ?? '');
}
