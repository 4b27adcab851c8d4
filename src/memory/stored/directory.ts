/** Where a part of an index stands, in bytes from its beginning. */
export interface PartEntry {
  /** How many pairs it has. */
  readonly count: number;
  /** Its table has `2 ** bits` buckets. */
  readonly bits: number;
  /** Records, one behind the other. */
  readonly records: number;
  /** Where each record begins among them, and where the last one ends (32 bits each). */
  readonly offsets: number;
  /** Where the list of each bucket begins among the postings, and where the last one ends. */
  readonly starts: number;
  /** The numbers of the pairs in each bucket, ascending. */
  readonly postings: number;
}

/** What an index says of itself. */
export interface IndexDirectory {
  readonly parts: readonly PartEntry[];
}
