import type { LexiconLine } from '../lexicon.js';

const unit = (forms: string, id: string): LexiconLine => ({
  forms,
  stem: true,
  lexeme: { unit: id, head: true, counted: true },
});

/** Signs take their endings with a hyphen only, so they stand exact. */
const sign = (forms: string, id: string): LexiconLine => ({ forms, lexeme: { unit: id, head: true, counted: true } });

/** Azerbaijani words and signs of measures, by CLDR unit id. */
export const units: readonly LexiconLine[] = [
  unit('mil', 'length-mile'),
  unit('kilometr', 'length-kilometer'),
  unit('metr', 'length-meter'),
  unit('santimetr', 'length-centimeter'),
  unit('millimetr', 'length-millimeter'),
  sign('km', 'length-kilometer'),
  sign('m', 'length-meter'),
  sign('sm', 'length-centimeter'),
  sign('mm', 'length-millimeter'),
  sign('kq', 'mass-kilogram'),
  sign('ha', 'area-hectare'),
  unit('fut fit', 'length-foot'),
  unit('düym', 'length-inch'),
  unit('yard', 'length-yard'),
  unit('kiloqram kilo', 'mass-kilogram'),
  unit('qram', 'mass-gram'),
  unit('ton', 'mass-tonne'),
  unit('unsiya', 'mass-ounce'),
  unit('hektar', 'area-hectare'),
  unit('akr', 'area-acre'),
  unit('litr', 'volume-liter'),
  unit('qallon', 'volume-gallon'),
  unit('barel barrel', 'volume-barrel'),
  { forms: 'pint', stem: true, lexeme: { unit: 'volume-pint', weak: true } },
  unit('kubmetr', 'volume-cubic-meter'),
  // One word or two: "kvadratkilometr", "kvadrat kilometr".
  unit('kvadratkilometr', 'square-length-kilometer'),
  unit('kvadratmetr', 'square-length-meter'),
  unit('kvadratsantimetr', 'square-length-centimeter'),
  unit('dərəcə', 'temperature-generic'),
  { forms: 'selsi', stem: true, lexeme: { unit: 'temperature-celsius' } },
  { forms: 'farenheyt', stem: true, lexeme: { unit: 'temperature-fahrenheit' } },
  { forms: 'kvadrat kv', stem: true, lexeme: { role: 'square' } },
  { forms: 'kub', stem: true, lexeme: { role: 'cubic' } },
  unit('kilovat kilovatt kvt', 'power-kilowatt'),
  unit('meqavat meqavatt mvt', 'power-megawatt'),
  unit('giqavat giqavatt qvt', 'power-gigawatt'),
  unit('teravat teravatt', 'power-terawatt'),
  unit('milliqram', 'mass-milligram'),
  sign('mq', 'mass-milligram'),
  unit('millilitr', 'volume-milliliter'),
  sign('ml', 'volume-milliliter'),
  unit('kilobayt', 'digital-kilobyte'),
  unit('meqabayt', 'digital-megabyte'),
  unit('giqabayt', 'digital-gigabyte'),
  unit('terabayt', 'digital-terabyte'),
  sign('kb', 'digital-kilobyte'),
  sign('mb', 'digital-megabyte'),
  sign('gb', 'digital-gigabyte'),
  sign('tb', 'digital-terabyte'),
  { forms: 't', lexeme: { numberUnit: 'mass-tonne' } },
  { forms: 'l', lexeme: { numberUnit: 'volume-liter' } },
  // "National", no miles.
  { forms: 'milli', stem: true, lexeme: {} },
  // A button, not "to an inch"; an inch too where it is measured.
  { forms: 'düymə', stem: true, lexeme: { numberUnit: 'open-inch' } },
  unit('vatt vat', 'power-watt'),
];
