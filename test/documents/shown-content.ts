import type { Content } from '../../src/model/index.js';

/** A content as a test reads it: `{1:<b>}bold{/1} and {2:↵}`. */
export function shownContent(source: Content): string {
  return source
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'close' ? `{/${part.id}}` : `{${part.id}:${part.equiv}}`;
    })
    .join('');
}
