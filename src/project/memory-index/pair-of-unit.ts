import type { MemoryPair, MemoryUnit } from '../../memory/index.js';

/** The first two texts of a unit as a pair; `origin` says where it comes from where it does not say so itself. */
export function pairOfUnit({ variants: [from, to], properties }: MemoryUnit, origin: string): MemoryPair | undefined {
  if (!from || !to) return undefined;
  const document = properties.find(({ type }) => type === 'x-document')?.text;
  return { source: from.content, target: to.content, origin: document ?? origin };
}

/** The same of many units. */
export function* pairsOf(units: Iterable<MemoryUnit>, origin: string): Generator<MemoryPair> {
  for (const unit of units) {
    const pair = pairOfUnit(unit, origin);
    if (pair) yield pair;
  }
}
