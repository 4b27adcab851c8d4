import type { ParsedDocument } from '../documents/index.js';

/** Keys lie no deeper than JSON is read. */
const DEEPEST = 100;

/**
 * The keys that stand more than once in a document, as a question that is answered with yes once for each: by the first message
 * under the key.
 */
export function twiceKeys({ repeated = [] }: Pick<ParsedDocument, 'repeated'>): (key: string) => boolean {
  const keys = new Set(repeated.map(({ key }) => key));
  return (key) => {
    if (keys.size === 0) return false;
    if (keys.delete(key)) return true;
    for (let at = key.indexOf('.'), depth = 0; at > 0 && depth < DEEPEST; at = key.indexOf('.', at + 1), depth++) {
      if (keys.delete(key.slice(0, at))) return true;
    }
    return false;
  };
}
