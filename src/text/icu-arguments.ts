import type { SpanText } from '../model/index.js';

/** An argument of ICU MessageFormat that has branches: its name, and the keys that they are chosen by (`one`, `=0`, `other`, `female`). */
export interface IcuArgument {
  readonly type: 'plural' | 'selectordinal' | 'select';
  readonly name: SpanText;
  readonly keys: readonly SpanText[];
  /** With its braces. Offsets are UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const COMPLEX = /\{\s*([\p{L}\p{N}_.-]{1,100})\s*,\s*(plural|selectordinal|select)\s*,/uy;
const KEY = /\s*(?:offset:\s*\d+\s*)?([^\s{}]{1,100})\s*\{/uy;
const QUOTED = /'[{}#|][^']*'|''/y;

interface Frame {
  /** Of an argument between whose keys no text stands; else of a branch or a simple argument. */
  readonly argument?: { readonly type: IcuArgument['type']; readonly name: SpanText; readonly keys: SpanText[] };
  readonly start: number;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The first group of what was found, with its place. */
function groupOf(found: RegExpExecArray): SpanText {
  const text = found[1] as string;
  // Nothing before the group can hold it but an offset, whose digits end in no letter.
  const start = found.index + found[0].indexOf(text, /^\s*offset:\s*\d+\s/.exec(found[0])?.[0].length ?? 0);
  return { text, start, end: start + text.length };
}

/**
 * Finds the plurals and selects of a message in ICU MessageFormat, inner ones too, in the order in which they end. Linear; none
 * where its braces do not match.
 */
export function icuArguments(text: string): readonly IcuArgument[] {
  const found: IcuArgument[] = [];
  const open: Frame[] = [];
  for (let at = 0; at < text.length; at++) {
    const { argument } = open.at(-1) ?? {};
    const letter = text[at];
    if (letter === '}') {
      const closed = open.pop();
      if (!closed) return [];
      if (closed.argument) found.push({ ...closed.argument, start: closed.start, end: at + 1 });
    } else if (argument) {
      const key = match(KEY, text, at);
      if (!key) {
        if (letter?.trim() === '') continue;
        return [];
      }
      argument.keys.push(groupOf(key));
      at += key[0].length - 1;
      open.push({ start: at });
    } else if (letter === "'") at += (match(QUOTED, text, at)?.[0].length ?? 1) - 1;
    else if (letter === '{') {
      const complex = match(COMPLEX, text, at);
      if (!complex) {
        open.push({ start: at });
        continue;
      }
      const type = complex[2] as IcuArgument['type'];
      open.push({ start: at, argument: { type, name: groupOf(complex), keys: [] } });
      at += complex[0].length - 1;
    }
  }
  return open.length === 0 ? found : [];
}
