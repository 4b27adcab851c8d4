import type { ExplainedFact } from '../facts/explain.js';
import type { FigureJudgement } from '../facts/figures/explain.js';
import type { NameJudgement, WeighedEvidence } from '../facts/names/explain.js';
import { type InterfaceLanguage, translate } from '../messages/index.js';
import type { Certainty, Severity } from '../model/index.js';

/** So many pieces of evidence are shown, the weightiest. */
const SHOWN = 4;
/** Odds beyond this are shown as this. */
const LONG_ODDS = 1000;

const SEVERITY: Readonly<Record<Certainty, Severity>> = { certain: 'error', probable: 'warning', weak: 'info' };

/** Log-odds as people say odds: `40 : 1`, `1 : 3`. */
export function oddsText(logOdds: number): string {
  const odds = Math.round(Math.min(LONG_ODDS, Math.exp(Math.abs(logOdds))));
  return logOdds < 0 ? `1 : ${odds}` : `${odds} : 1`;
}

/** What was measured, in the words of an interface language. */
export function evidenceText({ id, value }: WeighedEvidence, language: InterfaceLanguage): string {
  const code = value === -1 || value === -999 ? 'none' : value === -2 ? 'edge' : String(value);
  const sign = value > 0 ? 'plus' : value < 0 ? 'minus' : 'zero';
  const shown = Math.round(value * 100) / 100;
  return translate(language, `evidence.${id}`, { code, sign, value: shown, size: Math.abs(shown) });
}

/** What is told whatever the odds. */
const SURE: readonly NameJudgement['role'][] = ['spelling', 'body', 'initials', 'known', 'crossed', 'beside'];

function verdictText(judgement: NameJudgement | FigureJudgement, language: InterfaceLanguage): string {
  if (judgement.role === 'figure') {
    const severity = translate(language, `report.severity.${SEVERITY[judgement.certainty]}`);
    return translate(language, 'explain.told-figure', { severity });
  }
  const { score, least, role, word = '', certainty, type } = judgement;
  const odds = { odds: oddsText(score), least: oddsText(least) };
  const asked = role === 'lack' && type === 'different' ? 'other' : role;
  const question = translate(language, 'explain.question', { role: asked, word });
  if (!certainty) return translate(language, 'explain.untold', { question, ...odds });
  const severity = translate(language, `report.severity.${SEVERITY[certainty]}`);
  const by = SURE.includes(role) ? 'sure' : 'odds';
  return translate(language, 'explain.told', { question, severity, by, ...odds });
}

/** Why a fact is told or not: what the verdict was, then the weightiest evidence for and against it; none where nothing was judged. */
export function judgementLines({ judgement }: ExplainedFact, language: InterfaceLanguage): readonly string[] {
  if (!judgement) return [];
  const evidence = judgement.evidence.slice(0, SHOWN).map((one) => {
    const text = evidenceText(one, language);
    return translate(language, one.adds > 0 ? 'explain.for' : 'explain.against', { text });
  });
  return [verdictText(judgement, language), ...evidence];
}
