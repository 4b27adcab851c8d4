import { wordName } from '../../ooxml/word-names.js';
import { attributeOf, childOf, type XmlNode } from '../../xml/xml-tree.js';
import { isOn } from './run-format.js';

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly isList: boolean;
  readonly isHidden: boolean;
}

/** What the styles of a document say of its text (ECMA-376 part 1, 17.7). */
export interface Styles {
  readonly isHidden: (style: string) => boolean;
  /** What a paragraph in this style is. */
  readonly contextOf: (style: string | undefined) => 'heading' | 'list-item' | 'quote' | undefined;
}

const MOST_STEPS = 20;

/** Reads `styles.xml`; a document need not have one. */
export function stylesOf(root: XmlNode | undefined): Styles {
  const styles = new Map<string, Style>();
  for (const node of root?.children ?? []) {
    const id = wordName(node) === 'style' ? attributeOf(node, 'styleId') : undefined;
    if (id !== undefined) styles.set(id, styleOf(node));
  }
  /** The styles that a style is made of, itself first. */
  function* chain(id: string | undefined): Generator<Style> {
    let style = id === undefined ? undefined : styles.get(id);
    for (let step = 0; style && step < MOST_STEPS; step++) {
      yield style;
      style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
    }
  }
  return {
    isHidden: (id) => [...chain(id)].some(({ isHidden }) => isHidden),
    contextOf(id) {
      for (const { name, outline, isList } of chain(id)) {
        if (/^(?:heading \d|title|subtitle)$/.test(name) || (outline !== undefined && outline < 9)) return 'heading';
        if (isList || /^list /.test(name)) return 'list-item';
        if (/^(?:intense )?quote$/.test(name)) return 'quote';
      }
      return undefined;
    },
  };
}

function styleOf(node: XmlNode): Style {
  const paragraph = childOf(node, 'pPr');
  const outline = attributeOf(childOf(paragraph, 'outlineLvl'), 'val');
  return {
    name: (attributeOf(childOf(node, 'name'), 'val') ?? '').toLowerCase(),
    basedOn: attributeOf(childOf(node, 'basedOn'), 'val'),
    outline: outline === undefined ? undefined : Number(outline),
    isList: isNumbered(paragraph),
    isHidden: isOn(childOf(childOf(node, 'rPr'), 'vanish')),
  };
}

/** Whether paragraph properties make a paragraph an item of a list. */
export function isNumbered(properties: XmlNode | undefined): boolean {
  const numbering = childOf(properties, 'numPr');
  return numbering !== undefined && attributeOf(childOf(numbering, 'numId'), 'val') !== '0';
}
