import { createHash } from 'node:crypto';
import type { Finding } from '../model/index.js';

const DIGITS = 16;

/**
 * Names a finding by rule, language, unit and normalised facts: it survives rewording and moved lines and changes when a
 * figure changes. 16 hex digits of SHA-256; equal findings of one unit are told apart by `nth`.
 */
export function fingerprintOf(finding: Finding, language: string, unit: string, nth = 0): string {
  const facts = finding.facts ?? [finding.messageId, finding.source?.text ?? '', finding.target?.text ?? ''];
  const key = JSON.stringify(
    nth === 0 ? [finding.rule, language, unit, facts] : [finding.rule, language, unit, facts, nth],
  );
  return createHash('sha256').update(key).digest('hex').slice(0, DIGITS);
}

/** The fingerprints of one unit's findings, in their order. */
export function fingerprintsOf(findings: readonly Finding[], language: string, unit: string): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = fingerprintOf(finding, language, unit);
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    return nth === 0 ? base : fingerprintOf(finding, language, unit, nth);
  });
}
