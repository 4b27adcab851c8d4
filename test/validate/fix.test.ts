import { describe, expect, it, vi } from 'vitest';
import { extractFacts } from '../../src/facts/extract.js';
import { DocumentMemories } from '../../src/facts/names/index.js';
import { type Content, plainText } from '../../src/model/index.js';
import { RULES } from '../../src/rules/index.js';
import { fixableRules, fixResult } from '../../src/validate/fix.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validatePair } from '../../src/validate/validate.js';
import { fc, runs } from '../support/properties.js';

const settings = {
  rules: [...fixableRules(RULES), ...RULES.filter(({ name }) => name === 'number' || name === 'date')].map((rule) => ({
    rule,
    severity: undefined,
  })),
  today: '2026-01-01',
};

function fix(target: string | Content, targetLanguage: string, source = target, sourceLanguage = 'en') {
  const pair = {
    document: 'a.md',
    language: targetLanguage,
    unit: 'u1',
    sourceLanguage,
    targetLanguage,
    source,
    target,
    sourcePlace: null,
    targetPlace: null,
  };
  return fixResult(validatePair(pair, settings), settings);
}

const open = { kind: 'open', id: '1' } as const;
const close = { kind: 'close', id: '1' } as const;

describe('notation that is mended', () => {
  it.each([
    ['ru', '26,000 troops', '26,000 военнослужащих', '26\u00a0000 военнослужащих'],
    ['ru', '4.7%', '4.7%', '4,7\u00a0%'],
    ['az', '4.7%', '4.7 %', '4,7%'],
    ['ru', 'the “News”', 'газета "Известия"', 'газета «Известия»'],
    ['ru', 'Baku is it.', 'Баку - это  он.', 'Баку — это он.'],
  ])('%s: %s', (language, source, target, mended) => {
    const found = fix(target, language, source);
    expect(plainText(found?.target ?? [])).toBe(mended);
    expect(found?.kept).toEqual([]);
    expect(fix(found?.target ?? [], language, source)).toBeUndefined();
  });

  it('goes by no memory of the document, and adds nothing to one', () => {
    const pair = {
      ...{ document: 'a.md', language: 'ru', unit: 'u1', sourceLanguage: 'en', targetLanguage: 'ru' },
      ...{ source: 'Rovshan Taghizade weighed 4.7 tonnes.', target: 'Ровшан Тагизаде взвесил 4.7 тонны.' },
      ...{ sourcePlace: null, targetPlace: null },
    };
    const all = { ...checkSettings({ 'number-notation': 'warning' }), today: '2026-01-01' };
    const documents = new DocumentMemories();
    const asked = vi.spyOn(documents, 'of');
    const result = validatePair(pair, all);
    const mended = fixResult(result, all);
    expect(plainText(mended?.target ?? [])).toBe('Ровшан Тагизаде взвесил 4,7 тонны.');
    expect(fixResult(result, { ...all, documents })).toEqual(mended);
    expect(asked).not.toHaveBeenCalled();
  });

  it('leaves inline codes where they are', () => {
    const mended = fix(['"', open, '4.7', close, ' тонны" и'], 'ru', '“4.7 tonnes” and')?.target;
    expect(mended).toEqual(['«', open, '4,7', close, ' тонны» и']);
  });

  it.each<[string, string, string | Content, string]>([
    ['a lone quotation mark', 'ru', 'газета "Известия', 'the “News'],
    ['what a translator has mistaken', 'ru', '147 человек', '174 people'],
  ])('leaves alone %s', (_, language, target, source) => {
    const found = fix(target, language, source);
    expect(found?.mended ?? []).toEqual([]);
    if (found) expect(plainText(found.target)).toBe(typeof target === 'string' ? target : plainText(target));
  });

  it('never changes what a figure says, and is done in one go', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 9_999_999 }).map(String),
      fc.integer({ min: 0, max: 9_999_999 }).map((value) => value.toLocaleString('en')),
      fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 })).map((both) => both.join('.')),
    );
    const word = fc.constantFrom('слово', '"слово"', ' - ', '%', ' %', '  ', '(', 'в', '«слово»');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(amount, word), { maxLength: 8 }),
        fc.constantFrom('az', 'ru', 'en'),
        (parts, language) => {
          const target = parts.join(' ');
          const found = fix(target, language);
          if (!found) return;
          const figures = (text: string) => extractFacts(text, language).filter(({ category }) => category !== 'name');
          const [before, after] = [figures(target), figures(plainText(found.target))];
          expect(after.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
          for (const [index, fact] of before.entries()) {
            const values = after[index]!.readings.map(({ value }) => value);
            expect(fact.readings.some(({ value }) => values.includes(value))).toBe(true);
          }
          expect(fix(found.target, language, target)?.mended ?? []).toEqual([]);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
