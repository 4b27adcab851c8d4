import { describe, expect, it } from 'vitest';
import { definitionsOf } from '../../src/validate/acronyms.js';
import type { PlacedPair } from '../../src/validate/result.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';

type Sentence = readonly [source: string, target: string, document?: string];

async function findings(sentences: readonly Sentence[], running = true, rules = {}) {
  const pairs = sentences.map(
    ([source, target, document = 'a.md'], index): PlacedPair => ({
      document,
      language: 'az',
      unit: `u${index}`,
      running,
      sourceLanguage: 'en',
      targetLanguage: 'az',
      source,
      target,
      sourcePlace: null,
      targetPlace: null,
    }),
  );
  const found = [];
  for await (const result of validate(pairs, { ...checkSettings(rules), today: '2026-01-01' }))
    for (const { messageId, severity, unit, data } of result.findings)
      found.push({ messageId, severity, unit, renderings: data.renderings });
  return found.filter(({ messageId }) => /name\.(inconsistent|explained|different|missing)/.test(messageId));
}

const THRICE: readonly Sentence[] = [
  ['We met Schwarzbach there.', 'Orada Şvarsbaxla görüşdük.'],
  ['Then Schwarzbach left.', 'Sonra Şvartsbax getdi.'],
  ['Later Schwarzbach returned.', 'Daha sonra Şvarsbax qayıtdı.'],
];

describe('names over a document', () => {
  it('lists the renderings of a name that is rendered in two ways, once, where the rarer stands', async () => {
    expect(await findings(THRICE)).toEqual([
      {
        messageId: 'finding.name.inconsistent',
        severity: 'warning',
        unit: 'u1',
        renderings: ['Şvarsbaxla (2)', 'Şvartsbax (1)'],
      },
    ]);
  });

  it.each([
    ['one rendering in several forms', [THRICE[0]!, THRICE[2]!]],
    ['another document', [THRICE[0]!, ['Then Schwarzbach left.', 'Sonra Şvartsbax getdi.', 'b.md'] as const]],
  ])('is silent about %s', async (_, sentences) => {
    expect(await findings(sentences)).toEqual([]);
  });

  it('is silent about pairs that are no running text, and where the rule is off', async () => {
    expect(await findings(THRICE, false)).toEqual([]);
    expect(await findings(THRICE, true, { name: 'off' })).toEqual([]);
    expect(await findings(THRICE, true, { name: 'error' })).toMatchObject([{ severity: 'error' }]);
  });

  it('takes an acronym that the document explains for known', async () => {
    const later = ['The XPC paid.', 'XPM ödədi.'] as const;
    const explained = ['The Xankendi Process Centre (XPC) paid.', 'Xankəndi Prosesi Mərkəzi (XPM) ödədi.'] as const;
    expect(await findings([later])).not.toEqual([]);
    const severities = (await findings([explained, later])).map(({ severity }) => severity);
    expect(severities.filter((severity) => severity !== 'info')).toEqual([]);
    const other = ['The XPC paid.', 'QRT ödədi.'] as const;
    expect((await findings([explained, other])).filter(({ severity }) => severity !== 'info')).toHaveLength(1);
  });
});

describe('definitionsOf', () => {
  it.each([
    ['the Organization for Security and Cooperation in Europe (OSCE)', ['OSCE']],
    ['Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatı (ATƏT)', ['ATƏT']],
    ['Организация Объединённых Наций (ООН)', ['ООН']],
    ['a man (UN)', []],
    ['(OSCE)', []],
  ])('%s', (text, acronyms) => {
    expect(definitionsOf(text)).toEqual(acronyms);
  });
});
