import type { Rule } from './rule.js';
import { factFindings } from './support/fact-findings.js';

/** Every amount, percentage, sum of money, measure, age and score of one side stands on the other. */
export const number: Rule = {
  name: 'number',
  meta: {
    category: 'number',
    its: 'numbers',
    severity: 'by-certainty',
    messages: ['finding.number.different', 'finding.number.missing', 'finding.number.extra'],
    needs: 'text',
  },
  examples: [
    {
      source: '147 people were killed.',
      target: '174 nəfər həlak oldu.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        { messageId: 'finding.number.different', severity: 'error', source: '147', target: '174', expected: ['147'] },
      ],
    },
    {
      source: '26,000 troops entered Baku.',
      target: 'Войска вошли в Баку.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.number.missing', severity: 'error', source: '26,000', target: null }],
    },
    {
      source: 'Войска вошли в Баку.',
      target: 'Bakıya 26 000 hərbçi girdi.',
      sourceLanguage: 'ru',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.number.extra', severity: 'error', source: null, target: '26 000' }],
    },
    {
      source: '26,000 troops entered Baku.',
      target: 'Bakıya 26 min hərbçi girdi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: '26,000 troops entered Baku.',
      target: 'Bakıya iyirmi altı min hərbçi girdi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'Погибли двести тридцать пять человек.',
      target: '235 nəfər həlak oldu.',
      sourceLanguage: 'ru',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'Əhalinin 40%-i qaçqın idi.',
      target: 'Беженцами были 40 процентов населения.',
      sourceLanguage: 'az',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'It cost £2.8bn.',
      target: 'Bu, 2,8 milyard funt sterlinqə başa gəldi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'It cost £2.8bn.',
      target: 'Bu, 2,8 milyard dollara başa gəldi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        {
          messageId: 'finding.number.different',
          severity: 'error',
          source: '£2.8bn',
          target: '2,8 milyard dollara',
          expected: ['2,8 milyard funt sterlinq'],
        },
      ],
    },
    {
      source: 'It is 385 miles away.',
      target: 'До него 620 км.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'It is 385 miles away.',
      target: 'До него 820 км.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.number.different', severity: 'error', source: '385 miles', target: '820 км' }],
    },
    {
      source: 'Выросло на 2 процентных пункта.',
      target: 'It rose by 2%.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [
        {
          messageId: 'finding.number.different',
          severity: 'error',
          source: '2 процентных пункта',
          target: '2%',
          expected: ['2 percentage points'],
        },
      ],
    },
    {
      source: 'Two-thirds of the land was lost.',
      target: 'Torpaqların üçdə ikisi itirildi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'Hundreds of thousands fled.',
      target: 'Бежали десятки тысяч.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [
        {
          messageId: 'finding.number.different',
          severity: 'warning',
          source: 'Hundreds of thousands',
          target: 'десятки тысяч',
          expected: ['сотни тысяч'],
        },
      ],
    },
    {
      source: '5-dən 10-a qədər ev',
      target: 'between five and ten houses',
      sourceLanguage: 'az',
      targetLanguage: 'en',
      findings: [],
    },
    {
      source: 'Resolutions 822, 853, 874 and 884',
      target: '822, 853, 847 və 884 saylı qətnamələr',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        { messageId: 'finding.number.different', severity: 'error', source: '874', target: '847', expected: ['874'] },
      ],
    },
    {
      source: 'the 31st session',
      target: '31-я сессия',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'birinci kurs',
      target: 'второй курс',
      sourceLanguage: 'az',
      targetLanguage: 'ru',
      findings: [
        {
          messageId: 'finding.number.different',
          severity: 'warning',
          source: 'birinci',
          target: 'второй',
          expected: ['1-й'],
        },
      ],
    },
    {
      source: 'It was one of the first.',
      target: 'Bu, ilklərdən biri idi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
  ],
  check: (pair) => factFindings(pair, 'number'),
};
