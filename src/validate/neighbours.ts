import type { PlacedFinding } from '../model/index.js';
import type { Result } from './result.js';

/** Rules whose facts may move to the segment before or after. */
const MOVING: ReadonlySet<string> = new Set(['number', 'date', 'name']);

/** What a one-sided finding states, without its kind: `26000`, `1990-01`; undefined for any other finding. */
function lone(finding: PlacedFinding, side: 'missing' | 'extra'): string | undefined {
  if (!MOVING.has(finding.rule) || !finding.messageId.endsWith(`.${side}`) || finding.severity === 'info')
    return undefined;
  const fact = finding.facts?.[side === 'missing' ? 0 : 1];
  return fact?.slice(fact.indexOf(':') + 1);
}

/** The finding as information: the fact stands in another segment, whose place is named. */
function moved(finding: PlacedFinding, side: 'missing' | 'extra', other: PlacedFinding): PlacedFinding {
  const place = side === 'missing' ? other.targetPlace : other.sourcePlace;
  return {
    ...finding,
    severity: 'info',
    messageId: `finding.${finding.rule}.moved`,
    data: {
      ...finding.data,
      text: (side === 'missing' ? finding.source : finding.target)?.text ?? '',
      place: place ? `${place.file}:${place.line}` : other.unit,
    },
  };
}

/** Where one segment lacks what its neighbour has too much of, both findings become information. */
function settle(a: Result, b: Result): [Result, Result] {
  let left: PlacedFinding[] | undefined;
  let right: PlacedFinding[] | undefined;
  for (const [side, opposite] of [
    ['missing', 'extra'],
    ['extra', 'missing'],
  ] as const) {
    for (const [i, one] of a.findings.entries()) {
      const value = lone((left ?? a.findings)[i] ?? one, side);
      if (value === undefined) continue;
      const j = (right ?? b.findings).findIndex((other) => other.rule === one.rule && lone(other, opposite) === value);
      if (j < 0) continue;
      left ??= [...a.findings];
      right ??= [...b.findings];
      const other = right[j] as PlacedFinding;
      left[i] = moved(one, side, other);
      right[j] = moved(other, opposite, one);
    }
  }
  return [left ? { ...a, findings: left } : a, right ? { ...b, findings: right } : b];
}

/** A result and the one that follows it, with what moved between them told; both as they are where they are no neighbours. */
export function settleNeighbour(last: Result, next: Result): [Result, Result] {
  // One message says nothing about another.
  const follows =
    next.pair.running &&
    last.pair.running &&
    !next.pair.message &&
    next.pair.document === last.pair.document &&
    next.pair.language === last.pair.language;
  return follows ? settle(last, next) : [last, next];
}

/**
 * A fact may stand in the neighbouring segment of a translation: what is missing in one and extra in the next or the one
 * before becomes information, with its place. Looks one result back; results that are no running text pass untouched.
 */
export async function* settleNeighbours(results: AsyncIterable<Result>): AsyncGenerator<Result> {
  let last: Result | undefined;
  for await (const next of results) {
    if (!last) {
      last = next;
      continue;
    }
    const [before, after] = settleNeighbour(last, next);
    yield before;
    last = after;
  }
  if (last) yield last;
}
