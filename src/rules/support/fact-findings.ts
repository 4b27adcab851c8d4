import type { Certainty, Fact, MessageData, Mismatch, Severity, SpanText } from '../../model/index.js';
import type { PairContext, RuleFinding } from '../rule.js';
import { NOTHING } from './nothing.js';

/** How grave a mismatch of this certainty is. */
const SEVERITY: Readonly<Record<Certainty, Severity>> = { certain: 'error', probable: 'warning', weak: 'info' };

const spanOf = (fact: Fact | null): SpanText | null => fact && { start: fact.start, end: fact.end, text: fact.text };

/** A fact as a fingerprint knows it: its first reading, whatever its wording. */
function normalised(fact: Fact | null): string {
  const reading = fact?.readings[0];
  if (!fact) return '';
  return reading
    ? `${fact.kind}:${reading.value}${reading.unit ? ` ${reading.unit}` : ''}`
    : `${fact.kind}:${fact.text}`;
}

/** The arguments of a message about a mismatch: both surfaces, what was expected, and `known` for an ICU select. */
function mismatchData(mismatch: Mismatch): MessageData {
  return {
    source: mismatch.source?.text ?? '',
    target: mismatch.target?.text ?? '',
    known: mismatch.expected.length > 0 ? 'yes' : 'no',
    expected: mismatch.expected,
    ...mismatch.detail,
  };
}

/** Turns the pair's mismatches of one category into findings `finding.<category>.<type>`. */
export function factFindings(pair: PairContext, category: Mismatch['category']): readonly RuleFinding[] {
  const mismatches = pair.facts(category === 'number' || category === 'date' ? 'figures' : 'names');
  if (mismatches.length === 0) return NOTHING;
  const findings: RuleFinding[] = [];
  for (const mismatch of mismatches) {
    if (mismatch.category !== category) continue;
    findings.push({
      messageId: `finding.${category}.${mismatch.detail?.about ?? mismatch.type}`,
      severity: SEVERITY[mismatch.certainty],
      data: mismatchData(mismatch),
      source: spanOf(mismatch.source),
      target: spanOf(mismatch.target),
      ...(mismatch.expected.length > 0 && { expected: mismatch.expected }),
      facts: [normalised(mismatch.source), normalised(mismatch.target)],
    });
  }
  return findings;
}
