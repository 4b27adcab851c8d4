const ESCAPE = /\\(?:([abfnrtv"\\?'])|([0-7]{1,3})|x([0-9a-fA-F]{1,2}))/y;
const PLAIN = /[^"\\]+/y;
const LETTERS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * The text of quoted strings in a row (`"a" "b\n"`), from `start` to the end of the line; undefined where something else stands there.
 * Escapes are those of C, as gettext has them.
 */
export function readStrings(line: string, start: number): string | undefined {
  let text = '';
  let strings = 0;
  let at = start;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const space = /[ \t\f\v\r]*/y;
  for (next(space); at < line.length; next(space)) {
    if (line[at] !== '"') return undefined;
    at++;
    strings++;
    while (line[at] !== '"') {
      const plain = next(PLAIN);
      if (plain) {
        text += plain[0];
        continue;
      }
      const escaped = next(ESCAPE);
      if (!escaped) return undefined;
      const [, letter, octal, hex] = escaped;
      if (letter !== undefined) text += LETTERS[letter] ?? letter;
      else text += String.fromCharCode(Number.parseInt(octal ?? hex ?? '0', octal === undefined ? 16 : 8));
    }
    at++;
  }
  return strings === 0 ? undefined : text;
}
