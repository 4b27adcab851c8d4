import type { CloseCode, Content, OpenCode, StandaloneCode } from '../model/index.js';

/** How a code of a content is to be written. */
export type Shape =
  /** Start of a pair that nests: an element around what stands between. */
  | { readonly kind: 'start'; readonly code: OpenCode; readonly other: CloseCode }
  /** End of a pair that nests. */
  | { readonly kind: 'end'; readonly code: CloseCode; readonly other: OpenCode }
  /** Half of a pair that crosses another one. */
  | { readonly kind: 'crossed'; readonly code: OpenCode | CloseCode }
  /** A half whose other half is not there. */
  | { readonly kind: 'isolated'; readonly code: OpenCode | CloseCode }
  | { readonly kind: 'standalone'; readonly code: StandaloneCode };

/** Tells for each part of a content (nothing for text) how it is written. Of two pairs that cross, the one that ends first nests. */
export function shapes(value: Content): (Shape | undefined)[] {
  const partner = partners(value);
  const crossed = new Set<number>();
  const open: number[] = [];
  const found: (Shape | undefined)[] = [];
  value.forEach((part, index) => {
    if (typeof part === 'string') found.push(undefined);
    else if (part.kind === 'standalone') found.push({ kind: 'standalone', code: part });
    else {
      const other = partner.get(index);
      if (other === undefined) found.push({ kind: 'isolated', code: part });
      else if (part.kind === 'open') {
        open.push(index);
        found.push(undefined);
      } else if (crossed.has(other)) {
        found[other] = { kind: 'crossed', code: value[other] as OpenCode };
        found.push({ kind: 'crossed', code: part });
      } else {
        // What was opened since and is not closed yet ends beyond this end.
        for (let inner = open.pop(); inner !== undefined && inner !== other; inner = open.pop()) crossed.add(inner);
        const start = value[other] as OpenCode;
        found[other] = { kind: 'start', code: start, other: part };
        found.push({ kind: 'end', code: part, other: start });
      }
    }
  });
  return found;
}

/** Index of the other half, for each half that has one: an end belongs to the last start of its id that is still open. */
function partners(value: Content): Map<number, number> {
  const waiting = new Map<string, number[]>();
  const found = new Map<number, number>();
  value.forEach((part, index) => {
    if (typeof part === 'string' || part.kind === 'standalone') return;
    if (part.kind === 'open') {
      const starts = waiting.get(part.id);
      if (starts) starts.push(index);
      else waiting.set(part.id, [index]);
      return;
    }
    const start = waiting.get(part.id)?.pop();
    if (start === undefined) return;
    found.set(start, index);
    found.set(index, start);
  });
  return found;
}
