import type { LanguageTag } from '../../../model/index.js';

/** What a document showed of a stem. */
export interface Shown {
  /** How often it had a rendering, and none. */
  linked: number;
  loose: number;
  /** How often it stood in small letters. */
  small: number;
}

/** So many stems are remembered of one side of a document, and so many documents; more push out the oldest. */
const MOST = 4096;
const DOCUMENTS = 64;
/** What is longer is no word, and no name of a document that is kept whole (UTF-16 code units). */
const LONGEST = 64;
const LONGEST_KEY = 1024;

/** What a document showed of the names of one side, by stem; bounded. */
export class Memory {
  private readonly stems = new Map<string, Shown>();

  constructor(private readonly most = MOST) {}

  /** What was shown of a stem. */
  of(stem: string): Shown | undefined {
    return this.stems.get(stem);
  }

  /** Notes a stem once more. */
  note(stem: string, as: keyof Shown): void {
    const known = this.stems.get(stem);
    if (known) known[as]++;
    else if (stem.length <= LONGEST) {
      if (this.stems.size >= this.most) dropOldest(this.stems);
      const shown: Shown = { linked: 0, loose: 0, small: 0 };
      shown[as]++;
      this.stems.set(stem, shown);
    }
  }

  /** Takes a stem back that was noted; gives what it was taken from, so that it can be put back: nothing where it was pushed out. */
  take(stem: string, as: keyof Shown): Shown | undefined {
    const known = this.stems.get(stem);
    if (!known || known[as] === 0) return undefined;
    known[as]--;
    return known;
  }
}

/** What a document and its translation showed of names. */
export class DocumentMemory {
  readonly source: Memory;
  readonly target: Memory;

  /** @param most so many stems are remembered of each side */
  constructor(most = MOST) {
    this.source = new Memory(most);
    this.target = new Memory(most);
  }
}

/** The memories of the documents that were seen last, one for each translation; bounded. */
export class DocumentMemories {
  private readonly documents = new Map<string, DocumentMemory>();

  /** @param most so many stems are remembered of each side of a document */
  constructor(private readonly most = MOST) {}

  /**
   * The memory of a document and its translation.
   * @internal
   */
  of(document: string, source: LanguageTag, target: LanguageTag): DocumentMemory {
    const key = bounded(JSON.stringify([document, source, target]));
    const known = this.documents.get(key) ?? new DocumentMemory(this.most);
    // The youngest stands last.
    this.documents.delete(key);
    if (this.documents.size >= DOCUMENTS) dropOldest(this.documents);
    this.documents.set(key, known);
    return known;
  }
}

/** Of a name that is too long to keep its length and both its ends. */
function bounded(key: string): string {
  if (key.length <= LONGEST_KEY) return key;
  const half = LONGEST_KEY / 2;
  return `${key.length} ${key.slice(0, half)}${key.slice(-half)}`;
}

function dropOldest(map: Map<string, unknown>): void {
  for (const key of map.keys()) {
    map.delete(key);
    return;
  }
}
