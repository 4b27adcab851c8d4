import { createHash } from 'node:crypto';
import type { Finding, PlacedFinding, WaiverScope } from '../model/index.js';

const DIGITS = 16;

const hashOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS);

const factsOf = ({ facts, messageId, source, target }: Finding): readonly string[] =>
  facts ?? [messageId, source?.text ?? '', target?.text ?? ''];

/**
 * Names a finding by rule, language, unit and normalised facts: it survives rewording and moved lines and changes when a
 * figure changes. 16 hex digits of SHA-256; equal findings of one unit are told apart by `nth`.
 */
function fingerprintOf(finding: Finding, language: string, unit: string, nth = 0): string {
  const key = [finding.rule, language, unit, factsOf(finding)];
  return hashOf(nth === 0 ? key : [...key, nth]);
}

/** What a waiver of this scope has to say to cover a finding. */
export function scopeFingerprint(finding: PlacedFinding, scope: WaiverScope): string {
  const { rule, language, document } = finding;
  if (scope === 'value') return hashOf(['value', rule, language, factsOf(finding)]);
  if (scope === 'rule-in-document') return hashOf(['rule', rule, language, document]);
  return finding.fingerprint;
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
