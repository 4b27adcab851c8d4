import type { SourceUnit } from '../model/index.js';

/** `*` stands for anything within a part of a path or a key, `**` in a path for any parts. */
function matcher(pattern: string): RegExp {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*\*\/|\*\*|\*/g, (star) => {
    if (star === '**/') return '(?:.*/)?';
    return star === '**' ? '.*' : '[^/#]*';
  });
  return new RegExp(`^${source}$`, 'u');
}

/** Gives units the lengths that a configuration allows their translations: the last pattern that fits counts. */
export function withLengths(
  units: readonly SourceUnit[],
  document: string,
  lengths: Readonly<Record<string, number>>,
): readonly SourceUnit[] {
  const patterns = Object.entries(lengths).map(([pattern, most]) => ({ fits: matcher(pattern), most }));
  if (patterns.length === 0) return units;
  return units.map((unit) => {
    const key = unit.key === undefined ? document : `${document}#${unit.key}`;
    const found = patterns.findLast(({ fits }) => fits.test(document) || fits.test(key));
    return found ? { ...unit, maxLength: found.most } : unit;
  });
}
