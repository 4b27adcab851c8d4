import { describe, expect, it } from 'vitest';
import { renderFacts } from '../../src/facts/written.js';
import { parseTermsCsv } from '../../src/terms/index.js';

const termbase = parseTermsCsv(
  `concept,language,term,status,properNoun
bj,en,Black January,preferred,yes
bj,az,Qara Yanvar,preferred,yes
ep,en,special session,preferred,no
ep,az,xüsusi iclas,admitted,no
ep,az,xüsusi sessiya,preferred,no
ep,az,spesial sessiya,forbidden,no
`,
);

describe('renderFacts', () => {
  it.each([
    ['az', '26,000 on January 20, 1990', ['26\u00a0000', '20 yanvar 1990-cı il']],
    ['ru', '26,000 on January 20, 1990', ['26\u00a0000', '20 января 1990 года']],
    ['az', 'January 19 to 20, 1990', ['19–20 yanvar 1990-cı il']],
    ['ru', '3.5% in the 20th century', ['3,5\u00a0%', 'XX век']],
    ['az', 'Three of them', []],
    ['fr', '26,000', []],
    ['en', '26,000', []],
  ])('into %s: %s', (language, text, expected) => {
    expect(renderFacts(text, 'en', language).map(({ written }) => written[0])).toEqual(expected);
  });

  it('gives terms as the termbase has them, and no month within a name', () => {
    expect(renderFacts('A special session on Black January.', 'en', 'az', termbase)).toEqual([
      {
        category: 'terminology',
        start: 2,
        end: 17,
        text: 'special session',
        written: ['xüsusi sessiya', 'xüsusi iclas'],
      },
      { category: 'name', start: 21, end: 34, text: 'Black January', written: ['Qara Yanvar'] },
    ]);
    expect(renderFacts('A special session.', 'en', 'fr', termbase)).toEqual([]);
  });
});

describe('spelled-out numbers as another language writes them', () => {
  it.each([
    ['ten halls', []],
    ['eleven halls', ['11']],
    ['twelve halls', ['12']],
  ])('%s', (text, expected) => {
    expect(renderFacts(text, 'en', 'az', [], true).map(({ written }) => written[0])).toEqual(expected);
  });
});
