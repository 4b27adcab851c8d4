import { describe, expect, it } from 'vitest';
import type { MismatchType } from '../../src/model/index.js';
import { compared, TAGS, type Tag } from './figures.js';

/** What several languages say alike; two renderings in one language are tried both. */
export type Renderings = Partial<Readonly<Record<Tag, string | readonly string[]>>>;

/** A translation that went wrong, with the first thing to be reported. */
export interface Spoiled {
  readonly from: Tag;
  readonly to: Tag;
  readonly source: string;
  readonly target: string;
  /** Type, text of the source's span, of the target's, what was expected. */
  readonly found: readonly [type: MismatchType, source: string | null, target: string | null, expected?: string];
  /** More than one where the mistake is told in several findings. */
  readonly count?: number;
}

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Every rendering of a row in every direction: nothing is reported that weighs more than a hint. */
function unbalanced(row: Renderings): readonly string[] {
  const failed: string[] = [];
  for (const from of TAGS) {
    for (const to of TAGS) {
      if (from === to) continue;
      for (const source of listed(row[from])) {
        for (const target of listed(row[to])) {
          for (const { type, certainty, source: a, target: b } of compared(source, from, target, to)) {
            if (certainty !== 'weak') failed.push(`${from} ${source} → ${to} ${target}: ${type} ${a?.text} ${b?.text}`);
          }
        }
      }
    }
  }
  return failed;
}

/** Tables of a phenomenon: what must balance in all six directions, and what must be reported. */
export function phenomenon(name: string, valid: readonly Renderings[], invalid: readonly Spoiled[] = []): void {
  describe(name, () => {
    it.each(valid.map((row) => [Object.values(row).flat()[0], row] as const))('balances: %s', (_, row) => {
      expect(unbalanced(row)).toEqual([]);
    });
    it.each(invalid.map((row) => [`${row.source} → ${row.target}`, row] as const))('reports: %s', (_, row) => {
      const found = compared(row.source, row.from, row.target, row.to).filter(({ certainty }) => certainty !== 'weak');
      const [type, source, target, expected] = row.found;
      const [first] = found;
      expect([first?.type, first?.source?.text ?? null, first?.target?.text ?? null]).toEqual([type, source, target]);
      if (expected !== undefined) expect(first?.expected).toEqual([expected]);
      expect(found.length).toBe(row.count ?? 1);
    });
  });
}
