import { DocumentMemories } from '../../facts/names/index.js';

/** Documents are parted into so many sets by their names, whatever the number of threads. */
const SETS = 16;
/** So many are remembered of each set; more push out the one that was not seen for longest. */
const WAYS = 8;
/** A name that is longer is kept as its length and both its ends. */
const LONGEST = 1024;

function bounded(document: string): string {
  if (document.length <= LONGEST) return document;
  const half = LONGEST / 2;
  return `${document.length} ${document.slice(0, half)}${document.slice(-half)}`;
}

/** The set of a document. */
export function setOf(document: string): number {
  const key = bounded(document);
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SETS - 1);
}

/**
 * What the documents of a stream showed of names, bounded. What is forgotten depends on the documents of one set alone, so that sets may
 * be given to several threads, and each line is answered as one thread would.
 */
export class StreamDocuments {
  readonly #sets = Array.from({ length: SETS }, () => new Map<string, DocumentMemories>());

  /** The memory of a document. */
  of(document: string): DocumentMemories {
    const set = this.#sets[setOf(document)]!;
    const key = bounded(document);
    const known = set.get(key) ?? new DocumentMemories();
    // The youngest stands last.
    set.delete(key);
    if (set.size >= WAYS)
      for (const oldest of set.keys()) {
        set.delete(oldest);
        break;
      }
    set.set(key, known);
    return known;
  }
}
