/** XML 1.0, production 28, without declarations of its own: the name of the root and, if it has one, the place of a DTD. */
const DOCTYPE = /^<!DOCTYPE\s+[^\s"'<>[\]]+(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?\s*>$/;

/**
 * The index after a DOCTYPE that begins at an index of a text; -1 where the text ends before it does, `declares` where it has
 * declarations of its own, `malformed` where it is none.
 */
export function readDoctype(text: string, start: number): number | 'declares' | 'malformed' {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x5b) return 'declares';
    else if (code === 0x3e) return DOCTYPE.test(text.slice(start, at + 1)) ? at + 1 : 'malformed';
  }
  return -1;
}
