import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.js';
import { readXliff, unitsOf } from '../../src/xliff/index.js';
import { decodeXml, encodeXml } from '../../src/xml/decode.js';

const wrap = (body: string, before = '') =>
  `${before}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="az" datatype="plaintext"><body>${body}</body></file></xliff>`;
const unit = (id: string, source: string, target = '') =>
  `<trans-unit id="${id}"><source>${source}</source>${target && `<target>${target}</target>`}</trans-unit>`;

function refusal(input: string | Uint8Array, options = {}): InputError {
  try {
    readXliff(input, options);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return error as InputError;
  }
  throw new Error('was read');
}

const lol = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${'&a;'.repeat(10)}">`).join('')}]>`;
const refused: [string, string, string | Uint8Array][] = [
  [
    'an external entity',
    'xml.doctype',
    wrap(unit('1', '&e;'), '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
  ],
  ['billion laughs', 'xml.doctype', wrap(unit('1', '&a8;'), lol)],
  ['a bare DOCTYPE', 'xml.doctype', wrap('', '<!DOCTYPE xliff>')],
  ['an entity that nobody defined', 'xml.entity', wrap(unit('1', '&brand;'))],
  ['50,000 levels', 'xml.too-deep', wrap('<group>'.repeat(50_000))],
  ['50,000 levels inside a source', 'xml.too-deep', wrap(unit('1', '<g id="1">'.repeat(50_000)))],
  [
    '200,000 attributes',
    'xml.too-many-attributes',
    wrap(`<group ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
  ],
  ['a doubled attribute', 'xml.not-well-formed', wrap('<group id="1" id="2"/>')],
  ['an end that is cut off', 'xml.not-well-formed', wrap(unit('1', 'a')).slice(0, -30)],
  ['tags that cross', 'xml.not-well-formed', wrap('<group></body></group>')],
  ['a prefix that is not bound', 'xml.not-well-formed', wrap('<sdl:x/>')],
  ['U+0001 as a reference', 'xml.not-well-formed', wrap(unit('1', '&#1;'))],
  ['U+0001 as it is', 'xml.not-well-formed', wrap(unit('1', '\u0001'))],
  ['a lone surrogate', 'xml.not-well-formed', wrap(unit('1', 'a\uD800b'))],
  ['nothing', 'xml.not-well-formed', ''],
  ['no XML', 'xml.not-well-formed', 'PK\u0003\u0004'],
  ['another document', 'xliff.not-xliff', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['an unknown version', 'xliff.version', wrap('').replace('"1.2"', '"3.0"')],
  ['UTF-32', 'xml.encoding', new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])],
  ['Shift_JIS', 'xml.encoding', Buffer.from(wrap('', '<?xml version="1.0" encoding="Shift_JIS"?>'))],
  ['bytes that are not UTF-8', 'xml.bytes', Buffer.concat([Buffer.from('<xliff>'), Buffer.from([0xc3, 0x28])])],
  ['half a UTF-16 character', 'xml.bytes', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x3c, 0x00])],
];

describe('hostile input', () => {
  it.each(refused)('%s is refused: %s', (_, id, input) => {
    expect(refusal(input).id).toBe(id);
  });

  it('says where', () => {
    expect(refusal(wrap('\n  <group>\n    </grup>')).place).toEqual({ line: 3, column: 5 });
  });

  it('is limited in size, in text and in bytes', () => {
    expect(refusal(wrap(unit('1', 'x'.repeat(2000))), { maxLength: 1000 }).data).toMatchObject({ limit: 1000 });
    expect(refusal(Buffer.from(wrap('')), { maxBytes: 100 }).id).toBe('xml.too-long');
  });

  it('may be 200 levels deep and have a million characters in one text', () => {
    const deep = wrap(unit('1', `${'<g id="1">'.repeat(200)}${'x'.repeat(1_000_000)}${'</g>'.repeat(200)}`));
    expect(readXliff(deep).files[0]?.units[0]?.source).toHaveLength(401);
  });

  it('keeps ids that are names of every object, and tells duplicates', () => {
    const ids = ['__proto__', 'constructor', 'toString', '__proto__'];
    const { files, problems } = readXliff(wrap(ids.map((id, index) => unit(id, `Text ${index}.`)).join('\n')));
    expect(files[0]!.units.map(({ id }) => id)).toEqual(ids);
    expect(problems).toEqual([
      { messageId: 'import.problem.duplicate-id', data: { unit: '__proto__', first: 1 }, line: 4, column: 1 },
    ]);
    expect(unitsOf(files[0]!)).toHaveLength(4);
  });

  it('has attributes and prefixes with such names', () => {
    const text = wrap(unit('1', '<g id="1" __proto__="2" constructor="3">a</g>'));
    expect(readXliff(text).files[0]?.units[0]?.source).toHaveLength(3);
  });
});

describe('decodeXml', () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?>${wrap(unit('1', 'əğı 😀'))}`;
  const swapped = (value: string) => Buffer.from(value, 'utf16le').swap16();
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), `\uFEFF${text}`],
    ['UTF-16LE with a byte order mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), `\uFEFF${text}`],
    ['UTF-16BE with a byte order mark', swapped(`\uFEFF${text}`), `\uFEFF${text}`],
    ['UTF-16LE without', Buffer.from(text, 'utf16le'), text],
    ['UTF-16BE without', swapped(text), text],
  ])('reads and writes %s', (_, bytes, expected) => {
    const decoded = decodeXml(bytes);
    expect(decoded.text).toBe(expected);
    expect(Buffer.from(encodeXml(decoded.text, decoded.encoding)).equals(Buffer.from(bytes))).toBe(true);
    expect(readXliff(bytes).files[0]?.units[0]?.source).toEqual(['əğı 😀']);
  });
});
