import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

// Controls, soft hyphen, zero-width and direction marks, the mark of a lost character, private use.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd\ue000-\uf8ff]/g;

const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function check(pair: PairContext): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const { 0: text, index: start } of pair.targetText.matchAll(FORBIDDEN)) {
    // What the source has too was meant.
    if (pair.sourceText.includes(text)) continue;
    findings.push({
      messageId: 'finding.forbidden-characters.found',
      severity: 'warning',
      data: { character: codePoint(text) },
      source: null,
      target: { start, end: start + 1, text },
      facts: [codePoint(text)],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** Characters that nobody sees and that break search and layout. */
export const forbiddenCharacters: Rule = {
  name: 'forbidden-characters',
  meta: {
    category: 'style',
    its: 'characters',
    severity: 'warning',
    messages: ['finding.forbidden-characters.found'],
    needs: 'text',
    default: 'off',
  },
  examples: [
    {
      source: 'the Republic of Azerbaijan',
      target: 'Azərbaycan\u200b Respublikası',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.forbidden-characters.found', severity: 'warning', target: '\u200b' }],
    },
    {
      source: 'prosecutor',
      target: 'проку\u00adрор',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.forbidden-characters.found', target: '\u00ad' }],
    },
    { source: '147 nəfər', target: '147\u00a0человек', sourceLanguage: 'az', targetLanguage: 'ru', findings: [] },
  ],
  check,
};
