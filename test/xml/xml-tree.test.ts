import { describe, expect, it } from 'vitest';
import { attributeOf, childOf, type XmlNode, xmlTree } from '../../src/xml/xml-tree.js';

describe('xmlTree', () => {
  const text =
    '<?xml version="1.0"?><a xmlns:p="u"><!-- c --><p:b q="1" p:r="2">x&amp;<c/>y<![CDATA[<]]></p:b><d/></a>';
  const root = xmlTree(text, ({ local }) => local === 'b');

  it('knows where every tag stands', () => {
    const slices = ({ start, openEnd, closeStart, end }: XmlNode) => [
      text.slice(start, openEnd),
      text.slice(closeStart, end),
    ];
    expect(slices(root)).toEqual(['<a xmlns:p="u">', '</a>']);
    expect(slices(childOf(root, 'b')!)).toEqual(['<p:b q="1" p:r="2">', '</p:b>']);
    expect(slices(childOf(root, 'd')!)).toEqual(['<d/>', '']);
  });

  it('keeps the text that is asked for, as it is meant', () => {
    expect(childOf(root, 'b')?.text).toBe('x&y<');
    expect(root.text).toBeUndefined();
  });

  it('finds attributes with a namespace or without', () => {
    expect(['q', 'r', 's'].map((name) => attributeOf(childOf(root, 'b'), name))).toEqual(['1', '2', undefined]);
    expect(attributeOf(undefined, 'q')).toBeUndefined();
  });

  it('keeps equal tags once, and apart what is of another namespace', () => {
    const tree = xmlTree(
      '<a xmlns:p="u"><p:b q="1"/><p:b q="1"/><p:b q="2"/><c xmlns:p="v"><p:b q="1"/></c></a>',
      () => false,
    );
    const [first, second, third, other] = tree.children;
    expect(second!.tag).toBe(first!.tag);
    expect(third!.tag.attributes[0]!.value).toBe('2');
    expect([first!.tag.uri, childOf(other, 'b')!.tag.uri]).toEqual(['u', 'v']);
    const attributes = xmlTree('<a xmlns:p="u"><b p:q="1"/><c xmlns:p="v"><b p:q="1"/></c></a>', () => false);
    expect(childOf(attributes.children[1], 'b')!.tag.attributes[0]!.uri).toBe('v');
  });

  it('refuses what the reader refuses', () => {
    expect(() => xmlTree('<a>'.repeat(300), () => false)).toThrow(expect.objectContaining({ id: 'xml.too-deep' }));
  });
});
