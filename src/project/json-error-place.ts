const TOKEN =
  /\s+|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
const LOOSE_COMMA = /,(?=\s*[}\]])/;

function errorOffset(text: string): number {
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < text.length && TOKEN.test(text)) at = TOKEN.lastIndex;
  if (at < text.length) return at;
  return LOOSE_COMMA.exec(text)?.index ?? text.length;
}

/**
 * Where a text stops being JSON: at the first thing that is no token, at a comma before a bracket, else at its end.
 * Node 20 does not tell. Line and column from 1.
 */
export function jsonErrorPlace(text: string): { line: number; column: number } {
  const before = text.slice(0, errorOffset(text)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
