import { describe, expect, it } from 'vitest';
import { type MemoryHeader, type MemoryUnit, readTmx, variant, writeTmx } from '../../src/memory/index.js';
import { type Content, content, contentKey, type InlineCode, InputError } from '../../src/model/index.js';
import { fc } from '../support/properties.js';
import { parse } from '../xliff/merge-helpers.js';

const OPTIONS = { sourceLanguage: 'en', toolVersion: '1' };
const write = (units: readonly MemoryUnit[]): string => [...writeTmx(OPTIONS, units)].join('');

async function read(
  chunks: Iterable<string | Uint8Array>,
  onHeader?: (header: MemoryHeader) => void,
  limits?: Parameters<typeof readTmx>[2],
): Promise<MemoryUnit[]> {
  const units: MemoryUnit[] = [];
  for await (const unit of readTmx(chunks, onHeader, limits)) units.push(unit);
  return units;
}

const tu = (source: Content, target: Content): MemoryUnit => ({
  attributes: new Map(),
  properties: [],
  notes: [],
  variants: [variant('en', source), variant('az', target)],
});

/** A memory as another tool writes it. */
const FOREIGN = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="Other" srclang="*all*" segtype="sentence" adminlang="en" datatype="xml" o-tmf="x" creationtoolversion="2"><prop type="project">P &amp; Q</prop><note>n</note></header>
<body>
<tu tuid="7" creationid="A" changedate="20200101T000000Z">
 <note>Look</note><prop type="client" xml:lang="en">Office</prop>
 <tuv xml:lang="en-US" creationid="B"><prop type="c">1</prop><seg>In <bpt i="1" x="5" type="bold">&lt;b&gt;</bpt>Baku<ept i="1">&lt;/b&gt;</ept>, <hi type="italic">147</hi> people<ph x="2" type="lb">&lt;br/&gt;</ph><it pos="end" x="9">&lt;/i&gt;</it>.</seg></tuv>
 <tuv xml:lang="az"><seg><bpt i="3" x="5">&lt;b&gt;</bpt>Bakıda<ept i="3">&lt;/b&gt;</ept><![CDATA[ <147> ]]></seg></tuv>
</tu>
<tu><tuv lang="en"><seg>Old &#169;</seg></tuv><tuv lang="ru"><seg></seg></tuv></tu>
</body></tmx>`;

describe('readTmx', () => {
  it('keeps texts, codes, properties, notes and attributes', async () => {
    let header: MemoryHeader | undefined;
    const [first, second] = await read([FOREIGN], (given) => {
      header = given;
    });
    expect(header).toMatchObject({
      sourceLanguage: '*all*',
      properties: [{ type: 'project', text: 'P & Q' }],
      notes: ['n'],
    });
    expect(first).toMatchObject({
      id: '7',
      notes: ['Look'],
      properties: [{ type: 'client', text: 'Office', language: 'en' }],
    });
    expect([...(first?.attributes ?? [])]).toEqual([
      ['creationid', 'A'],
      ['changedate', '20200101T000000Z'],
    ]);
    const [en, az] = first?.variants ?? [];
    expect(en).toMatchObject({ language: 'en-US', properties: [{ type: 'c', text: '1' }] });
    expect(en?.content).toEqual([
      'In ',
      { kind: 'open', id: '5', type: 'bold', equiv: '<b>' },
      'Baku',
      { kind: 'close', id: '5', equiv: '</b>' },
      ', ',
      { kind: 'open', id: '1', type: 'italic' },
      '147',
      { kind: 'close', id: '1' },
      ' people',
      { kind: 'standalone', id: '2', type: 'lb', text: '\n', equiv: '<br/>' },
      { kind: 'close', id: '9', equiv: '</i>' },
      '.',
    ]);
    expect(az?.content.map((part) => (typeof part === 'string' ? part : part.id))).toEqual([
      '5',
      'Bakıda',
      '5',
      ' <147> ',
    ]);
    expect(second?.variants.map(({ language, content: text }) => [language, text])).toEqual([
      ['en', ['Old ©']],
      ['ru', []],
    ]);
  });

  it('gives back what it read when it is written again', async () => {
    const units = await read([FOREIGN]);
    expect(await read([write(units)])).toEqual(units);
  });

  it.each(['utf8', 'utf16le'] as const)('reads %s in pieces of any size', async (encoding) => {
    const bytes = Buffer.from(encoding === 'utf8' ? FOREIGN : `\uFEFF${FOREIGN.replace('UTF-8', 'UTF-16')}`, encoding);
    const expected = await read([FOREIGN]);
    for (const size of [1, 3, 64, 100_000]) {
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
      expect(await read(pieces)).toEqual(expected);
    }
  });

  const long = 'x'.repeat(300_000);
  it.each([
    ['an entity of its own', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx version="1.4"><body/></tmx>', 'xml.doctype'],
    ['an external entity', '<!DOCTYPE tmx SYSTEM "x.dtd"><tmx version="1.4"><header>&x;</header></tmx>', 'xml.entity'],
    ['another root', '<xliff/>', 'tmx'],
    ['broken XML', '<tmx><body></tmx>', 'xml.not-well-formed'],
    ['depth', `<tmx>${'<a>'.repeat(10_000)}`, 'xml.too-deep'],
    [
      'attributes',
      `<tmx><body><tu ${Array.from({ length: 500 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
      'xml.too-many-attributes',
    ],
    ['a unit without end', `<tmx><body><tu><tuv xml:lang="en"><seg>${long.repeat(5)}`, 'xml.text-too-long'],
    ['a unit of many texts', `<tmx><body><tu><tuv xml:lang="en"><seg>${`${long}<ph/>`.repeat(5)}`, 'xml.text-too-long'],
    ['a DTD after the root', '<tmx/><!DOCTYPE tmx SYSTEM "x.dtd">', 'xml.not-well-formed'],
    ['bytes of another encoding', '', 'xml.bytes'],
  ])('refuses %s', async (name, text, id) => {
    const bytes = name.includes('encoding') ? Buffer.from([0x3c, 0x74, 0xff, 0xfe, 0xff]) : Buffer.from(text);
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += 65_536) pieces.push(bytes.subarray(at, at + 65_536));
    const failure = await read(pieces).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject(id === 'xml.bytes' ? { id } : { id, place: { line: 1 } });
  });

  it('takes ids and attributes for what they are', async () => {
    const [unit] = await read([
      '<tmx><body><tu tuid="__proto__" constructor="1"><tuv xml:lang="__proto__"><seg>a</seg></tuv></tu></body></tmx>',
    ]);
    expect(unit).toMatchObject({ id: '__proto__', variants: [{ language: '__proto__', content: ['a'] }] });
    expect(unit?.attributes.get('constructor')).toBe('1');
  });
});

describe('writeTmx', () => {
  it('names codes the same in both languages', () => {
    const text = write([tu(parse('a <1>b</1> <2/>'), parse('<2/> <1>c</1> d'))]);
    expect(text).toContain('<seg>a <bpt i="1" x="1"/>b<ept i="1"/> <ph x="2"/></seg>');
    expect(text).toContain('<seg><ph x="2"/> <bpt i="1" x="1"/>c<ept i="1"/> d</seg>');
  });

  it('writes crossed and isolated codes, and ids that are no numbers', () => {
    const text = write([tu(parse('<1>a<b>c</1>d</b>'), parse('</x>'))]);
    expect(text).toContain('<bpt i="1" x="1"/>a<bpt i="2" x="2"/>c<ept i="1"/>d<ept i="2"/>');
    expect(text).toContain('<seg><it pos="end" x="3"/></seg>');
  });

  const text = fc.string({ unit: fc.constantFrom('a', 'ə', '<', '&', '>', '"', '\r', '\n', ' ', '😀', ']]>') });
  const code = fc.record({
    kind: fc.constantFrom<InlineCode['kind']>('open', 'close', 'standalone'),
    id: fc.constantFrom('1', '2', '3'),
  });
  const anyContent = fc.array(fc.oneof(text, code)).map((parts) => content(parts as Content));

  it('gives every content back, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, anyContent, async (source, target) => {
        const [unit] = await read([write([tu(source, target)])]);
        expect(unit?.variants.map((one) => contentKey(one.content))).toEqual([contentKey(source), contentKey(target)]);
      }),
    );
  });
});
