declare module 'write-file-atomic' {
  /** Writes to a temporary file beside `path`, flushes it and renames it. */
  const writeFileAtomic: (
    path: string,
    data: Uint8Array,
    options?: { fsync?: boolean; mode?: number },
  ) => Promise<void>;
  export = writeFileAtomic;
}
