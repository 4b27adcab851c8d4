import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.js';
import { decodeXml } from '../../src/xml/decode.js';
import { TextWindow, windowOf } from '../../src/xml/text-window.js';
import type { XmlLimits } from '../../src/xml/xml-events.js';
import { XmlStream } from '../../src/xml/xml-stream.js';
import { fc, runs } from '../support/properties.js';
import { suiteFiles } from '../xliff/outside-data.js';

type Event = readonly (string | number)[];

/** Pieces of text that follow each other are one. */
function told(events: Event[], event: Event): void {
  const last = events.at(-1);
  if (event[0] === 'text' && event[1] === '') return;
  if (event[0] === 'text' && last?.[0] === 'text') events[events.length - 1] = ['text', `${last[1]}${event[1]}`];
  else events.push(event);
}

/** What our reader tells of a text that comes in pieces; `refused` at the end where it refuses it. */
function ours(chunks: readonly string[], limits: Partial<XmlLimits> = {}): Event[] {
  const events: Event[] = [];
  const window = new TextWindow();
  const stream = new XmlStream(
    window,
    {
      open(tag, start, end) {
        const attributes = tag.attributes.map(({ name, uri, value }) => `${name} ${uri} ${value}`);
        told(events, ['open', tag.name, tag.uri, ...attributes, start, end]);
      },
      close: (_, end) => told(events, ['close', end]),
      text: (text) => told(events, ['text', text]),
      other: () => told(events, ['other']),
    },
    limits,
  );
  try {
    for (const chunk of chunks) {
      stream.write(chunk);
      window.release(stream.pendingFrom);
    }
    stream.close();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return [['refused']];
  }
  return events;
}

/** What saxes, a strict parser of others, tells of it. */
function theirs(text: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  parser.on('opentag', (tag) => {
    depth++;
    const end = parser.position;
    const attributes = Object.values(tag.attributes).map(({ name, uri, value }) => `${name} ${uri} ${value}`);
    told(events, ['open', tag.name, tag.uri, ...attributes, text.lastIndexOf('<', end - 1), end]);
  });
  parser.on('closetag', () => {
    depth--;
    told(events, ['close', parser.position]);
  });
  const said = (part: string): void => {
    if (depth > 0) told(events, ['text', part]);
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('comment', () => told(events, ['other']));
  parser.on('processinginstruction', () => told(events, ['other']));
  try {
    parser.write(text).close();
  } catch {
    return [['refused']];
  }
  return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text) ? [['refused']] : events;
}

const pieces = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));

const well: readonly string[] = [
  '<a/>',
  '\uFEFF<?xml version="1.0" encoding="UTF-8" standalone=\'yes\' ?>\r\n<a>\r\n</a>\n<!-- end -->\r',
  '<a b=\'&lt;&#10;&#xA;\t\r\n"\' c="\'>">&amp;&#x1F600;]] > ] ]&gt;<![CDATA[<&]]]]><![CDATA[>]]></a >',
  '<p:a xmlns:p="u" xmlns="v" p:b="1" b="2"><b xmlns=""/><p:c xml:lang="az"/></p:a>',
  '<ə-1.2 ü="1"><?pi?><?pi  a?b ?><!----><!-- - --></ə-1.2>',
  '<a xmlns:xml="http://www.w3.org/XML/1998/namespace"/>',
  '<a __proto__="1" constructor="2"><__proto__/></a>',
  '<a>😀<b/>😀</a>',
];

const ill: readonly string[] = [
  '',
  ' ',
  'a',
  '<',
  '<a',
  '<a>',
  '</a>',
  '<a></b>',
  '<a></a',
  '<a/><b/>',
  '<a/>b',
  '<a/><![CDATA[]]>',
  '&amp;<a/>',
  '<a b/>',
  '<a b=c/>',
  '<a b="1"c="2"/>',
  '<a b="1" b="2"/>',
  '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>',
  '<a b="<"/>',
  '<a b="&x;"/>',
  '<a b="&"/>',
  '<a>&x;</a>',
  '<a>& b</a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>&#x110000;</a>',
  '<a>&#;</a>',
  '<a>]]></a>',
  '<a><!-- -- --></a>',
  '<a><!-- ---></a>',
  '<a><!-></a>',
  '<a><!ELEMENT b></a>',
  '<a><?xml version="1.0"?></a>',
  ' <?xml version="1.0"?><a/>',
  '<?xml encoding="UTF-8"?><a/>',
  '<?XML version="1.0"?><a/>',
  '<a><?p:i x?></a>',
  '<a><?1 x?></a>',
  '<a / >',
  '< a/>',
  '<1/>',
  '<a:b/>',
  '<a:b:c xmlns:a="u"/>',
  '<:a/>',
  '<a:/>',
  '<a p:b="1"/>',
  '<a xmlns:p=""/>',
  '<a xmlns:xml="u"/>',
  '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
  '<a xmlns:xmlns="u"/>',
  '<a xmlns="http://www.w3.org/2000/xmlns/"/>',
  '<xmlns:a/>',
  '<a>\u0000</a>',
  '<a>\u001F</a>',
  '<a>\uFFFE</a>',
  '<a>\uD800</a>',
  '<a>\uDC00b</a>',
  '<a b="\u0001"/>',
];

describe('the XML reader', () => {
  it.each(well)('reads %j as saxes does, whole and in pieces', (text) => {
    const expected = theirs(text);
    expect(expected).not.toEqual([['refused']]);
    for (const size of [Math.max(1, text.length), 1, 2, 3, 7]) expect(ours(pieces(text, size))).toEqual(expected);
  });

  it.each(ill)('refuses %j as saxes does', (text) => {
    expect(theirs(text)).toEqual([['refused']]);
    for (const size of [Math.max(1, text.length), 1, 2, 3]) expect(ours(pieces(text, size))).toEqual([['refused']]);
  });

  it('and saxes agree on whatever is put together', () => {
    const part = fc.constantFrom(
      ...['<a>', '</a>', '<b/>', '<a b="1">', '<p:a xmlns:p="u">', '</p:a>', '<p:b p:c="&#9;"/>', ' ', '\r\n', '\r'],
      ...['text', '&lt;', '&', ']]>', ']]', '>', '<!-- c -->', '<!--', '-->', '<![CDATA[', '<?p i?>', '<?xml', '?>'],
      ...['"', "'", '=', '<', '/', 'ə', '😀', '\uD83D', '\u0001', 'xmlns="v"', '<c d = "e" f=\'g\' >', '</c\n>'],
    );
    const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), fc.boolean(), (text, size, rooted) => {
        const whole = rooted ? `<r xmlns:p="w">${text}</r>` : text;
        const expected = theirs(whole);
        expect(ours([whole])).toEqual(expected);
        expect(ours(pieces(whole, size))).toEqual(expected);
      }),
      { numRuns: runs(3000) },
    );
  });

  it.skipIf(suiteFiles().length === 0)('and saxes tell the same of files of other tools (xliff-suite)', () => {
    for (const { path } of suiteFiles()) {
      const { text } = decodeXml(readFileSync(path));
      expect(ours(pieces(text, 1000)), path).toEqual(theirs(text));
    }
  });

  it('refuses what is too much as soon as it has come', () => {
    const refused: [string, Partial<XmlLimits>][] = [
      [`<a>${'x'.repeat(50)}`, { maxText: 20 }],
      [`<a b="${'x'.repeat(50)}`, { maxText: 20 }],
      [`<a><!--${'x'.repeat(50)}`, { maxText: 20 }],
      ['<a>'.repeat(5), { maxDepth: 4 }],
      ['<a b="" c="" d=""', { maxAttributes: 2 }],
      ['<a><b/><b/><b/>', { maxLength: 10 }],
    ];
    for (const [text, limits] of refused) expect(ours(pieces(text, 5), limits), text).toEqual([['refused']]);
  });

  it('takes time in proportion to a text that never ends', () => {
    const LIMIT = { maxText: 16_000_000 };
    const stream = new XmlStream(new TextWindow(), { open() {}, close() {}, text() {}, other() {} }, LIMIT);
    const chunk = 'x<'.repeat(32_768);
    stream.write('<a><!--');
    let written = 0;
    expect(() => {
      for (; written < 1000; written++) stream.write(chunk);
    }).toThrow(expect.objectContaining({ id: 'xml.text-too-long' }));
    expect(written * chunk.length).toBeLessThan(17_000_000);
  });
});

describe('places in a text', () => {
  it.each([
    ['a\nb\r\nc\rd', [1, 1, 2, 2, 2, 3, 3, 4]],
    ['\n\n\r\r', [1, 2, 3, 4]],
  ])('%j', (text, lines) => {
    const window = windowOf(text);
    expect(lines.map((_, offset) => window.at(offset).line)).toEqual(lines);
  });

  it('are the same when the text comes in pieces and is forgotten', () => {
    const text = '\uFEFFab\ncd\nef\r\ng\rh';
    const expected = windowOf(text);
    const window = new TextWindow();
    window.append(text.slice(0, 5));
    window.append(text.slice(5));
    window.release(5);
    for (let offset = 5; offset < text.length; offset++) expect(window.at(offset)).toEqual(expected.at(offset));
    expect(window.slice(6, 8)).toBe(text.slice(6, 8));
  });
});

describe('a DOCTYPE, where it may name a DTD', () => {
  const read = (text: string, size: number, externalDtd = true): string => {
    const handler = { open: () => {}, close: () => {}, text: () => {}, other: () => {} };
    const stream = new XmlStream(new TextWindow(), handler, { externalDtd });
    try {
      for (const piece of pieces(text, size)) stream.write(piece);
      stream.close();
      return 'read';
    } catch (error) {
      return (error as InputError).id;
    }
  };

  it.each([
    ['<!DOCTYPE a><a/>', 'read'],
    ['<?xml version="1.0"?>\n<!-- --><!DOCTYPE a SYSTEM "a.dtd">\n<a/>', 'read'],
    ["<!DOCTYPE a SYSTEM '>[\"' ><a/>", 'read'],
    ['<!DOCTYPE a PUBLIC "-//A//DTD A//EN" "http://example.org/a.dtd"><a/>', 'read'],
    ['<!DOCTYPE a SYSTEM "a.dtd"><a>&b;</a>', 'xml.entity'],
    ['<!DOCTYPE a []><a/>', 'xml.doctype'],
    ['<!DOCTYPE a SYSTEM "a.dtd" [<!ENTITY b "c">]><a>&b;</a>', 'xml.doctype'],
    ['<!DOCTYPE a [', 'xml.doctype'],
    ['<!DOCTYPE a', 'xml.not-well-formed'],
    ['<!DOCTYPE a SYSTEM "a.dtd><a/>', 'xml.not-well-formed'],
    ['<!DOCTYPE><a/>', 'xml.not-well-formed'],
    ['<!DOCTYPE a SYSTEM><a/>', 'xml.not-well-formed'],
    ['<!DOCTYPE a ENTITY "b"><a/>', 'xml.not-well-formed'],
    ['<!DOCTYPE a><!DOCTYPE a><a/>', 'xml.not-well-formed'],
    ['<a/><!DOCTYPE a>', 'xml.not-well-formed'],
    ['<a><!DOCTYPE a></a>', 'xml.not-well-formed'],
  ])('%s: %s', (text, expected) => {
    for (const size of [1, 3, text.length]) {
      expect(read(text, size)).toBe(expected);
      expect(read(text, size, false)).toMatch(/^xml\./);
    }
  });

  it('is looked for in time as it grows', () => {
    expect(read(`<!DOCTYPE a SYSTEM "${' '.repeat(300_000)}`, 300_000)).toBe('xml.not-well-formed');
    expect(read(`<!DOCTYPE a SYSTEM${' '.repeat(300_000)}b><a/>`, 300_000)).toBe('xml.not-well-formed');
  });
});
