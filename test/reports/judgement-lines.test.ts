import { describe, expect, it } from 'vitest';
import type { NameJudgement } from '../../src/facts/names/explain.js';
import type { InterfaceLanguage } from '../../src/messages/index.js';
import { judgementLines, oddsText } from '../../src/reports/judgement-lines.js';

const judgement: NameJudgement = {
  ...{ score: Math.log(40), least: Math.log(1 / 12), role: 'part', word: 'Lind' },
  ...{ type: 'different', certainty: 'certain' },
  evidence: [
    { id: 'part-given-before', value: 1, adds: 2 },
    { id: 'part-memory-loose', value: 3, adds: -1 },
    { id: 'part-rival', value: 1, adds: 0.5 },
    { id: 'part-rival-likeness', value: 0.126, adds: -0.4 },
    { id: 'part-words', value: 2, adds: 0.1 },
  ],
};
const linesOf = (of: NameJudgement, language: InterfaceLanguage = 'en') =>
  judgementLines({ source: null, target: null, how: 'doubtful', judgement: of }, language);

describe('judgementLines', () => {
  it('tells the verdict and the weightiest evidence', () => {
    expect(linesOf(judgement)).toEqual([
      'told: error (a word of it, “Lind”, is missing or another); the odds are 40 : 1, told from 1 : 12 on',
      'for: a known name of a person stands before it',
      'against: times that the document left the word out elsewhere: 3',
      'for: a word with a capital stands in its place',
      'against: the word in its place sounds like it: 13%',
    ]);
    expect(linesOf(judgement, 'az').slice(0, 3)).toEqual([
      'bildirilir: səhv (onun “Lind” sözü yoxdur və ya başqadır); ehtimal nisbəti 40 : 1, bildirilmə həddi 1 : 12',
      'lehinə: ondan əvvəl məlum şəxs adı gəlir',
      'əleyhinə: sənəd bu sözü başqa yerlərdə neçə dəfə buraxıb: 3',
    ]);
    expect(linesOf(judgement, 'ru').slice(0, 3)).toEqual([
      'сообщается: ошибка (его слова «Lind» нет или оно другое); шансы 40 : 1, сообщается начиная с 1 : 12',
      'за: перед ним стоит известное имя или фамилия',
      'против: сколько раз документ опускает это слово в других местах: 3',
    ]);
  });

  it('tells what was asked where nothing is told', () => {
    const [verdict] = linesOf({ score: -1.6, least: 0, role: 'lack', evidence: [] });
    expect(verdict).toBe('not told (the translation lacks it?); the odds are 1 : 5, told from 1 : 1 on');
  });

  it('speaks of no odds where a letter decides', () => {
    const [verdict] = linesOf({ ...judgement, role: 'spelling', type: 'misspelt' });
    expect(verdict).toBe('told: error (a letter of its known form is wrong); whatever the odds');
  });

  it('is silent where nothing was judged', () => {
    expect(judgementLines({ source: null, target: null, how: 'value' }, 'en')).toEqual([]);
  });
});

it.each([
  [0, '1 : 1'],
  [Math.log(7), '7 : 1'],
  [-Math.log(7), '1 : 7'],
  [50, '1000 : 1'],
])('log-odds of %d are %s', (logOdds, text) => {
  expect(oddsText(logOdds)).toBe(text);
});
