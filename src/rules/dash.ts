import { languageOf } from '../languages/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

const DASH =
  /(?<=[\p{L}\p{N}»”“"’),.!?%])[ \u00a0\u2009\u202f]?(?:-{1,3}|–|—)[ \u00a0\u2009\u202f]?(?=[\p{L}\p{N}«“„"(])/gu;
const DIGIT = /\p{N}/u;

function check(pair: PairContext): readonly RuleFinding[] {
  const dashes = languageOf(pair.targetLanguage)?.typography.dashes;
  const preferred = dashes?.[0];
  if (!dashes || preferred === undefined) return NOTHING;
  const text = pair.targetText;
  const findings: RuleFinding[] = [];
  for (const { 0: found, index: start } of text.matchAll(DASH)) {
    const end = start + found.length;
    const mark = found.trim();
    const spaces = found.length - mark.length;
    // A hyphen joins or hangs ("two- and three-storey"); an en dash joins ("Baku–Tbilisi"); between digits all is a range.
    if (spaces < 2 && mark === '-') continue;
    // An option of a command: "tarazi export --out".
    if (spaces === 1 && mark.startsWith('--')) continue;
    if (spaces === 0 && mark === '–') continue;
    if (DIGIT.test(text.charAt(start - 1)) && DIGIT.test(text.charAt(end))) continue;
    if (dashes.includes(found.replace(/\s/g, ' '))) continue;
    findings.push({
      messageId: 'finding.dash.found',
      severity: 'warning',
      data: { target: found, expected: preferred },
      source: null,
      target: { start, end, text: found },
      expected: [preferred],
      facts: [found, preferred],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** Dashes between words, and the spaces around them, are those of the target language. */
export const dash: Rule = {
  name: 'dash',
  meta: {
    category: 'style',
    its: 'locale-violation',
    severity: 'warning',
    messages: ['finding.dash.found'],
    needs: 'text',
    default: 'off',
    fixable: true,
  },
  examples: [
    {
      source: 'Baku is the capital of Azerbaijan.',
      target: 'Баку - столица Азербайджана.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.dash.found', severity: 'warning', target: ' - ', expected: [' — '] }],
    },
    {
      source: 'The town—then a village—was burnt.',
      target: 'Şəhər—o vaxt kənd idi – yandırıldı.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.dash.found', target: '—', expected: [' – '] }],
    },
    {
      source: 'Город — тогда ещё село — был сожжён.',
      target: 'The town -- then a village — was burnt.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.dash.found', target: ' -- ', expected: ['—'] }],
    },
    {
      source: 'the Baku–Tbilisi railway, 1990–1991',
      target: 'железная дорога Баку–Тбилиси, 1990-1991',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'Run it with --out.',
      target: 'Запустите с --out.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
  ],
  check,
};
