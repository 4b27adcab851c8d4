/** An inline code of a text: it is moved, never broken. */
export interface Code {
  readonly id: string;
  readonly kind: 'open' | 'close' | 'standalone';
  readonly label: string;
  /** What a reader sees in its place. */
  readonly text?: string;
}

/** A text that is written: a UTF-16 code unit or a code each. */
export type Tokens = readonly (string | Code)[];

export const isCode = (token: string | Code | undefined): token is Code => typeof token === 'object';
export const isSameCode = (a: Code, b: Code): boolean => a.id === b.id && a.kind === b.kind;

export const tokensOf = (parts: readonly (string | Code)[]): Tokens =>
  parts.flatMap((part): Tokens => (typeof part === 'string' ? part.split('') : [part]));

/** As the server takes it. */
export function partsOf(tokens: Tokens): (string | Pick<Code, 'id' | 'kind'>)[] {
  const parts: (string | Pick<Code, 'id' | 'kind'>)[] = [];
  for (const token of tokens) {
    const last = parts.at(-1);
    if (isCode(token)) parts.push({ id: token.id, kind: token.kind });
    else if (typeof last === 'string') parts[parts.length - 1] = last + token;
    else parts.push(token);
  }
  return parts;
}

/** The text that a reader sees. */
export const plainOf = (tokens: Tokens): string =>
  tokens.map((token) => (isCode(token) ? (token.text ?? '') : token)).join('');

const lengthOf = (token: string | Code): number => (isCode(token) ? (token.text?.length ?? 0) : 1);

/** The tokens that a stretch of the plain text stands in; codes at its ends are left out. */
export function tokensIn(tokens: Tokens, start: number, end: number): { from: number; to: number } {
  let at = 0;
  let from = -1;
  let to = 0;
  tokens.forEach((token, index) => {
    const length = lengthOf(token);
    if (length > 0 && at >= start && at < end) {
      if (from < 0) from = index;
      to = index + 1;
    }
    at += length;
  });
  return from < 0 ? { from: tokens.length, to: tokens.length } : { from, to };
}

/** A text with a stretch of it replaced: codes in the stretch stay, behind what is put in. */
export function replaced(tokens: Tokens, from: number, to: number, text: string): Tokens {
  return [...tokens.slice(0, from), ...text.split(''), ...tokens.slice(from, to).filter(isCode), ...tokens.slice(to)];
}

/** A text with a code moved, or put in, before a token. Gives where the caret then is, too. */
export function withCode(tokens: Tokens, code: Code, at: number): { tokens: Tokens; caret: number } {
  const before = tokens.findIndex((token) => isCode(token) && isSameCode(token, code));
  const rest = tokens.filter((_, index) => index !== before);
  const place = before >= 0 && before < at ? at - 1 : at;
  return { tokens: [...rest.slice(0, place), code, ...rest.slice(place)], caret: place + 1 };
}
