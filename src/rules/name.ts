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
      source: 'On Thursday he met George Smith in Vienna and told reporters about the talks.',
      target: 'В четверг он провел встречу в Вене и рассказал журналистам о переговорах.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.name.missing', source: 'George Smith', target: null }],
    },
    {
      source: 'On Thursday he held a meeting in Vienna and told reporters about the talks.',
      target: 'В четверг он встретился в Вене с Джорджем Смитом и рассказал журналистам о переговорах.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.name.extra', source: null, target: 'Джорджем Смитом' }],
    },
    {
      source: 'The resolution was adopted by the UN.',
      target: 'Qətnamə BTM tərəfindən qəbul edilib.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.name.misspelt', severity: 'error', source: 'UN', target: 'BTM' }],
    },
    {
      source: 'Fərhadov dünən Bakıda keçirilən iclasda nazirliyin təklifi ilə qətiyyən razılaşmadığını bildirib.',
      target: "At the meeting held in Baku yesterday it was said that the ministry's proposal was not acceptable.",
      sourceLanguage: 'az',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.name.missing', source: 'Fərhadov', target: null }],
    },
    {
      source: 'Симс набирал в прошлом сезоне по шесть очков.',
      target: 'He averaged six points a game last season.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [],
    },
    {
      source: 'На этой неделе в таких городах, как Феникс, Шарлотт и Бостон, ожидается сильный ливень.',
      target: 'This week heavy rain is expected in cities such as Phoenix and Boston, forecasters said.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.name.missing', source: 'Шарлотт', target: null }],
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
