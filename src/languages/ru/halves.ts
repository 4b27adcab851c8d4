import type { LexiconLine } from '../lexicon.js';
import { adjective, noun } from './declension.js';

/** Half of a unit in one word, by CLDR unit id. */
const HALVES: readonly (readonly [string, string])[] = [
  ['duration-hour', `полчаса получаса получасу ${adjective('получасов', 'stressed')}`],
  [
    'duration-year',
    `полгода полугода ${noun('полугод', 'neuter')} ${adjective('полугодов', 'stressed')} ${adjective('полугодичн')}`,
  ],
  ['duration-minute', 'полминуты'],
  ['percent', 'полпроцента'],
  // «Полумесяца» is a crescent's.
  ['duration-month', 'полмесяца'],
  ['duration-day', 'полдня'],
  ['mass-kilogram', 'полкило'],
];

const HARD = ['а', 'у', 'ом', 'е'] as const;

/** Nouns with the endings of their singular, genitive first: полвека, полувека, полуметром. */
const HALF_NOUNS: readonly (readonly [unit: string, stem: string, ...endings: string[]])[] = [
  ['duration-century', 'век', ...HARD],
  ['duration-century', 'столет', 'ия', 'ию', 'ием', 'ии'],
  ['length-meter', 'метр', ...HARD],
  ['length-kilometer', 'километр', ...HARD],
  ['length-mile', 'мил', 'и', 'е', 'ей'],
  ['mass-kilogram', 'килограмм', ...HARD],
  ['mass-tonne', 'тонн', 'ы', 'е', 'ой'],
  ['area-hectare', 'гектар', ...HARD],
  ['volume-liter', 'литр', ...HARD],
];

/** Adjectives of these and of others: полувековой, полуметровый. */
const HALF_ADJECTIVES: readonly (readonly [unit: string, forms: string])[] = [
  ['duration-century', adjective('полувеков', 'stressed')],
  ['duration-minute', adjective('полуминутн')],
  ['length-meter', adjective('полуметров')],
  ['length-kilometer', adjective('полукилометров')],
  ['mass-kilogram', adjective('полукилограммов')],
  ['mass-tonne', adjective('полутонн')],
  ['volume-liter', adjective('полулитров')],
];

/** The half hour before a full one: полпервого 0:30 … полдвенадцатого 11:30. */
const HALF_HOURS =
  'полпервого полвторого полтретьего полчетвертого полпятого полшестого полседьмого полвосьмого полдевятого полдесятого полодиннадцатого полдвенадцатого'
    .split(' ')
    .map((forms, hour): LexiconLine => ({ forms, lexeme: { halfHour: hour } }));

/** Halves that Russian writes in one word: полчаса, полугодовой, поллитра, полшестого, полмиллиона. */
export const halves: readonly LexiconLine[] = [
  ...HALF_HOURS,
  ...[...HALVES, ...HALF_ADJECTIVES].map(([unit, forms]) => ({ forms, lexeme: { card: 0.5, unit } })),
  ...HALF_NOUNS.map(([unit, stem, genitive, ...cases]) => ({
    forms: `пол${stem}${genitive} ${[genitive, ...cases].map((ending) => `полу${stem}${ending}`).join(' ')}`,
    lexeme: { card: 0.5, unit },
  })),
  { forms: 'полсотни полусотни полусотню полусотне полусотней', lexeme: { card: 50 } },
  { forms: 'полтысячи полутысячи полутысячу полутысяче полутысячей', lexeme: { card: 500 } },
  { forms: 'полдюжины полудюжины полудюжину полудюжине полудюжиной', lexeme: { card: 6 } },
  { forms: 'полтораста полутораста', lexeme: { card: 150 } },
  { forms: 'полмиллиона полумиллиона полумиллиону полумиллионом полумиллионе', lexeme: { card: 500000 } },
  { forms: 'полмиллиарда полумиллиарда полумиллиарду полумиллиардом полумиллиарде', lexeme: { card: 500000000 } },
];
