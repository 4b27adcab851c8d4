/** Splits a text into lines of at most `width` columns, at spaces where there are any. Marks of colour count as nothing. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const piece of text.split(/( +)/)) {
    let rest = piece;
    let length = columnsOf(rest);
    if (columns + length > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = '';
      columns = 0;
      rest = rest.trimStart();
      length = columnsOf(rest);
    }
    while (length > width) {
      const head = cut(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
      length = columnsOf(rest);
    }
    line += rest;
    columns += length;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
// biome-ignore lint/complexity/useRegexLiterals: the escape character is clearer so
const COLOR = new RegExp('\\u001b\\[[0-9;]*m', 'g');

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text.replace(COLOR, '')) columns += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}

/** The longest beginning of at most `width` columns, never empty. */
function cut(text: string, width: number): string {
  let head = '';
  let columns = 0;
  for (const part of text.split(/(\u001b\[[0-9;]*m)/)) {
    if (part.startsWith('\u001b')) {
      head += part;
      continue;
    }
    for (const char of part) {
      columns += columnsOf(char);
      if (columns > width && head !== '') return head;
      head += char;
    }
  }
  return head;
}
