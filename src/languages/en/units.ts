import type { LexiconLine } from '../lexicon.js';

/** English words and signs of measures, by CLDR unit id. */
export const units: readonly LexiconLine[] = [
  { forms: 'mile miles mi', lexeme: { unit: 'length-mile' } },
  { forms: 'mph', lexeme: { unit: 'length-mile', head: true, counted: true } },
  { forms: 'kph kmh', lexeme: { unit: 'length-kilometer', head: true, counted: true } },
  {
    forms: 'kilometer kilometers kilometre kilometres km kms',
    lexeme: { unit: 'length-kilometer', head: true, counted: true },
  },
  { forms: 'meter meters metre metres', lexeme: { unit: 'length-meter' } },
  {
    forms: 'centimeter centimeters centimetre centimetres cm',
    lexeme: { unit: 'length-centimeter', head: true, counted: true },
  },
  {
    forms: 'millimeter millimeters millimetre millimetres mm',
    lexeme: { unit: 'length-millimeter', head: true, counted: true },
  },
  { forms: 'foot feet ft', lexeme: { unit: 'length-foot', head: true, counted: true } },
  { forms: 'inch inches', lexeme: { unit: 'length-inch' } },
  { forms: 'yard yards yd yds', lexeme: { unit: 'length-yard', head: true, counted: true } },
  { forms: 'kilogram kilograms kilo kilos kg', lexeme: { unit: 'mass-kilogram', head: true, counted: true } },
  { forms: 'gram grams gramme grammes', lexeme: { unit: 'mass-gram' } },
  { forms: 'ton tons tonne tonnes', lexeme: { unit: 'mass-tonne' } },
  { forms: 'lb lbs', lexeme: { unit: 'mass-pound', head: true, counted: true } },
  { forms: 'ounce ounces oz', lexeme: { unit: 'mass-ounce', head: true, counted: true } },
  { forms: 'hectare hectares ha', lexeme: { unit: 'area-hectare' } },
  { forms: 'acre acres', lexeme: { unit: 'area-acre' } },
  { forms: 'liter liters litre litres', lexeme: { unit: 'volume-liter' } },
  { forms: 'gallon gallons', lexeme: { unit: 'volume-gallon' } },
  { forms: 'barrel barrels', lexeme: { unit: 'volume-barrel' } },
  { forms: 'pint pints', lexeme: { unit: 'volume-pint', weak: true } },
  { forms: 'degree degrees', lexeme: { unit: 'temperature-generic' } },
  { forms: 'celsius centigrade', lexeme: { unit: 'temperature-celsius' } },
  { forms: 'fahrenheit', lexeme: { unit: 'temperature-fahrenheit' } },
  { forms: 'square sq', lexeme: { role: 'square' } },
  { forms: 'cubic', lexeme: { role: 'cubic' } },
  { forms: 'megawatt megawatts mw', lexeme: { unit: 'power-megawatt' } },
  { forms: 'gigawatt gigawatts gw', lexeme: { unit: 'power-gigawatt' } },
  { forms: 'watt watts', lexeme: { unit: 'power-watt' } },
];
