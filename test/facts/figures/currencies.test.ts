import { describe, expect, it } from 'vitest';
import { unitsAgree } from '../../../src/facts/figures/quantity.js';
import { readAtoms } from '../../../src/facts/figures/read.js';
import { figures as az } from '../../../src/languages/az/figures.js';
import { CURRENCY_CODES } from '../../../src/languages/currency-codes.js';
import { figures as en } from '../../../src/languages/en/figures.js';
import { figures as ru } from '../../../src/languages/ru/figures.js';
import { phenomenon } from '../../support/balance.js';

/** What the CLDR calls a currency in several words, or in a word that is more often another one. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  en: ['BAM'],
  // "yeni" is new.
  az: ['BAM', 'JPY'],
  ru: ['BAM', 'BDT', 'LKR', 'XAF', 'XOF'],
};

describe('names of currencies', () => {
  it.each(Object.entries({ en, az, ru }))('of the CLDR are known in %s', (tag, grammar) => {
    const strange = [...CURRENCY_CODES].filter((currency) => {
      const names = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' });
      return [2, 50].some((value) => {
        const unit = readAtoms(names.format(value).replace(/[.,]00/, ''), grammar)[0]?.unit ?? '';
        return unit === '' || !unitsAgree(unit, currency);
      });
    });
    expect(strange.sort()).toEqual(OTHERWISE[tag]);
  });
});

phenomenon(
  'currencies as they are spelt',
  [
    {
      en: ['900 million tenge', '900 million Kazakhstani tenge'],
      az: ['900 milyon tenge', '900 milyon tenqe', '900 milyon Qazaxıstan tengəsi', '900 milyon qazax tengesi'],
      ru: ['900 млн тенге', '900 млн казахстанских тенге'],
    },
    { en: '60 Kyrgyz soms', az: '60 qırğız somu', ru: ['60 киргизских сомов', '60 кыргызских сомов'] },
    { en: ['40 riyals', '40 rials'], az: ['40 rial', '40 riyal'], ru: ['40 риалов', '40 риялов'] },
    { en: '7 million hryvnias', az: ['7 milyon qrivna', '7 milyon hrivna'], ru: '7 млн гривен' },
    { en: '2 billion Indonesian rupiah', az: '2 milyard İndoneziya rupisi', ru: '2 млрд индонезийских рупий' },
    { en: '3 trillion won', az: '3 trilyon von', ru: '3 трлн вон' },
    { en: '80 South Korean won', az: '80 Cənubi Koreya vonu', ru: '80 южнокорейских вон' },
    { en: '5 million Brazilian reals', az: '5 milyon Braziliya realı', ru: '5 млн бразильских реалов' },
    { en: ['90 Egyptian pounds', 'EGP 90'], az: '90 Misir funtu', ru: '90 египетских фунтов' },
    { en: ['80 Syrian pounds', 'SYP 80'], az: '80 Suriya lirəsi', ru: '80 сирийских фунтов' },
    { en: ['75 Thai baht', 'THB 75'], az: '75 Tayland batı', ru: '75 таиландских батов' },
    {
      en: '12 Turkmen manats',
      az: '12 türkmən manatı',
      ru: ['12 туркменских манатов', '12 новых туркменских манатов'],
    },
    { en: '30 Israeli new shekels', az: '30 İsrail yeni şekeli', ru: '30 новых израильских шекелей' },
    { en: '20 million shillings', az: '20 milyon şillinq', ru: '20 млн шиллингов' },
    { en: ['€2.4 m', '€2.4m'], az: '2,4 milyon avro', ru: '2,4 млн евро' },
    // Other words than currencies
    { en: 'Of the 9 matches 4 won points.', az: '9 oyundan 4-ü xal gətirib.', ru: 'Из 9 матчей 4 принесли очки.' },
    { en: '3 real friends', az: '3 əsl dost', ru: '3 настоящих друга' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: '50 tenge',
      target: '50 manat',
      found: ['different', '50 tenge', '50 manat', '50 KZT'],
    },
    {
      from: 'ru',
      to: 'en',
      source: '70 млн сомов',
      target: '70 million dollars',
      found: ['different', '70 млн сомов', '70 million dollars'],
    },
    {
      from: 'az',
      to: 'ru',
      source: '8 milyon qırğız somu',
      target: '8 млн тенге',
      found: ['different', '8 milyon qırğız somu', '8 млн тенге'],
    },
    {
      from: 'en',
      to: 'ru',
      source: '40 Qatari riyals',
      target: '40 рупий',
      found: ['different', '40 Qatari riyals', '40 рупий'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'worth 3 billion won',
      target: 'dəyəri 3 milyard yuan',
      found: ['different', '3 billion won', '3 milyard yuan'],
    },
    {
      from: 'en',
      to: 'az',
      source: '6 Turkmen manats',
      target: '6 tenge',
      found: ['different', '6 Turkmen manats', '6 tenge'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'It cost €2.4 m.',
      target: 'Это стоило 2,4 млрд евро.',
      found: ['different', '€2.4 m', '2,4 млрд евро'],
    },
  ],
);
