import { describe, expect, it } from 'vitest';
import { joinFacts } from '../../src/facts/join.js';
import { fc, runs } from '../support/properties.js';

const joined = (source: string, target: string, targetLanguage: string): string[] => {
  const facts = joinFacts({ source, target, sourceLanguage: 'en', targetLanguage });
  return facts.source.flatMap(({ fact, link }) => {
    const other = facts.target.find((one) => one.link === link);
    return link === undefined ? [] : [`${fact.text} = ${other?.fact.text}`];
  });
};

describe('facts that stand for each other are joined', () => {
  it.each([
    ['147 died and 744 were wounded.', '744 nəfər yaralandı, 147 nəfər həlak oldu.', 'az', ['147 = 147', '744 = 744']],
    ['26,000 troops', '26 min nəfərlik qoşun', 'az', ['26,000 = 26 min']],
    [
      'In March 1994 and in May 1994',
      'В мае 1994 года и в марте 1994 года',
      'ru',
      ['March 1994 = марте 1994 года', 'May 1994 = мае 1994 года'],
    ],
    [
      'Heydar Aliyev flew from Baku to Moscow.',
      'Heydər Əliyev Moskvaya Bakıdan uçdu.',
      'az',
      ['Heydar Aliyev = Heydər Əliyev', 'Baku = Bakıdan', 'Moscow = Moskvaya'],
    ],
  ] as const)('%s', (source, target, language, links) => {
    expect(joined(source, target, language)).toEqual(expect.arrayContaining([...links]));
  });

  it('what is out of balance is joined to nothing', () => {
    const unbalanced = { source: [{ start: 0, end: 3 }], target: [] };
    const facts = joinFacts({
      source: '147 died.',
      target: '147 nəfər öldü.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      unbalanced,
    });
    expect(facts.source[0]?.link).toBeUndefined();
  });

  it('what is told to be in balance is joined, whatever the texts show by themselves', () => {
    const pair = {
      source: 'Rovshan Taghizade wrote to his sister.',
      target: 'Rövşən Kərimov bacısına məktub yazdı.',
      ...{ sourceLanguage: 'en', targetLanguage: 'az' },
    };
    const links = (facts: ReturnType<typeof joinFacts>) => facts.source.map(({ link }) => link);
    expect(links(joinFacts(pair))).toEqual([undefined]);
    expect(links(joinFacts({ ...pair, unbalanced: { source: [], target: [] } }))).toEqual([0]);
    expect(links(joinFacts({ ...pair, unbalanced: { source: [{ start: 0, end: 17 }], target: [] } }))).toEqual([
      undefined,
    ]);
  });

  it('one to one, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.integer({ min: 0, max: 30 })), (text, numbers) => {
        const source = `${text} ${numbers.join(', ')}`;
        const facts = joinFacts({ source, target: numbers.join(' və '), sourceLanguage: 'en', targetLanguage: 'az' });
        const links = (side: 'source' | 'target') =>
          facts[side].flatMap(({ link }) => (link === undefined ? [] : [link]));
        expect(new Set(links('source')).size).toBe(links('source').length);
        expect(links('source').toSorted()).toEqual(links('target').toSorted());
      }),
      { numRuns: runs(50) },
    );
  });
});
