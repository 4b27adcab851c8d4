import { describe, expect, it } from 'vitest';
import { isXliffName, looksLikeXliff } from '../../src/xliff/index.js';

const ROOT = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">';

describe('XLIFF by its name', () => {
  it.each(['a.xlf', 'a.XLIFF', 'a.xlif', 'a.txlf', 'a.md.sdlxliff', 'a.mqxliff', 'a.mxliff'])('%s', (name) =>
    expect(isXliffName(name)).toBe(true),
  );
  it.each(['a.xml', 'a.xlfx', 'xlf', 'a.tmx'])('not %s', (name) => expect(isXliffName(name)).toBe(false));
});

describe('XLIFF by its content', () => {
  it.each<[string, string | Buffer]>([
    ['the root alone', ROOT],
    ['after a declaration, comments and instructions', `<?xml version="1.0"?>\n<!-- <html> -->\n<?a b?> ${ROOT}`],
    ['under a prefix', ROOT.replace('<xliff', '<x:xliff')],
    ['with a byte order mark', `\uFEFF${ROOT}`],
    ['in UTF-16', Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${ROOT}${'ə'.repeat(4000)}`, 'utf16le')],
    ['in windows-1251', Buffer.from(`<?xml version="1.0" encoding="windows-1251"?>${ROOT}`)],
    ['cut within a character', `${ROOT}${'ə'.repeat(4000)}`],
    ['cut within a character of four bytes', `${ROOT}a${'😀'.repeat(4000)}`],
  ])('%s', (_, text) => expect(looksLikeXliff(Buffer.from(text as string))).toBe(true));

  it.each([
    ['another root', '<resources><xliff/></resources>'],
    ['a longer name', '<xliffs>'],
    ['a comment that does not end', `<!-- ${ROOT}`],
    ['text', 'xliff'],
    ['nothing', ''],
    ['a type of document', `<!DOCTYPE xliff>${ROOT}`],
    ['many comments', `${'<!---->'.repeat(5000)}<a/>`],
  ])('not %s', (_, text) => expect(looksLikeXliff(Buffer.from(text))).toBe(false));

  it('not bytes that are no text', () => expect(looksLikeXliff(Uint8Array.of(0x3c, 0xff, 0xff, 0x3e))).toBe(false));
});
