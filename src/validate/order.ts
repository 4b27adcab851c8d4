import type { Finding, Severity } from '../model/index.js';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const sourceStart = (finding: Finding): number => finding.source?.start ?? Number.MAX_SAFE_INTEGER;
const targetStart = (finding: Finding): number => finding.target?.start ?? Number.MAX_SAFE_INTEGER;

/** Order of the findings of one pair: by place in the source, then in the target, then the graver first, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    sourceStart(a) - sourceStart(b) ||
    targetStart(a) - targetStart(b) ||
    RANK[a.severity] - RANK[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** Whether a severity is as grave as a threshold. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return RANK[severity] <= RANK[threshold];
}
