import { attributeOf, type XmlNode } from '../../xml/xml-tree.js';

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

/** Does a text hold letters of other scripts than Latin, Greek and Cyrillic? */
export const hasOtherScripts = (text: string): boolean => OTHER_SCRIPTS.test(text);

/** Is a switch of a format on? */
export function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !['0', 'false', 'off'].includes(attributeOf(node, 'val') ?? '');
}
