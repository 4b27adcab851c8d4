import type { XliffUnit } from '../xliff/index.js';

/** The index of a segment by the name that its pair has; nothing where several are told in one. */
export function segmentNamed({ segments }: XliffUnit, name: string): number | undefined {
  const index = segments.findIndex(({ kind, id }, at) => kind === 'segment' && (id ?? String(at + 1)) === name);
  return index === -1 ? undefined : index;
}
