import { describe, expect, it } from 'vitest';
import { compareFacts } from '../../src/facts/compare.js';
import { explainFacts } from '../../src/facts/explain.js';
import { parseTermsCsv } from '../../src/terms/index.js';

const termbase = parseTermsCsv('concept,language,term\nbj,en,Black January\nbj,az,Qara Yanvar\n');
const explain = (source: string, target: string) =>
  explainFacts({ source, target, sourceLanguage: 'en', targetLanguage: 'az', termbase }).map(
    ({ source: from, target: to, how }) => [from?.text ?? null, to?.text ?? null, how],
  );

describe('explainFacts', () => {
  it.each([
    ['147 people', '147 nəfər', ['147', '147', 'value']],
    ['147 people', 'yüz qırx yeddi nəfər', ['147', 'yüz qırx yeddi', 'value']],
    [
      'on January 20, 1990',
      'yanvarın 20-də, 1990-cı ildə',
      ['January 20, 1990', 'yanvarın 20-də, 1990-cı ildə', 'value'],
    ],
    ['It cost 5 dollars.', 'Qiyməti 5 manat idi.', ['5 dollars', '5 manat', 'unit']],
    ['147 people', '174 nəfər', ['147', '174', 'rival']],
    ['147 people', 'insanlar', ['147', null, 'unconfirmed']],
    ['in Paris', 'Parisdə', ['Paris', 'Parisdə', 'gazetteer']],
    ['Known as Black January.', '„Qara Yanvar“ kimi tanınır.', ['Black January', 'Qara Yanvar', 'termbase']],
    ['He met Mr Schwarzbach.', 'O, cənab Şvarsbaxla görüşdü.', ['Schwarzbach', 'Şvarsbaxla', 'sounds']],
    ['In the town of Krzynowo', 'Krzynowo qəsəbəsində', ['Krzynowo', 'Krzynowo', 'copy']],
    [
      'On Sunday we saw Kowalski in the library in Poznan, where she was writing a book about Polish poets.',
      'Bazar günü Poznandakı kitabxanada idik, orada polşalı şairlər haqqında kitab yazılırdı.',
      ['Kowalski', null, 'unconfirmed'],
    ],
  ])('%s / %s', (source, target, link) => {
    expect(explain(source, target)).toContainEqual(link);
  });

  it('tells what only the translation has', () => {
    expect(explain('People died.', '147 nəfər öldü.')).toEqual([[null, '147', 'unconfirmed']]);
  });

  it('leaves nothing unconfirmed in a pair that balances', () => {
    const source = 'On 3 May 2001, Ahmed Schwartz of the OSCE paid 26,000 dollars in Baku.';
    const target = 'ATƏT-dən Əhməd Şvars 2001-ci il mayın 3-də Bakıda 26 min dollar ödədi.';
    expect(compareFacts({ source, target, sourceLanguage: 'en', targetLanguage: 'az' })).toEqual([]);
    expect(explain(source, target).map(([, , how]) => how)).not.toContain('unconfirmed');
  });
});
