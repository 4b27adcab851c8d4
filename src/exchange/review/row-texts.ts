import { type TaggedPart, type TagNumbers, taggedParts, tagNumbers } from './code-tags.js';
import { sourceHash, writeRowMark } from './marks.js';
import type { ReviewRow } from './review-table.js';

/** What a row is written with. */
export interface RowTexts {
  readonly mark: string;
  readonly source: readonly TaggedPart[];
  /** Empty where there is no translation. */
  readonly target: readonly TaggedPart[];
}

export function rowTexts({ id, source, target = [] }: ReviewRow): RowTexts {
  const tags: TagNumbers = tagNumbers(source, target);
  const parts = taggedParts(source, source, target, tags);
  const hash = sourceHash(parts.map(({ text }) => text).join(''));
  return {
    mark: writeRowMark({ id, hash, tags }),
    source: parts,
    target: taggedParts(target, source, target, tags),
  };
}
