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

/** What a document showed of the names of one side, by stem; bounded. */
export class Memory {
  private readonly stems = new Map<string, Shown>();

  /** What was shown of a stem. */
  of(stem: string): Shown | undefined {
    return this.stems.get(stem);
  }

  /** Notes a stem once more, or takes it back (`times` -1). */
  note(stem: string, as: keyof Shown, times: 1 | -1 = 1): void {
    const known = this.stems.get(stem);
    if (known) known[as] = Math.max(0, known[as] + times);
    else if (times > 0) {
      if (this.stems.size >= MOST) dropOldest(this.stems);
      const shown: Shown = { linked: 0, loose: 0, small: 0 };
      shown[as]++;
      this.stems.set(stem, shown);
    }
  }
}

/** What a document and its translation showed of names. */
export class DocumentMemory {
  readonly source = new Memory();
  readonly target = new Memory();
}

/** The memories of the documents that were seen last, one for each translation; bounded. */
export class DocumentMemories {
  private readonly documents = new Map<string, DocumentMemory>();

  /** The memory of a document and its translation. */
  of(document: string, source: LanguageTag, target: LanguageTag): DocumentMemory {
    const key = JSON.stringify([document, source, target]);
    const known = this.documents.get(key) ?? new DocumentMemory();
    // The youngest stands last.
    this.documents.delete(key);
    if (this.documents.size >= DOCUMENTS) dropOldest(this.documents);
    this.documents.set(key, known);
    return known;
  }
}

function dropOldest(map: Map<string, unknown>): void {
  for (const key of map.keys()) {
    map.delete(key);
    return;
  }
}
