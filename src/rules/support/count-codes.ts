import type { InlineCode } from '../../model/index.js';
import { type Branch, branchesOf } from './icu-branches.js';
import type { PlacedCode } from './placed-codes.js';

/** The least and the most often that something stands in what a message comes to. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How often each half of a code stands there. */
export type CodeCounts = Readonly<Record<InlineCode['kind'], Range>> & { readonly code: InlineCode };

const NONE: Range = { min: 0, max: 0 };

type Counts = Map<string, CodeCounts>;

/**
 * How often each code stands in a text, by its id. Of an ICU message only one branch is shown at a time, and languages have more
 * or fewer of them: its codes are counted per branch.
 */
export function countCodes(codes: readonly PlacedCode[], text: string): ReadonlyMap<string, CodeCounts> {
  if (codes.length === 0) return new Map();
  return countIn(branchesOf(text), codes);
}

function countIn(branch: Branch, codes: readonly PlacedCode[]): Counts {
  const counts: Counts = new Map();
  let next = 0;
  const own = (until: number): void => {
    for (; next < codes.length && codes[next]!.at <= until; next++) add(counts, codes[next]!.code, { min: 1, max: 1 });
  };
  for (const branches of branch.arguments) {
    const inner: Counts[] = [];
    for (const one of branches) {
      own(one.start - 1);
      const first = next;
      while (next < codes.length && codes[next]!.at <= one.end) next++;
      inner.push(countIn(one, codes.slice(first, next)));
    }
    for (const found of oneOf(inner)) merge(counts, found);
  }
  own(Number.POSITIVE_INFINITY);
  return counts;
}

/** What a choice among branches comes to. */
function oneOf(branches: readonly Counts[]): CodeCounts[] {
  const ids = new Map(branches.flatMap((counts) => [...counts].map(([id, { code }]) => [id, code] as const)));
  return [...ids].map(([id, code]) => {
    const range = (kind: InlineCode['kind']): Range => {
      const each = branches.map((counts) => counts.get(id)?.[kind] ?? NONE);
      return { min: Math.min(...each.map(({ min }) => min)), max: Math.max(...each.map(({ max }) => max)) };
    };
    return { code, open: range('open'), close: range('close'), standalone: range('standalone') };
  });
}

function add(counts: Counts, code: InlineCode, range: Range): void {
  const none = { code, open: NONE, close: NONE, standalone: NONE };
  merge(counts, { ...none, [code.kind]: range });
}

const sum = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max + b.max });

function merge(counts: Counts, found: CodeCounts): void {
  const { id } = found.code;
  const known = counts.get(id);
  if (!known) {
    counts.set(id, found);
    return;
  }
  counts.set(id, {
    code: known.code,
    open: sum(known.open, found.open),
    close: sum(known.close, found.close),
    standalone: sum(known.standalone, found.standalone),
  });
}
