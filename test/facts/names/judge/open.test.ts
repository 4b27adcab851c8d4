import { describe, expect, it } from 'vitest';
import { explainBoth } from '../../../../src/facts/names/explain.js';
import { weigh } from '../../../../src/facts/names/judge/weigh.js';
import { languageOf } from '../../../../src/languages/index.js';

const open = (source: string, target: string): readonly string[] => {
  const weighed = weigh(source, languageOf('en')!, target, languageOf('ru')!);
  return weighed?.source.open.map(({ from, to }) => weighed.source.here.folded(from, to)) ?? [];
};

describe('what is judged', () => {
  it('is no word of the dictionary that begins a sentence', () => {
    expect(open('Carpenters met in Baku.', 'Плотники встретились в Баку.')).toEqual([]);
    expect(open('Sorokin met them in Baku.', 'Он встретил их в Баку.')).toEqual(['sorokin']);
  });

  it('is one where the translation begins without its first word', () => {
    expect(open('Carpenters met in Baku.', ' встретились в Баку.')).toEqual(['carpenters']);
    expect(open('Carpenters met in Baku. Bakers did not.', ' встретились в Баку. Пекари нет.')).toEqual(['carpenters']);
  });

  it('is a surname that another one is a little like', () => {
    const source = 'On Monday Fuad Mammadov answered questions about the budget.';
    const pair = { source, sourceLanguage: 'en', targetLanguage: 'ru' };
    const judged = (target: string) =>
      explainBoth({ ...pair, target }).links.find((link) => link.source.text === 'Fuad Mammadov')?.judgement;
    expect(judged('В понедельник Фуад Мурадов ответил на вопросы о бюджете.')?.role).toBe('part');
    expect(judged('В понедельник Фуад Мамедов ответил на вопросы о бюджете.')).toBeUndefined();
  });
});
