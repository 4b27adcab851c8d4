import type { Finding } from '../model/index.js';
import { NOTHING } from '../rules/index.js';
import { findingOf } from './finding-of.js';
import { compareFindings } from './order.js';
import { Pair, type PairInput } from './pair.js';
import { type CheckSettings, judgesLanguages, STANDARD_SETTINGS } from './settings.js';

/** What a clean pair gets: always the same array. */
export const CLEAN: readonly Finding[] = Object.freeze([]);

/**
 * Runs the rules on one pair and gives its findings in reading order; spans count UTF-16 code units of the plain texts.
 * Pure but for what `settings.documents` remember: the same pair and settings give the same findings.
 * @param settings see `checkSettings`; without them, every rule that is on by itself, as it weighs by itself
 */
export function checkPair(input: PairInput, settings: CheckSettings = STANDARD_SETTINGS): readonly Finding[] {
  const pair = new Pair(input, settings.termbase, settings.documents, judgesLanguages(settings));
  let findings: Finding[] | undefined;
  for (const active of settings.rules) {
    const { rule } = active;
    const { needs } = rule.meta;
    if (needs !== 'unit' && !pair.hasText) continue;
    if (needs === 'codes' && !pair.hasCodes) continue;
    const list = rule.check(pair);
    if (list === NOTHING) continue;
    for (const found of list) {
      findings ??= [];
      findings.push(findingOf(rule, found, active.severity));
    }
  }
  if (!findings) return CLEAN;
  return findings.length > 1 ? findings.sort(compareFindings) : findings;
}
