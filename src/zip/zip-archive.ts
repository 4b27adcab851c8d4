/** A file in a zip archive, as its central directory tells it. Offsets count bytes of the archive. */
export interface ZipEntry {
  /** As written, decoded as UTF-8; an older code page shows as U+FFFD. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes that it takes up, and bytes that it unpacks to. */
  readonly packed: number;
  readonly size: number;
  /** Its record in the central directory. */
  readonly record: number;
  readonly recordEnd: number;
  /** Its local header. */
  readonly header: number;
  /** Its packed bytes are `[data, data + packed)`. */
  readonly data: number;
}

/** A zip archive whose directory was read; nothing of it is unpacked yet. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the central directory begins, and the record that ends it. */
  readonly directory: number;
  readonly end: number;
}
