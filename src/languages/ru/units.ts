import type { LexiconLine } from '../lexicon.js';
import { adjective, noun } from './declension.js';

/** Russian words and signs of measures, by CLDR unit id; adjectives end words written together (трёхметровый). */
export const units: readonly LexiconLine[] = [
  { forms: `${noun('мил', 'softFeminine')} ${adjective('мильн')}`, lexeme: { unit: 'length-mile' } },
  { forms: `${noun('километр', 'masculine')} км`, lexeme: { unit: 'length-kilometer' } },
  { forms: adjective('километров'), lexeme: { unit: 'length-kilometer', head: true, counted: true } },
  { forms: `${noun('метр', 'masculine')} м`, lexeme: { unit: 'length-meter' } },
  { forms: adjective('метров'), lexeme: { unit: 'length-meter', head: true, counted: true } },
  { forms: `${noun('сантиметр', 'masculine')} см`, lexeme: { unit: 'length-centimeter' } },
  { forms: adjective('сантиметров'), lexeme: { unit: 'length-centimeter', head: true, counted: true } },
  { forms: `${noun('миллиметр', 'masculine')} мм`, lexeme: { unit: 'length-millimeter' } },
  {
    forms: `${noun('фут', 'masculine')} ${adjective('футов')}`,
    lexeme: { unit: 'length-foot', head: true, counted: true },
  },
  {
    forms: `${noun('дюйм', 'masculine')} ${adjective('дюймов')}`,
    lexeme: { unit: 'length-inch', head: true, counted: true },
  },
  {
    forms: `${noun('ярд', 'masculine')} ${adjective('ярдов')}`,
    lexeme: { unit: 'length-yard', head: true, counted: true },
  },
  { forms: `${noun('килограмм', 'masculine')} кг кило`, lexeme: { unit: 'mass-kilogram' } },
  { forms: adjective('килограммов'), lexeme: { unit: 'mass-kilogram', head: true, counted: true } },
  { forms: `${noun('грамм', 'masculine')} гр`, lexeme: { unit: 'mass-gram' } },
  { forms: `${noun('тонн', 'feminine')}`, lexeme: { unit: 'mass-tonne' } },
  { forms: adjective('тонн'), lexeme: { unit: 'mass-tonne', head: true, counted: true } },
  { forms: 'унция унции унций унцию', lexeme: { unit: 'mass-ounce' } },
  { forms: `${noun('гектар', 'masculine')} га`, lexeme: { unit: 'area-hectare' } },
  { forms: noun('акр', 'masculine'), lexeme: { unit: 'area-acre' } },
  { forms: noun('литр', 'masculine'), lexeme: { unit: 'volume-liter' } },
  { forms: noun('галлон', 'masculine'), lexeme: { unit: 'volume-gallon' } },
  { forms: 'баррель барреля баррелей баррели баррелям', lexeme: { unit: 'volume-barrel' } },
  { forms: 'пинта пинты пинт пинту пинте', lexeme: { unit: 'volume-pint', weak: true } },
  { forms: noun('кубометр', 'masculine'), lexeme: { unit: 'volume-cubic-meter' } },
  { forms: noun('градус', 'masculine'), lexeme: { unit: 'temperature-generic' } },
  { forms: 'цельсия', lexeme: { unit: 'temperature-celsius' } },
  { forms: 'фаренгейта', lexeme: { unit: 'temperature-fahrenheit' } },
  { forms: `${adjective('квадратн')} кв`, lexeme: { role: 'square' } },
  { forms: `${adjective('кубическ', 'velar')} куб`, lexeme: { role: 'cubic' } },
  { forms: `${noun('мегаватт', 'masculine')} мвт`, lexeme: { unit: 'power-megawatt' } },
  { forms: `${noun('гигаватт', 'masculine')} гвт`, lexeme: { unit: 'power-gigawatt' } },
  { forms: 'ватт ватта', lexeme: { unit: 'power-watt' } },
];
