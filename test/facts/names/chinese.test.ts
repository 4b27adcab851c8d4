import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/index.js';
import { isPinyin } from '../../../src/languages/pinyin-sounds.js';

/** Chinese names are read as pinyin too, which Russian and Azerbaijani transcribe by Palladius. */
describe('Chinese names', () => {
  it.each([
    [
      'Jiang Zemin was succeeded by Hu Jintao.',
      'Tszyan Tszemini Xu Tszintao əvəz etdi.',
      'Цзян Цзэминя сменил Ху Цзиньтао.',
    ],
    ['Premier Li Qiang spoke.', 'Baş nazir Li Tsyan çıxış edib.', 'Выступил премьер Ли Цян.'],
    ['The swimmer Sun Yang won.', 'Üzgüçü Sun Yan qalib gəldi.', 'Победил пловец Сунь Ян.'],
    ['They met in Chongqing.', 'Onlar Çuntsində görüşdülər.', 'Они встретились в Чунцине.'],
    ['General Dong Jun spoke.', 'General Dun Tszyun danışdı.', 'Выступил генерал Дун Цзюнь.'],
    ['It is held in Zhongnanhai.', 'O, Çjunnanxayda keçirilir.', 'Встреча проходит в Чжуннаньхае.'],
  ])('%s', (en, az, ru) => {
    const texts = Object.entries({ en, az, ru });
    for (const [sourceLanguage, source] of texts)
      for (const [targetLanguage, target] of texts)
        expect(
          compareNames({ source, target, sourceLanguage, targetLanguage }).filter(
            ({ certainty }) => certainty !== 'weak',
          ),
          `${sourceLanguage}-${targetLanguage}`,
        ).toEqual([]);
  });

  it('tells one from another', () => {
    const pair = {
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      source: 'On Tuesday Premier Li Qiang spoke in Jakarta about trade with Indonesia.',
    };
    expect(
      compareNames({ ...pair, target: 'Во вторник премьер Иван Петров говорил в Джакарте о торговле с Индонезией.' }),
    ).toMatchObject([{ type: 'different' }]);
  });

  it.each([
    ...['jiang', 'zhongnanhai', 'qiang', 'xi', 'zemin', 'guangzhou'].map((word) => [word, true] as const),
    // No pinyin, or said alike in English.
    ...['jones', 'quinn', 'rix', 'li', 'mao', 'washington'].map((word) => [word, false] as const),
  ])('%s is pinyin: %s', (word, expected) => {
    expect(isPinyin(word)).toBe(expected);
  });
});
