import { describe, expect, it } from 'vitest';
import { i18next } from '../../src/documents/i18next.js';
import { textFormat } from '../../src/documents/text-format.js';

const format = textFormat(i18next);
const OPTIONS = { file: 'en.json', language: 'en' };

describe('textFormat', () => {
  it('takes bytes and gives bytes, the byte order mark among them', () => {
    const bytes = Buffer.from('\uFEFF{"a": "Şəki"}\r\n');
    const parsed = format.parse(bytes, OPTIONS);
    expect(parsed.units.map(({ source }) => source)).toEqual([['Şəki']]);
    expect(bytes.equals(format.rebuild(parsed, new Map()))).toBe(true);
    const built = format.rebuild(parsed, new Map([[parsed.units[0]!.id, ['Шеки']]]), 'ru');
    expect(Buffer.from(built).toString()).toBe('\uFEFF{"a": "Шеки"}\r\n');
  });

  it('refuses what is not UTF-8', () => {
    expect(() => format.parse(new Uint8Array([0x7b, 0xff]), OPTIONS)).toThrow(
      expect.objectContaining({ id: 'input-encoding', data: { offset: 1 } }),
    );
  });

  it('reads both sides anew', async () => {
    const [before, after] = ['{"a":"b"}', '{"a":"b",\n"c":"d"}'].map((text) => Buffer.from(text));
    expect(await format.structureChange(before!, before!)).toBeUndefined();
    expect(await format.structureChange(before!, after!)).toBe(2);
  });
});
