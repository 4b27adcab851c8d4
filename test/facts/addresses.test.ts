import { describe, expect, it } from 'vitest';
import { compareAddresses } from '../../src/facts/addresses.js';
import { compareNumbersAndDates } from '../../src/facts/compare.js';

const valid: readonly (readonly [string, string])[] = [
  ['Write to press@example.org.', 'press@example.org-a yazın.'],
  ['See https://example.org/en/news.', 'Bax: https://example.org/az/news'],
  ['See https://example.org/news.', 'См. www.example.org/novosti/.'],
  ['Follow @example_en.', 'Подписывайтесь на @example_ru.'],
  ['#Baku2024', '#Baku2024-də'],
  ['#ClimateAction', '#КлиматическоеДействие'],
  ['Write to press@example.org.', 'Пишите нам.'],
];

const invalid: readonly (readonly [string, string, string, string, string])[] = [
  ['Write to press@example.org.', 'info@example.org-a yazın.', 'press@example.org', 'info@example.org', 'certain'],
  [
    'See https://t.me/newsroom for details.',
    'Ətraflı: https://t.me/newsrom',
    'https://t.me/newsroom',
    'https://t.me/newsrom',
    'certain',
  ],
  ['Пишите в @examplepress.', '@exampelpress ünvanına yazın.', '@examplepress', '@exampelpress', 'certain'],
  ['#Baku2024', '#Baku2025', '#Baku2024', '#Baku2025', 'probable'],
];

describe('addresses of the internet', () => {
  it.each(valid)('%s = %s', (source, target) => {
    expect(compareAddresses(source, target)).toEqual([]);
  });
  it.each(invalid)('%s → %s', (source, target, from, to, certainty) => {
    const found = compareAddresses(source, target);
    expect(found.map((one) => [one.source?.text, one.target?.text, one.certainty])).toEqual([[from, to, certainty]]);
  });
  it('are told once, with their numbers', () => {
    const pair = {
      source: 'a2024@example.org',
      target: 'a2025@example.org',
      sourceLanguage: 'en',
      targetLanguage: 'az',
    };
    expect(compareNumbersAndDates(pair).map(({ source }) => source?.text)).toEqual(['a2024@example.org']);
  });
  it.each([
    ['press@example.org', 'info@example.org'],
    ['https://t.me/newsroom', 'https://t.me/newsrom'],
    ['@examplepress', '@exampelpress'],
    ['#GrantWeek', '#GrantWekk'],
  ])('are compared with numbers and dates, whatever sign they have: %s → %s', (from, to) => {
    const pair = {
      source: `Join ${from} today.`,
      target: `Qoşulun: ${to}.`,
      sourceLanguage: 'en',
      targetLanguage: 'az',
    };
    expect(compareNumbersAndDates(pair).map(({ source, target }) => [source?.text, target?.text])).toEqual([
      [from, to],
    ]);
  });
  it.each(['a@', 'a.', 'a@a.', 'https://', '#a', '@a '])('many of "%s" are read in linear time', (part) => {
    // Ten thousand times as long as an address: what is not linear does not end.
    const text = part.repeat(400_000 / part.length);
    expect(compareAddresses(text, `${text}b`)).toEqual([]);
  });
});
