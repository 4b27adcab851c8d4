import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotatePo, type PoMessage, poLanguages, poUnits, readPo } from '../../src/exchange/index.js';
import { InputError, plainText } from '../../src/model/index.js';
import { fc } from '../support/properties.js';
import { testData } from '../xliff/outside-data.js';

const HEADER = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: ru_RU\\n"
"X-Source-Language: en\\n"

`;
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const read = (text: string) => readPo(utf8(HEADER + text));

function failure(bytes: Uint8Array): { id: string; what?: unknown; line?: number | undefined } | undefined {
  try {
    readPo(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { what } = error.data;
    return { id: error.id, ...(what !== undefined && { what }), ...(error.place && { line: error.place.line }) };
  }
}

describe('a PO file', () => {
  it('is read with contexts, flags, comments and places', () => {
    const { messages, header } = read(
      '# by a translator\n#. by a developer\n#: a.c:3\n#, fuzzy, c-format\n#| msgid "before"\nmsgctxt "menu"\nmsgid "%d "\n"files\\n"\nmsgstr "%d файлов\\n"\n',
    );
    expect(header.get('language')).toBe('ru_RU');
    const [message] = messages;
    expect(message).toMatchObject({
      line: 7,
      context: 'menu',
      id: { value: '%d files\n', line: 13 },
      translations: [{ value: '%d файлов\n', line: 15 }],
      fuzzy: true,
      obsolete: false,
    });
    expect([...(message?.flags ?? [])]).toEqual(['fuzzy', 'c-format']);
    expect(message?.comments.map(({ sign }) => sign)).toEqual(['', '.', ':', ',', '|']);
  });

  it('knows domains, obsolete entries, escapes and strings in a row', () => {
    const { messages } = read(
      'domain "one"\nmsgid "a\\tb" "\\"c\\"\\\\"\nmsgstr "\\101\\x42"\n\n#~ # old\n#~ msgid "x"\n#~ msgstr "y"\n\n#~| msgid "z"\n',
    );
    expect(
      messages.map(({ domain, id, translations, obsolete }) => [domain, id.value, translations[0]?.value, obsolete]),
    ).toEqual([
      ['one', 'a\tb"c"\\', 'AB', false],
      ['one', 'x', 'y', true],
    ]);
  });

  it.each([
    ['another charset', 'windows-1251', Buffer.from([0xc4, 0xe0])],
    ['Turkish letters', 'ISO-8859-9', Buffer.from('Da', 'latin1')],
  ])('is read in the charset of its header: %s', (_, charset, word) => {
    const text = `msgid ""\nmsgstr "Content-Type: text/plain; charset=${charset}\\n"\n\nmsgid "Yes"\nmsgstr "`;
    const bytes = Buffer.concat([utf8(text), word, utf8('"\n')]);
    const document = readPo(bytes);
    expect(document.messages[0]?.translations[0]?.value).toBe(new TextDecoder(charset).decode(word));
    expect(annotatePo(document, new Map())).toEqual(bytes);
  });

  it.each([
    ['with a byte order mark', Buffer.from(`\uFEFF# c\nmsgid "a"\nmsgstr "b"\n`)],
    ['in UTF-16', Buffer.from(`\uFEFFmsgid "a"\r\nmsgstr "ə"\r\n`, 'utf16le')],
    ['with CRLF, without a last line end', Buffer.from('msgid "a"\r\nmsgstr "b"')],
  ])('comes back byte for byte %s, also after remarks were written and taken out', (_, bytes) => {
    const document = readPo(bytes);
    expect(Buffer.from(annotatePo(document, new Map()))).toEqual(bytes);
    const annotated = annotatePo(document, new Map([[document.messages[0] as PoMessage, ['error: 5']]]));
    const again = readPo(annotated);
    expect(again.messages[0]?.comments.map(({ value }) => value)).toContain(' tarazi: error: 5');
    expect(Buffer.from(annotatePo(again, new Map()))).toEqual(bytes);
  });

  it('takes remarks below the comments of translators', () => {
    const text = '# mine\n#. theirs\nmsgid "5"\nmsgstr "6"\n';
    const document = readPo(utf8(text));
    const remarks = new Map([[document.messages[0] as PoMessage, ['a\nb', 'c']]]);
    expect(Buffer.from(annotatePo(document, remarks)).toString()).toBe(
      '# mine\n# tarazi: a b\n# tarazi: c\n#. theirs\nmsgid "5"\nmsgstr "6"\n',
    );
  });

  it('cannot take letters that its charset has not', () => {
    const document = readPo(
      utf8('msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-9\\n"\n\nmsgid "5"\nmsgstr "6"\n'),
    );
    const remark = new Map([[document.messages[0] as PoMessage, ['səhv']]]);
    expect(() => annotatePo(document, remark)).toThrowError(expect.objectContaining({ id: 'po-letters' }));
  });

  it.each([
    ['a text without its quote', 'msgid "a\nmsgstr "b"\n', { id: 'po-syntax', what: 'string', line: 1 }],
    ['a text that belongs to nothing', '"a"\n', { id: 'po-syntax', what: 'string', line: 1 }],
    ['a translation without its source', 'msgstr "b"\n', { id: 'po-syntax', what: 'order', line: 1 }],
    ['two translations', 'msgid "a"\nmsgstr "b"\nmsgstr "c"\n', { id: 'po-syntax', what: 'order', line: 3 }],
    ['a source without a translation', 'msgid "a"\n', { id: 'po-syntax', what: 'msgstr', line: 1 }],
    ['other text', 'msgid "a"\nmsgstr "b"\nhello\n', { id: 'po-syntax', what: 'line', line: 3 }],
    ['an escape that does not exist', 'msgid "\\q"\nmsgstr ""\n', { id: 'po-syntax', what: 'string', line: 1 }],
  ])('is refused with its line for %s', (_, text, wrong) => {
    expect(failure(utf8(text))).toEqual(wrong);
  });

  it('is refused for bytes that are not of its charset, and for a charset that nobody knows', () => {
    expect(failure(Buffer.from([...utf8('msgid "a"\nmsgstr "'), 0xc4, 34, 10]))).toEqual({ id: 'po-bytes', line: 2 });
    expect(failure(utf8('msgid ""\nmsgstr "Content-Type: text/plain; charset=KLINGON\\n"\n'))?.id).toBe('po-charset');
  });
});

describe('what is weighed in it', () => {
  const unitsOf = (text: string) => poUnits(read(text)).map(({ source, target, state }) => [source, target, state]);
  const code = (id: string, equiv: string) => ({ kind: 'standalone', id, equiv });

  it('is a pair a message, to be reviewed where it is fuzzy, none where it is obsolete', () => {
    expect(unitsOf('msgid "a"\nmsgstr ""\n\n#, fuzzy\nmsgid "b"\nmsgstr "c"\n\n#~ msgid "d"\n#~ msgstr "e"\n')).toEqual(
      [
        [['a'], undefined, 'initial'],
        [['b'], ['c'], 'needs-review'],
      ],
    );
  });

  it('is a pair a plural form, the first against the singular unless it says the number', () => {
    const forms = (one: string) =>
      poUnits(
        read(
          `#, c-format\nmsgid "One file"\nmsgid_plural "%d files"\nmsgstr[0] "${one}"\nmsgstr[1] "%d файла"\nmsgstr[2] "%d файлов"\n`,
        ),
      ).map(({ source }) => plainText(source));
    expect(forms('Один файл')).toEqual(['One file', ' files', ' files']);
    expect(forms('%d файл')).toEqual([' files', ' files', ' files']);
    expect(poUnits(read('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n')).map(({ source }) => source)).toEqual([['b']]);
  });

  it.each([
    ['c-format', '%s of %d%%', [code('1s', '%s'), ' of ', code('2d', '%d'), '%']],
    ['c-format', '%2$s of %1$d', [code('2s', '%2$s'), ' of ', code('1d', '%1$d')]],
    ['python-format', '%(name)s: %.2f', [code('name', '%(name)s'), ': ', code('2f', '%.2f')]],
    ['python-brace-format', '{name}: {{x}} {}', [code('name', '{name}'), ': {x} ', code('2', '{}')]],
    ['kde-format', '%1 of %2', [code('1', '%1'), ' of ', code('2', '%2')]],
    ['sh-format', `$NAME and $${'{OTHER}'}`, [code('NAME', '$NAME'), ' and ', code('OTHER', `$${'{OTHER}'}`)]],
    ['no-c-format', '100% sure', ['100% sure']],
    [
      'x',
      '<b>5</b> <file>',
      [{ ...code('<b>1', '<b>'), type: 'html' }, '5', { ...code('</b>1', '</b>'), type: 'html' }, ' <file>'],
    ],
    ['x', '_File', ['File']],
    ['x', 'E&xit', ['Exit']],
    ['x', 'my_own_name and A &amp; B', ['my_own_name and A &amp; B']],
  ])('has placeholders as inline codes (%s): %s', (flag, text, expected) => {
    const [unit] = poUnits(read(`#, ${flag}\nmsgid "${text}"\nmsgstr ""\n`));
    expect(unit?.source).toEqual(expected);
  });

  it('is in the languages that the header names', () => {
    expect(poLanguages(read(''))).toEqual({ source: 'en', target: 'ru-RU' });
    const named = (locale: string) => poLanguages(readPo(utf8(`msgid ""\nmsgstr "Language: ${locale}\\n"\n`))).target;
    expect(named('az')).toBe('az');
    expect(named('uz@cyrillic')).toBe('uz-Cyrl');
    expect(named('pt_BR.UTF-8')).toBe('pt-BR');
    expect(named('Team <a@b.c>')).toBeUndefined();
  });
});

describe('PO files of others', () => {
  const line = fc.constantFrom(
    'msgid "a"',
    'msgstr "b"',
    'msgstr[1] "c"',
    '"d"',
    '# e',
    '#, fuzzy',
    '#~ msgid "f"',
    '#~ msgstr ""',
    '',
    '\r',
    'msgctxt "g"',
    'msgid_plural "h"',
    '\\',
    '"',
  );
  it('are refused or come back, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const bytes = utf8(lines.join(end));
        if (!failure(bytes)) expect(Buffer.from(annotatePo(readPo(bytes), new Map())).equals(bytes)).toBe(true);
      }),
    );
  });

  const corpus = join(testData, 'documents', 'corpus', 'po', 'okapi');
  it.skipIf(!existsSync(corpus))('come back byte for byte (skipped without the corpus)', () => {
    const refused: string[] = [];
    const names = readdirSync(corpus).filter((name) => name.endsWith('.po'));
    for (const name of names) {
      const bytes = readFileSync(join(corpus, name));
      if (failure(bytes)) {
        refused.push(name);
        continue;
      }
      const document = readPo(bytes);
      const remarks = new Map(document.messages.filter(({ obsolete }) => !obsolete).map((one) => [one, ['a', 'b']]));
      const annotated = annotatePo(document, remarks);
      expect(Buffer.from(annotatePo(document, new Map())).equals(bytes), name).toBe(true);
      expect(Buffer.from(annotatePo(readPo(annotated), new Map())).equals(bytes), name).toBe(true);
    }
    expect(names.length).toBeGreaterThan(20);
    // One has no translations, one begins in the middle of its header.
    expect(refused).toEqual(['0204_api_simple.po', '0446_msgctxt_notes.po']);
  });
});
