import { describe, expect, it } from 'vitest';
import { checkPairs, type PairToCheck } from '../../src/answers/check-pairs.js';
import { parseTermsCsv } from '../../src/terms/index.js';

const languages = { sourceLanguage: 'en', targetLanguage: 'ru' };
const wrong = { source: 'It has 147 pages.', target: 'В нём 174 страницы.' };

describe('checkPairs', () => {
  it('answers each pair in order, with what is wrong in words', () => {
    const pairs = [{ id: 'a', ...wrong }, { source: 'Two of 5', target: 'Два из 5' }, wrong];
    expect(checkPairs(pairs, { ...languages, interfaceLanguage: 'ru' })).toEqual([
      {
        id: 'a',
        findings: [
          {
            rule: 'number',
            category: 'number',
            severity: 'error',
            messageId: 'finding.number.different',
            message: '«174» не соответствует «147» в оригинале, ожидалось: 147',
            source: { start: 7, end: 10, text: '147' },
            target: { start: 6, end: 9, text: '174' },
            expected: ['147'],
          },
        ],
      },
      { id: 2, findings: [] },
      { id: 3, findings: [expect.objectContaining({ rule: 'number' })] },
    ]);
  });

  it.each<[string, unknown]>([
    ['no object', 'text'],
    ['a list', []],
    ['null', null],
    ['no source', { target: '', ...languages }],
    ['a target that is a number', { source: '5', target: 5, ...languages }],
    ['no language', { source: '5', target: '5', sourceLanguage: 'en' }],
    ['a document that is none', { source: '5', target: '5', ...languages, document: 5 }],
  ])('refuses %s and goes on', (_, given) => {
    const answers = checkPairs([given as PairToCheck, { ...wrong, ...languages }]);
    expect(answers).toEqual([
      { id: null, line: 1, error: expect.stringMatching(/\w/) },
      { id: 2, findings: [expect.objectContaining({ rule: 'number' })] },
    ]);
  });

  it('takes rules and terms', () => {
    const termbase = parseTermsCsv(
      'concept,language,term,status\ns,en,statement,preferred\ns,ru,заявление,preferred\n',
    );
    const pair = { source: 'A statement of 5 pages', target: 'Доклад на 6 страницах' };
    const [answer] = checkPairs([pair], { ...languages, termbase, rules: { number: 'off' } });
    expect(answer).toMatchObject({ findings: [{ rule: 'terminology', expected: ['заявление'] }] });
  });

  it('says which languages it does not know', () => {
    const pair = { source: 'Page 5', target: 'Page 6', sourceLanguage: 'en', targetLanguage: 'fr' };
    expect(checkPairs([pair])).toMatchObject([{ findings: [{ rule: 'number' }], unsupported: ['fr'] }]);
  });

  it('remembers what a document showed, and forgets it with the call', () => {
    const first = { source: 'Mr Quilbrow spoke.', target: 'Выступил г-н Куилброу.', document: 'a', ...languages };
    const second = {
      ...first,
      source: 'Then Quilbrow left the room and went home.',
      target: 'Затем он ушёл из комнаты и отправился домой.',
    };
    // What is told may be the same: why is not.
    const ask = (pairs: PairToCheck[]) => checkPairs(pairs, { explain: true });
    const alone = ask([second]);
    const [, together] = ask([first, second]);
    expect(together).not.toEqual({ ...alone[0], id: 2 });
    expect(ask([second])).toEqual(alone);
  });

  it('explains what it found and what not', () => {
    const pair = {
      source: 'Baku had 26,000 guests on 5 May.',
      target: 'В Баку 5 мая было 260 тысяч гостей.',
      ...languages,
    };
    const [answer] = checkPairs([pair], { explain: true });
    expect(answer).toMatchObject({
      facts: [
        { kind: 'place', source: { text: 'Baku' }, target: { text: 'Баку' }, how: 'known names of one thing' },
        { kind: 'cardinal', value: '26000', source: { text: '26,000' }, target: { text: '260 тысяч' } },
        {
          kind: 'date',
          value: 'XXXX-05-05',
          source: { text: '5 May' },
          target: { text: '5 мая' },
          how: 'the same value',
        },
      ],
      findings: [{ rule: 'number', evidence: expect.arrayContaining(['told: error']) }],
    });
  });

  it('gives the same findings with evidence as without', () => {
    const pairs = [
      {
        source: 'Ms Quilbrow met Tom Ashdown in Baku in 1990.',
        target: 'Г-жа Куилброу была в Гяндже в 1991 году.',
        ...languages,
      },
      { source: 'Later Quilbrow left.', target: 'Потом он ушёл.', ...languages },
    ].map((pair) => ({ ...pair, document: 'a' }));
    const explained = checkPairs(pairs, { explain: true });
    const bare = explained.map((answer) => ({
      id: answer.id,
      findings: 'findings' in answer ? answer.findings.map(({ evidence, ...finding }) => finding) : [],
    }));
    expect(bare).toEqual(checkPairs(pairs));
    expect(bare[0]?.findings.length).toBeGreaterThan(2);
    const lines = explained.flatMap((answer) => ('findings' in answer ? answer.findings : []));
    expect(lines.every(({ evidence = [] }) => evidence.length > 0)).toBe(true);
  });
});
