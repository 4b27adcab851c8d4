import { InputError } from '../../model/index.js';

export const DEFAULT_MAX_NESTING = 100;

/**
 * Throws InputError `input-too-deep` where quotes and lists, brackets or emphasis seem to nest deeper than allowed. A linear
 * estimate before parsing: markers at the start of a line; brackets and opening delimiters in a block that are not closed.
 */
export function checkNesting(text: string, file: string, limit: number = DEFAULT_MAX_NESTING): void {
  let line = 0;
  let open = 0;
  let emphasis = 0;
  for (const found of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    line++;
    const content = found[1] ?? '';
    const markers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(content)?.[0] ?? '';
    let depth = markers.length === 0 ? 0 : (markers.match(/[>.)+*-]/g)?.length ?? 0);
    if (content.trim() === '') {
      open = 0;
      emphasis = 0;
    }
    for (let at = markers.length; at < content.length && depth <= limit; at++) {
      const char = content.charAt(at);
      if (char === '\\') at++;
      else if (char === '[') depth = Math.max(depth, ++open);
      else if (char === ']') open = Math.max(0, open - 1);
      else if (char === '*' || char === '_' || char === '~') {
        const before = content.charAt(at - 1);
        while (content.charAt(at + 1) === char) at++;
        const after = content.charAt(at + 1);
        if (/^[\s([{"'*_~]?$/.test(before) && !/^\s?$/.test(after)) depth = Math.max(depth, ++emphasis);
        else if (!/^\s?$/.test(before)) emphasis = Math.max(0, emphasis - 1);
      }
    }
    if (depth > limit) throw new InputError('input-too-deep', { limit }, { file, line });
  }
}
