import type { PluralType } from '../../languages/plural-categories.js';
import type { Span } from '../../model/index.js';

/** A plural of ICU MessageFormat: what it counts, and the selectors of its branches (`one`, `=0`, `other`). */
export interface IcuPlural extends Span {
  readonly argument: string;
  readonly type: PluralType;
  readonly selectors: readonly string[];
}

const COMPLEX = /\{\s*([\p{L}\p{N}_.-]{1,100})\s*,\s*(plural|selectordinal|select)\s*,/uy;
const SELECTOR = /\s*(?:offset:\s*\d+\s*)?([^\s{}]{1,100})\s*\{/uy;
const QUOTED = /'[{}#|][^']*'|''/y;

interface Frame {
  /** A plural or select, between whose selectors no text stands; else a branch or a simple argument. */
  readonly complex: boolean;
  readonly start: number;
  readonly argument: string;
  readonly type: PluralType | undefined;
  readonly selectors: string[];
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Finds the plurals of a message in ICU MessageFormat, inner ones too, in the order in which they end. Linear; none where its
 * braces do not match.
 */
export function icuPlurals(text: string): readonly IcuPlural[] {
  const found: IcuPlural[] = [];
  const open: Frame[] = [];
  const push = (complex: boolean, start: number, argument = '', type?: PluralType): void => {
    open.push({ complex, start, argument, type, selectors: [] });
  };
  for (let at = 0; at < text.length; at++) {
    const frame = open.at(-1);
    const letter = text[at];
    if (letter === '}') {
      const closed = open.pop();
      if (!closed) return [];
      const { argument, type, selectors, start } = closed;
      if (closed.complex && type) found.push({ argument, type, selectors, start, end: at + 1 });
    } else if (frame?.complex) {
      const selector = match(SELECTOR, text, at);
      if (!selector) {
        if (letter?.trim() === '') continue;
        return [];
      }
      frame.selectors.push(selector[1] as string);
      at += selector[0].length - 1;
      push(false, at);
    } else if (letter === "'") at += (match(QUOTED, text, at)?.[0].length ?? 1) - 1;
    else if (letter === '{') {
      const complex = match(COMPLEX, text, at);
      const kind = complex?.[2];
      push(
        kind !== undefined,
        at,
        complex?.[1],
        kind === 'plural' ? 'cardinal' : kind === 'selectordinal' ? 'ordinal' : undefined,
      );
      if (complex) at += complex[0].length - 1;
    }
  }
  return open.length === 0 ? found : [];
}
