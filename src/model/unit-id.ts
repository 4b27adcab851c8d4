import { createHash } from 'node:crypto';
import { type Content, contentKey } from './content.js';

/**
 * Gives the ids of a document's sentences in their order. An id is `u` and 12 hex digits of SHA-256 over the source with
 * its codes, so that an edit elsewhere changes no id; the second and later equal sentence gets `-2`, `-3`.
 */
export function unitIds(sources: Iterable<Content>): string[] {
  const seen = new Map<string, number>();
  const ids: string[] = [];
  for (const source of sources) {
    // Joined, as what is added to another text keeps both halves in memory.
    const id = ['u', createHash('sha256').update(contentKey(source)).digest('hex').slice(0, 12)].join('');
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    ids.push(count === 1 ? id : `${id}-${count}`);
  }
  return ids;
}
