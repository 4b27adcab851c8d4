import { describe, expect, it } from 'vitest';
import { compared } from '../../support/figures.js';

// A text that is compared twice in a row is read once; what the first comparison eased or grouped must not be known to the second.
const SOURCES = [
  'She sings on Saturday Night Radio.',
  'The lake is 10 miles (16 km) away.',
  'They won 3-1 at home and 2-0 away.',
  'In the first half of May the price rose by 5 feet 11 inches (180 cm).',
];
const TARGETS = [
  'Она поёт в передаче Saturday Night Radio.',
  'Она поёт в передаче.',
  'До озера 10 миль.',
  'До озера недалеко.',
  'Они победили 1:3 дома и 2:0 в гостях.',
  'Они победили 3:1 дома и 2:0 в гостях.',
  'В первой половине мая цена выросла на 180 см.',
  'В мае цена выросла.',
];

const answer = (source: string, target: string) => compared(source, 'en', target, 'ru');

/** Other texts are read, so that nothing is known of those that come. */
const forget = () => answer('Nothing.', 'Ничего.');

describe.each(SOURCES)('%s', (source) => {
  it.each(TARGETS)('→ %s: the same answer after any other', (target) => {
    forget();
    const fresh = answer(source, target);
    for (const before of TARGETS) {
      answer(source, before);
      expect(answer(source, target), before).toEqual(fresh);
    }
    for (const before of SOURCES) {
      answer(before, target);
      expect(answer(source, target), before).toEqual(fresh);
    }
  });
});
