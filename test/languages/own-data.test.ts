import { describe, expect, it } from 'vitest';
import { plurals } from '../../src/languages/az/plurals.js';
import { unitNames } from '../../src/languages/az/unit-names.js';
import { languageOf } from '../../src/languages/index.js';
import { pluralCategories } from '../../src/languages/plural-categories.js';

describe('what Azerbaijani brings along, since few browsers have its data', () => {
  it('names units as CLDR does', () => {
    const units = Intl.supportedValuesOf('unit');
    expect(Object.keys(unitNames)).toEqual(units);
    for (const unit of units) {
      const cldr = new Intl.NumberFormat('az', { style: 'unit', unit, unitDisplay: 'long' });
      for (const value of [1, 2, 5, 100]) expect(`${value} ${unitNames[unit]}`).toBe(cldr.format(value));
    }
  });

  it.each([
    ['length-kilometer', '3 kilometr'],
    ['duration-century', '300 il'],
    ['mass-tonne', '3'],
    ['length-furlong', '3'],
  ])('writes three %s as %s', (unit, written) => {
    expect(languageOf('az')?.format.quantity(3, unit)).toBe(written);
  });

  it.each(['cardinal', 'ordinal'] as const)('tells %s categories as CLDR does', (type) => {
    const cldr = new Intl.PluralRules('az', { type });
    for (let value = 0; value <= 2100; value++)
      expect(plurals[type].select(value), `${value}`).toBe(cldr.select(value));
    expect([...plurals[type].categories].sort()).toEqual([...cldr.resolvedOptions().pluralCategories].sort());
    expect(pluralCategories('az-Latn-AZ', type)).toEqual(plurals[type].categories);
  });
});
