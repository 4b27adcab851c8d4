/** Bytes that are read where they are needed: of a file, or held in memory. */
export interface ByteSource {
  /** How many there are. */
  readonly size: number;
  /** @throws BrokenIndex where they are not what was written, or not there */
  read(at: number, length: number): Uint8Array;
}
