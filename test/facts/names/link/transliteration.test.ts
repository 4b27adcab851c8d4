import { describe, expect, it } from 'vitest';
import { Slip } from '../../../../src/facts/names/link/align-graphones.js';
import { transliteration } from '../../../../src/facts/names/link/transliteration.js';
import { Form } from '../../../../src/facts/names/read/form.js';
import { lookupOf } from '../../../../src/facts/names/read/lookup.js';
import { readSurface } from '../../../../src/facts/names/read/surface.js';
import { languageOf } from '../../../../src/languages/index.js';

const form = (word: string, language: string): Form => new Form(readSurface(word), lookupOf(languageOf(language)!));
const measure = (source: string, from: string, target: string, to: string) =>
  transliteration(form(source, from), form(target, to));

describe('transliteration', () => {
  it('says where the wrong letter is, and which slip it is', () => {
    expect(measure('Thornbury', 'en', 'Торпбери', 'ru')).toMatchObject({ slip: Slip.other, slipAt: 3, worstAt: 3 });
    expect(measure('Lavrov', 'en', 'Лавкров', 'ru')).toMatchObject({ slip: Slip.added, slipAt: 3 });
    expect(measure('Mironov', 'en', 'Мионов', 'ru')).toMatchObject({ slip: Slip.lost, slipAt: 2 });
    expect(measure('Mironov', 'en', 'Мрионов', 'ru')?.slip).toBe(Slip.exchanged);
  });

  it('finds a faithful rendering good and a slip in it worse, but one that mending helps', () => {
    const faithful = measure('Thornbury', 'en', 'Торнбери', 'ru')!;
    const wrong = measure('Thornbury', 'en', 'Торпбери', 'ru')!;
    const unrelated = measure('Thornbury', 'en', 'Гусейнов', 'ru');
    expect(faithful.good).toBeGreaterThan(200);
    expect(faithful.gain).toBeLessThan(-500);
    expect(wrong.gain).toBeGreaterThan(200);
    expect(wrong.mended).toBeGreaterThan(150);
    expect(unrelated?.mended ?? 0).toBeLessThan(80);
  });

  it('leaves endings out', () => {
    const one = measure('Lavrov', 'en', 'Лавров', 'ru')!;
    const other = measure('Lavrov', 'en', 'Лавровым', 'ru')!;
    expect(other.length).toBe(one.length);
    expect(other.worst).toBe(one.worst);
  });

  it('knows names that are left in Latin letters', () => {
    expect(measure('Wetherby', 'en', 'Wethezby', 'az')!.mended).toBeGreaterThan(100);
    expect(measure('Уэзерби', 'ru', 'Wetherby', 'az')!.good).toBeGreaterThan(100);
  });

  it('does not measure what is too long', () => {
    expect(measure('A'.repeat(41), 'en', 'А'.repeat(41), 'ru')).toBeUndefined();
  });
});
