import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/facts/names/compare.js';
import { explainBoth, type NameJudgement } from '../../src/facts/names/explain.js';
import { MODELS } from '../../src/facts/names/judge/model.js';
import { name } from '../../src/rules/name.js';

/** Pairs of every kind: the rule's own examples, and some in which several names are asked about. */
const PAIRS = [
  ...name.examples.map(({ source, target, sourceLanguage, targetLanguage }) => ({
    ...{ source: String(source), target: String(target), sourceLanguage, targetLanguage },
  })),
  {
    source: 'President Vladimir Putin met Angela Merkel in Lisbon; Smith left.',
    target: 'Президент Владимир Зеленский встретился с Ангелой Меркель в Лиссабоне. Иванов ушёл.',
    ...{ sourceLanguage: 'en', targetLanguage: 'ru' },
  },
  {
    source: 'The Latvian sculptor Janis Strazdins showed his work to Kelbetz and Oram.',
    target: 'Latviyalı heykəltəraş Yanis Strazdinş işini Kelbetsə göstərdi.',
    ...{ sourceLanguage: 'en', targetLanguage: 'az' },
  },
  {
    source: 'Ольга Савченко и Тимур Гараев живут в Праге.',
    target: 'Olqa Savçenka və Murad Qarayev Vyanada yaşayır, Elxan da.',
    ...{ sourceLanguage: 'ru', targetLanguage: 'az' },
  },
  {
    source: 'The State Statistics Committee and the City Court replied.',
    target: 'Государственный таможенный комитет и Областной суд ответили.',
    ...{ sourceLanguage: 'en', targetLanguage: 'ru' },
  },
  {
    source: 'R. K. Hasanov and J. Simpson spoke.',
    target: 'R. M. Həsənov və C. Simpson danışdı.',
    ...{ sourceLanguage: 'en', targetLanguage: 'az' },
  },
  {
    source: 'Mahmud Süleymanov gəldi.',
    target: 'Пришёл Махмуд Салманов.',
    ...{ sourceLanguage: 'az', targetLanguage: 'ru' },
  },
  // Little above the threshold, and below.
  ...(
    [
      ['Mr Hill said it would rain in Dover.', 'Cənab yağış yağacağını dedi.'],
      ['Our guide Selma told us of Lake Bruna.', 'Bələdçimiz gölü bizə danışdı.'],
      ['The Blue Hall stands beside the Town Museum.', 'Zal muzeyin yanındadır.'],
      ['It was Peter who found the Old Map.', 'Xəritəni Peter tapdı.'],
    ] as const
  ).map(([source, target]) => ({ source, target, sourceLanguage: 'en', targetLanguage: 'az' })),
] as const;

const WHATEVER = ['spelling', 'body', 'initials', 'known', 'crossed', 'beside'] as const;
const isWhatever = (role: NameJudgement['role']): role is (typeof WHATEVER)[number] =>
  WHATEVER.some((one) => one === role);

describe.each(PAIRS)('$source / $target', (pair) => {
  const told = compareNames(pair);
  const { links, extra } = explainBoth(pair);
  const judged = [...links, ...extra].flatMap(({ judgement }) => judgement ?? []);

  it('each verdict is explained as it is', () => {
    const explained = judged.flatMap(({ type, certainty }) => (type ? [`${type} ${certainty}`] : [])).sort();
    // Addresses are copied or not: nothing is judged.
    const names = told.filter(({ source, target }) => !/\.[a-z]/.test((source ?? target)!.text));
    expect(explained).toEqual(names.map(({ type, certainty }) => `${type} ${certainty}`).sort());
  });

  it('what is told has the score for it, what is not has not', () => {
    const isTrue = ({ score, least, role, type }: NameJudgement): boolean =>
      isWhatever(role) || score >= least === (type !== undefined);
    expect(judged.filter((one) => !isTrue(one))).toEqual([]);
  });

  it('its evidence adds up to the score, the weightiest first', () => {
    for (const { score, least, role, evidence } of judged) {
      // Far below, the first trees have the last word.
      if (role !== 'spelling' && isWhatever(role)) continue;
      if (score <= least - 2) continue;
      // A letter is asked about as a whole name, or as a misspelling.
      const bases = role === 'spelling' ? [MODELS.lack, MODELS.slip] : [MODELS[role]];
      const sums = bases.map(({ trees }) => evidence.reduce((sum, { adds }) => sum + adds, trees.base) - score);
      expect(Math.min(...sums.map(Math.abs))).toBeCloseTo(0, 6);
      const weights = evidence.map(({ adds }) => Math.abs(adds));
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });
});

it('some of these are told and some are not', () => {
  const judged = PAIRS.flatMap((pair) => explainBoth(pair).links.flatMap(({ judgement }) => judgement ?? []));
  expect(judged.filter(({ type }) => type).length).toBeGreaterThan(3);
  expect(judged.filter(({ type }) => !type).length).toBeGreaterThan(0);
});
