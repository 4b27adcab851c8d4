import type { Rule } from './rule.js';
import { factFindings } from './support/fact-findings.js';

/** Every person, place, organisation and people of one side stands on the other, in whatever rendering and inflection. */
export const name: Rule = {
  name: 'name',
  meta: {
    category: 'name',
    its: 'inconsistent-entities',
    severity: 'by-certainty',
    messages: [
      'finding.name.different',
      'finding.name.missing',
      'finding.name.extra',
      'finding.name.misspelt',
      'finding.name.forbidden',
    ],
    needs: 'text',
  },
  examples: [
    {
      source: 'Heydar Aliyev spoke in Moscow.',
      target: 'Гейдар Алиев выступил в Москве.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'The talks were held in Germany.',
      target: 'Danışıqlar Fransada keçirildi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        { messageId: 'finding.name.different', source: 'Germany', target: 'Fransada', expected: ['Almaniya'] },
      ],
    },
    {
      source: 'He met George Smith on Monday.',
      target: 'Он встретился в понедельник.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.name.missing', source: 'George Smith', target: null }],
    },
    {
      source: 'He met on Monday.',
      target: 'Он встретился с Джорджем Смитом.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.name.extra', severity: 'warning', source: null, target: 'Джорджем Смитом' }],
    },
    {
      source: 'The resolution was adopted by the UN.',
      target: 'Qətnamə BTM tərəfindən qəbul edilib.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.name.misspelt', severity: 'error', source: 'UN', target: 'BTM' }],
    },
    {
      source: 'Fərhadov bununla qətiyyən razılaşmır.',
      target: 'There is no consent to any of this.',
      sourceLanguage: 'az',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.name.missing', severity: 'warning', source: 'Fərhadov', target: null }],
    },
    {
      source: 'Подробности опубликованы на сайте stat.gov.az.',
      target: 'Details are published on stat.gov.az.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [],
    },
    {
      source: 'Подробности опубликованы на сайте stat.gov.az.',
      target: 'Details have been published.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.name.missing', severity: 'warning', source: 'stat.gov.az', target: null }],
    },
    {
      source: 'Симс набирал в прошлом сезоне по шесть очков.',
      target: 'He averaged six points a game last season.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.name.missing', severity: 'info', source: 'Симс', target: null }],
    },
    {
      source: 'В таких городах, как Феникс, Шарлотт и Бостон, ожидается ливень.',
      target: 'He says rain is expected in cities such as Phoenix and Boston.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.name.missing', severity: 'warning', source: 'Шарлотт', target: null }],
    },
    {
      source: 'Jiang Zemin was succeeded by Hu Jintao.',
      target: 'Цзян Цзэминя сменил Ху Цзиньтао.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'It is meant for non-English audiences.',
      target: 'Bu, ingilisdilli olmayan tamaşaçılar üçündür.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'The enclave lies near Khankendi.',
      target: 'Анклав лежит близ Степанакерта.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      termbase: [
        {
          id: 'khankendi',
          properNoun: true,
          terms: new Map([
            ['en', [{ text: 'Khankendi', status: 'preferred' }]],
            [
              'ru',
              [
                { text: 'Ханкенди', status: 'preferred' },
                { text: 'Степанакерт', status: 'forbidden' },
              ],
            ],
          ]),
        },
      ],
      findings: [
        { messageId: 'finding.name.forbidden', severity: 'error', target: 'Степанакерта', expected: ['Ханкенди'] },
      ],
    },
  ],
  check: (pair) => factFindings(pair, 'name'),
};
