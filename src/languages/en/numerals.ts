import type { LexiconLine } from '../lexicon.js';
import { byValue } from '../numeral-words.js';
import words from './numerals.generated.json' with { type: 'json' };

const cardinals = byValue(words.cardinals);
const ordinals = byValue(words.ordinals);

/** English number words: those of the CLDR (`numerals.generated.json`), and by hand what it does not have. */
export const numerals: readonly LexiconLine[] = [
  ...cardinals.map(([card, forms]) => ({
    forms,
    lexeme: { card, combining: card > 1, ...(card === 1 ? { weak: true } : {}) },
  })),
  ...ordinals.map(([ord, forms]) => ({ forms, lexeme: ord > 2 ? { ord, denominator: true } : { ord } })),
  ...byValue(words.powers).map(([power, forms]) => ({ forms, lexeme: { power } })),
  ...byValue(words.ordinalPowers).map(([ordPower, forms]) => ({ forms, lexeme: { ordPower } })),
  // "the fifties": a decade written as a word.
  ...cardinals
    .filter(([card]) => card >= 20)
    .map(([card, tens]) => ({ forms: `${tens.slice(0, -1)}ies`, lexeme: { card, plural: true } })),
  // "fours and sixes"
  ...cardinals
    .filter(([card]) => card >= 2 && card < 10)
    .map(([card, one]) => ({ forms: card === 6 ? 'sixes' : `${one}s`, lexeme: { card, weak: true } })),
  { forms: 'noughties', lexeme: { card: 2000, plural: true } },
  { forms: 'fourty', lexeme: { card: 40 } },
  { forms: 'mln mio mn', lexeme: { power: 6 } },
  { forms: 'lakh lakhs', lexeme: { power: 5 } },
  { forms: 'crore crores', lexeme: { power: 7 } },
  { forms: 'bcm', lexeme: { power: 9, unit: 'volume-cubic-meter' } },
  { forms: 'mcm', lexeme: { power: 6, unit: 'volume-cubic-meter' } },
  { forms: 'bn bln', lexeme: { power: 9 } },
  { forms: 'tn trn', lexeme: { power: 12 } },
  { forms: 'm', lexeme: { power: 6, unit: 'length-meter', glued: true } },
  { forms: 'k', lexeme: { power: 3, glued: true } },
  { forms: 'b', lexeme: { power: 9, glued: true, role: 'era-b' } },
  { forms: 'c', lexeme: { role: 'era-c' } },
  { forms: 't', lexeme: { power: 12, unit: 'mass-tonne', glued: true } },
  { forms: 'tens', lexeme: { vague: 1 } },
  { forms: 'hundreds', lexeme: { vague: 2 } },
  { forms: 'thousands', lexeme: { vague: 3 } },
  { forms: 'multimillion', lexeme: { vague: 6 } },
  { forms: 'multibillion', lexeme: { vague: 9 } },
  { forms: 'millions', lexeme: { vague: 6 } },
  { forms: 'billions', lexeme: { vague: 9 } },
  { forms: 'trillions', lexeme: { vague: 12 } },
  { forms: 'dozens scores', lexeme: { vague: 1 } },
  { forms: 'dozen', lexeme: { card: 12, multiple: true } },
  { forms: 'half halves', lexeme: { fraction: 0.5, weak: true } },
  { forms: 'quarter', lexeme: { fraction: 0.25, weak: true } },
  { forms: 'quarters', lexeme: { fraction: 0.25, weak: true, plural: true } },
  ...ordinals
    .filter(([ord]) => ord > 2)
    .map(([ord, one]) => ({ forms: `${one}s`, lexeme: { ord, plural: true, denominator: true } })),
  { forms: 'both', lexeme: { card: 2, weak: true, role: 'both' } },
  {
    forms:
      'couple pair pairs couples double doubled doubling doubles halved halving twin twins dual duo either bilateral',
    lexeme: { card: 2, weak: true },
  },
  { forms: 'tripled tripling trebled', lexeme: { card: 3, role: 'multiplied' } },
  // In so many copies.
  { forms: 'triplicate', lexeme: { card: 3 } },
  { forms: 'duplicate', lexeme: { card: 2, weak: true } },
  { forms: 'quadruplicate', lexeme: { card: 4 } },
  { forms: 'quadrupled quadrupling', lexeme: { card: 4, role: 'multiplied' } },
  { forms: 'quintupled', lexeme: { card: 5, role: 'multiplied' } },
  { forms: 'triple treble trio threesome trilateral triplets', lexeme: { card: 3, weak: true } },
  { forms: 'quadruple quartet foursome foursomes fourball fourballs', lexeme: { card: 4, weak: true } },
  // The Tri Nations, a bi-annual report
  { forms: 'bi', lexeme: { card: 2, weak: true } },
  { forms: 'tri', lexeme: { card: 3, weak: true } },
  { forms: 'quintet', lexeme: { card: 5, weak: true } },
  { forms: 'once single sole only alone unique', lexeme: { card: 1, weak: true } },
  { forms: 'twice', lexeme: { card: 2 } },
  { forms: 'thrice', lexeme: { card: 3 } },
  {
    forms:
      'initial initially original originally opener opening opens opened top tops early earlier foremost lead pole front halftime prime premier founding debut beginning inaugural start started starting maiden primary earliest premiere main chief',
    lexeme: { ord: 1, weak: true },
  },
  { forms: 'goalless scoreless', lexeme: { card: 0, weak: true } },
  { forms: 'runner runners secondhand', lexeme: { ord: 2, weak: true } },
  {
    forms: 'hand rate guess party parties nature thought thoughts aid instance sight glance foremost',
    lexeme: { role: 'idiom-tail' },
  },
  { forms: 'secondary secondly another', lexeme: { ord: 2, weak: true } },
  { forms: 'thirdly', lexeme: { ord: 3, weak: true } },
  { forms: 'firstly', lexeme: { ord: 1, weak: true } },
  { forms: 'times time', lexeme: { role: 'times' } },
  {
    forms: 'more further additional extra full whole entire consecutive successive straight',
    lexeme: { role: 'more' },
  },
  { forms: 'fold', lexeme: { role: 'fold', head: true } },
  { forms: 'percent percentage pct', lexeme: { percent: 1 } },
  { forms: 'point points', lexeme: { role: 'point' } },
  { forms: 'life', lexeme: { role: 'life' } },
  { forms: 'basis', lexeme: { role: 'basis' } },
  { forms: 'bps', lexeme: { numberUnit: 'basis-point' } },
  { forms: 'and', lexeme: { role: 'and' } },
  { forms: 'or', lexeme: { role: 'or' } },
  { forms: 'to through', lexeme: { role: 'to' } },
  { forms: 'bottom upper lower', lexeme: { role: 'last-part' } },
  { forms: 'past', lexeme: { role: 'past' } },
  { forms: 'at by before after around about since', lexeme: { role: 'at' } },
  { forms: 'until till', lexeme: { role: 'until' } },
  { forms: 'from', lexeme: { role: 'from' } },
  { forms: 'between', lexeme: { role: 'between' } },
  { forms: 'of', lexeme: { role: 'of' } },
  { forms: 'in', lexeme: { role: 'in' } },
  { forms: 'per', lexeme: { role: 'per' } },
  { forms: 'the', lexeme: { role: 'the' } },
  { forms: 'than', lexeme: { role: 'than' } },
  { forms: 'a an', lexeme: { role: 'article' } },
  { forms: 'no nos number numbers', lexeme: { role: 'number-sign' } },
  { forms: 'each every', lexeme: { role: 'each' } },
  { forms: 'just exactly', lexeme: { role: 'only' } },
  { forms: 'minus', lexeme: { role: 'minus' } },
  { forms: 'plus', lexeme: { role: 'plus' } },
  { forms: 'below', lexeme: { role: 'below' } },
  { forms: 'above', lexeme: { role: 'above' } },
  { forms: 'frost frosts', lexeme: { role: 'frost' } },
];
