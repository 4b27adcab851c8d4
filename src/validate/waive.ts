import type { PlacedFinding, Waiver } from '../model/index.js';

const SHORTEST = 8;

/** Whether a waiver counts today (`YYYY-MM-DD`): it has a reason and has not run out. */
export function isInForce(waiver: Waiver, today: string): boolean {
  return waiver.reason.trim() !== '' && (waiver.until === undefined || waiver.until >= today);
}

/** Finds the waiver in force that names a finding, by its whole fingerprint or its first 8 hex digits or more. */
export function waiverOf(finding: PlacedFinding, waivers: readonly Waiver[], today: string): Waiver | undefined {
  return waivers.find(
    (waiver) =>
      waiver.fingerprint.length >= SHORTEST &&
      finding.fingerprint.startsWith(waiver.fingerprint) &&
      isInForce(waiver, today),
  );
}

/** Parts findings into those that stand and those that are waived, each in its order. */
export function waive(
  findings: readonly PlacedFinding[],
  waivers: readonly Waiver[],
  today: string,
): { standing: PlacedFinding[]; waived: { finding: PlacedFinding; waiver: Waiver }[] } {
  const standing: PlacedFinding[] = [];
  const waived: { finding: PlacedFinding; waiver: Waiver }[] = [];
  for (const finding of findings) {
    const waiver = waivers.length > 0 ? waiverOf(finding, waivers, today) : undefined;
    if (waiver) waived.push({ finding, waiver });
    else standing.push(finding);
  }
  return { standing, waived };
}
