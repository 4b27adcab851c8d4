import { describe, expect, it } from 'vitest';
import { compared, type Tag } from '../../support/figures.js';

type Known = readonly [certainty: string | undefined, type: string | undefined, detail: string | undefined];

/** The first date that does not balance: its certainty and what is known of it. */
const first = (from: Tag, source: string, to: Tag, target: string): Known => {
  const found = compared(source, from, target, to)[0];
  const { detail } = found ?? {};
  return [
    found?.certainty,
    found?.type,
    detail && (detail.about === 'aspect' ? detail.aspect : `${detail.about} ${detail.parts}`),
  ];
};

describe('how sure a date that does not balance is', () => {
  it.each<readonly [Tag, string, Tag, string, Known]>([
    // Something stands in its place, or nothing at all
    ['en', 'On January 20 they met.', 'ru', 'Они встретились 21 января.', ['certain', 'different', undefined]],
    ['en', 'On January 20 they met.', 'ru', 'Они встретились.', ['certain', 'missing', undefined]],
    ['ru', 'Они встретились.', 'az', 'Onlar yanvarın 20-də görüşdülər.', ['certain', 'extra', undefined]],
    // A year is often left to what was said before; a month and a day are not.
    ['en', 'January 20, 1990', 'az', '20 Yanvar', ['probable', 'different', 'lacks year']],
    ['az', '20 Yanvar', 'en', 'January 20, 1990', ['probable', 'different', 'adds year']],
    ['en', 'January 20, 1990', 'ru', 'январь 1990 года', ['certain', 'different', 'lacks day']],
    ['en', 'January 20, 1990', 'ru', 'в 1990 году', ['certain', 'different', 'lacks daymonth']],
    ['en', 'in June 1990', 'az', '1990-cı ildə', ['certain', 'different', 'lacks month']],
    // Yesterday was that day.
    ['en', 'They met on Wednesday.', 'ru', 'Они встретились.', ['certain', 'missing', undefined]],
    ['en', 'They met on Wednesday.', 'ru', 'Они встретились вчера.', ['probable', 'missing', undefined]],
    ['az', 'Onlar dünən görüşdülər.', 'en', 'They met on Wednesday.', ['probable', 'extra', undefined]],
    ['en', 'They met last year.', 'az', 'Onlar 2025-ci ildə görüşdülər.', ['probable', 'extra', undefined]],
    // The same period, another part or era of it
    ['en', 'in early 2026', 'ru', 'в конце 2026 года', ['certain', 'different', 'part']],
    ['en', 'at the end of the month', 'az', 'ayın əvvəlində', ['probable', 'different', 'part']],
    ['en', 'by the end of 2026', 'ru', 'в 2026 году', ['weak', 'different', 'part']],
    ['en', 'at 15:00 Baku time', 'ru', 'в 15:00 по московскому времени', ['certain', 'different', 'zone']],
    ['en', 'in 331 BC', 'az', 'eramızın 331-ci ilində', ['certain', 'different', 'era']],
  ])('%s %s → %s %s', (from, source, to, target, known) => {
    expect(first(from, source, to, target)).toEqual(known);
  });
});
