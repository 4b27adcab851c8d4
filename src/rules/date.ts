import type { Rule } from './rule.js';
import { factFindings } from './support/fact-findings.js';

/** Every date, year, decade, century, weekday and time of day of one side stands on the other. */
export const date: Rule = {
  name: 'date',
  meta: {
    category: 'date',
    its: 'numbers',
    severity: 'by-certainty',
    messages: ['finding.date.different', 'finding.date.missing', 'finding.date.extra'],
    needs: 'text',
  },
  examples: [
    {
      source: 'The decision was made in February 1994.',
      target: 'Qərar 1994-cü ilin aprelində qəbul edildi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.date.different', severity: 'error', source: 'February 1994' }],
    },
    {
      source: 'The decision was made in February 1994.',
      target: 'Решение было принято.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.date.missing', severity: 'error', source: 'February 1994', target: null }],
    },
    {
      source: 'Решение было принято.',
      target: 'Qərar 1994-cü ildə qəbul edildi.',
      sourceLanguage: 'ru',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.date.extra', severity: 'error', source: null }],
    },
    {
      source: 'It happened in the late 1980s.',
      target: 'Это произошло в конце 80-х годов.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'On January 20, 1990, troops entered Baku.',
      target: '1990-cı il yanvarın 20-də qoşunlar Bakıya girdi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'on the night of January 19 to 20, 1990',
      target: 'в ночь с 19 на 20 января 1990 года',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'yanvarın 19-dan 20-nə keçən gecə',
      target: 'в ночь с 19 на 21 января',
      sourceLanguage: 'az',
      targetLanguage: 'ru',
      findings: [
        {
          messageId: 'finding.date.different',
          severity: 'error',
          source: 'yanvarın 19-dan 20-nə',
          target: '19 на 21 января',
          expected: ['19–20 января'],
        },
      ],
    },
    {
      source: '20.01.1990',
      target: 'January 20, 1991',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [
        {
          messageId: 'finding.date.different',
          severity: 'error',
          source: '20.01.1990',
          target: 'January 20, 1991',
          expected: ['January 20, 1990'],
        },
      ],
    },
    {
      source: 'They met on Tuesday.',
      target: 'Onlar çərşənbə axşamı görüşdülər.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'They met on Tuesday.',
      target: 'Onlar çərşənbə günü görüşdülər.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        {
          messageId: 'finding.date.different',
          severity: 'error',
          source: 'Tuesday',
          target: 'çərşənbə günü',
          expected: ['çərşənbə axşamı'],
        },
      ],
    },
    {
      source: 'встретились в пятницу',
      target: 'cümə axşamı görüşdülər',
      sourceLanguage: 'ru',
      targetLanguage: 'az',
      findings: [
        {
          messageId: 'finding.date.different',
          severity: 'error',
          source: 'пятницу',
          target: 'cümə axşamı',
          expected: ['cümə'],
        },
      ],
    },
    {
      source: 'It begins at 1 p.m.',
      target: 'Günorta saat 1-də başlayır.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'It begins at 1 p.m.',
      target: 'Начало в час дня.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'It begins at 7:30 p.m.',
      target: 'Начало в 18:30.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [
        {
          messageId: 'finding.date.different',
          severity: 'error',
          source: '7:30 p.m.',
          target: '18:30',
          expected: ['19:30'],
        },
      ],
    },
    {
      source: 'the 20th century',
      target: 'XX əsr',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'in the 1980s',
      target: '90-cı illərdə',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        {
          messageId: 'finding.date.different',
          severity: 'error',
          source: '1980s',
          target: '90-cı illərdə',
          expected: ['1980-ci illər'],
        },
      ],
    },
    {
      source: 'в 80-е годы XX века',
      target: 'in the eighties of the 20th century',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [],
    },
    {
      source: 'May 6, 2020',
      target: '6.05.2020',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
  ],
  check: (pair) => factFindings(pair, 'date'),
};
