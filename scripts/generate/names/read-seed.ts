import { readFileSync } from 'node:fs';

/** A row of a seed file: an id (or none) and the forms in en, az, ru. */
export interface SeedRow {
  readonly id: string;
  readonly forms: readonly [readonly string[], readonly string[], readonly string[]];
}

/** Reads `id | en, en | az, az | ru, ru`; without an id where `idless`. Lines that start with # are remarks. */
export function readSeed(name: string, idless = false): SeedRow[] {
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
  const rows: SeedRow[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('|').map((cell) => cell.trim());
    if (idless) cells.unshift('');
    if (cells.length !== 4) throw new Error(`${name}: ${line}`);
    const split = (cell: string | undefined): string[] =>
      (cell ?? '')
        .split(',')
        .map((form) => form.trim())
        .filter(Boolean);
    // "Washington, D.C." is one name: a form of capitals with full stops belongs to the one before.
    const [id, en, az, ru] = cells;
    rows.push({ id: id!, forms: [split(en), split(az), split(ru)] });
  }
  return rows;
}
