import type { Content } from '../model/index.js';
import type { Shape } from './nest.js';
import { isHolder, type RawCodes } from './raw-codes.js';

/**
 * Tells which parts of a content can be written as the document has them: each code once, both halves of a pair or none,
 * and none as an element where pairs cross.
 */
export function rawParts(
  value: Content,
  written: readonly (Shape | undefined)[],
  raw: RawCodes,
): (string | undefined)[] {
  const used = new Set<string>();
  const ends: (string | undefined)[] = [];
  return value.map((part, index) => {
    const shape = written[index];
    if (typeof part === 'string' || !shape) return undefined;
    if (shape.kind === 'end') return ends.pop();
    const own = raw(part);
    const key = `${part.kind} ${part.id}`;
    const free = own !== undefined && !used.has(key);
    if (shape.kind === 'start') {
      const end = raw(shape.other);
      const both = free && end !== undefined && isHolder(own) === isHolder(end);
      ends.push(both ? end : undefined);
      if (!both) return undefined;
      used.add(key);
      return own;
    }
    if (!free || isHolder(own)) return undefined;
    used.add(key);
    return own;
  });
}
