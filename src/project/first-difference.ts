/** The line, from 1, of the first byte in which two files differ; line ends count as LF. Undefined where they are the same. */
export function firstDifference(a: Uint8Array, b: Uint8Array): number | undefined {
  const [one, other] = [linesOf(a), linesOf(b)];
  const at = one.findIndex((line, i) => line !== other[i]);
  if (at !== -1) return at + 1;
  return one.length === other.length ? undefined : one.length + 1;
}

const linesOf = (bytes: Uint8Array): string[] => Buffer.from(bytes).toString('latin1').split(/\r?\n/);
