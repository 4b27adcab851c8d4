import { describe, expect, it } from 'vitest';
import { hints } from '../../src/facts/hints.js';
import { parseTermsCsv } from '../../src/terms/index.js';

const nbsp = (text: string) => text.replaceAll('_', '\u00a0');
/** Each hint as `text: az | ru` (or the languages that were asked for). */
const lines = (text: string, source = 'en', targets = ['az', 'ru']) =>
  hints(text, { source, targets }).map(
    (hint) => `${hint.text}: ${targets.map((target) => (hint.written[target] ?? ['–']).join(', ')).join(' | ')}`,
  );

describe('hints', () => {
  it.each([
    ['26,000 people', ['26,000: 26_000 | 26_000']],
    ['January 20, 1990', ['January 20, 1990: 20 yanvar 1990-cı il | 20 января 1990 года']],
    ['Fifty thousand came', ['Fifty thousand: 50_000 | 50_000']],
    ['three dogs', []],
    ['£3.5 million', ['£3.5 million: 3,5 milyon funt sterlinq | 3,5 млн ф. ст.']],
    ['in Baku', ['Baku: Bakı | Баку']],
    ['Georgia is larger', ['Georgia: Gürcüstan, Corciya | Грузия, Джорджия']],
    [
      'the UN',
      [
        'UN: BMT, Birləşmiş Millətlər, Birləşmiş Millətlər Təşkilatı | ООН, Организация Объединенных Наций, Объединенные Нации',
      ],
    ],
    ['the European Union', ['European Union: Avropa İttifaqı, Avropa Birliyi, Aİ | Евросоюз, Европейский союз, ЕС']],
    // Grammar says which word it is.
    ['Azerbaijani songs', []],
    ['Tom Ashdown', []],
    ['the late 1980s', []],
  ])('of "%s"', (text, expected) => {
    expect(lines(text)).toEqual(expected.map(nbsp));
  });

  it.each([
    ['az', ['en', 'ru'], '1990-cı il yanvarın 20-də', 'January 20, 1990 | 20 января 1990 года'],
    ['az', ['en', 'ru'], 'Bakıda', 'Baku | Баку'],
    ['ru', ['en', 'az'], 'пятьдесят тысяч', '50,000 | 50_000'],
    ['ru', ['en', 'az'], 'Европейского союза', 'European Union, EU | Avropa İttifaqı, Avropa Birliyi, Aİ'],
  ])('from %s into %s: "%s"', (source, targets, text, expected) => {
    expect(lines(text, source, targets)).toEqual([nbsp(`${text}: ${expected}`)]);
  });

  it('gives offsets, and each language what it knows', () => {
    const termbase = parseTermsCsv(
      'concept,language,term,status,properNoun\ns,en,statement,preferred,no\ns,fr,déclaration,preferred,no\ns,ru,заявление,admitted,no\ns,ru,декларация,forbidden,no\n',
    );
    expect(hints('A statement of 1990', { source: 'en', targets: ['ru', 'fr', 'ru', '__proto__'] }, termbase)).toEqual([
      {
        category: 'terminology',
        start: 2,
        end: 11,
        text: 'statement',
        written: { ru: ['заявление'], fr: ['déclaration'] },
      },
      { category: 'date', start: 15, end: 19, text: '1990', written: { ru: ['1990 год'] } },
    ]);
  });
});
