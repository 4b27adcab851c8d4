import type { Finding } from '../model/index.js';
import { fingerprintsOf } from './fingerprint.js';
import { compareFindings } from './order.js';
import { nameOfPair, placed, type Result } from './result.js';
import type { ValidateSettings } from './settings.js';
import { waive } from './waive.js';

/** A result with more findings: each with its fingerprint and place, the waived ones apart. */
export function withFindings(result: Result, found: readonly Finding[], settings: ValidateSettings): Result {
  if (found.length === 0) return result;
  const { pair } = result;
  const names = fingerprintsOf(found, pair.language, nameOfPair(pair));
  const fresh = found.map((finding, index) => placed(finding, names[index] as string, pair));
  const { standing, waived } = waive(fresh, { ...settings, waivers: settings.waivers ?? [], inline: pair.waivers });
  return {
    ...result,
    findings: result.findings.length === 0 ? standing : [...result.findings, ...standing].sort(compareFindings),
    waived: [...result.waived, ...waived],
  };
}
