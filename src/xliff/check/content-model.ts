/** What may stand in an element: an automaton over the names of children. */
export interface ContentModel {
  readonly symbols: readonly string[];
  /** Positions at which it may begin; then those that may follow each position. */
  readonly first: readonly number[];
  readonly follow: readonly (readonly number[])[];
  readonly last: ReadonlySet<number>;
  readonly nullable: boolean;
}

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

const EMPTY: Part = { first: [], last: [], nullable: true };

/**
 * Compiles a content model written as in a DTD: `skeleton?, any*, notes?, (unit | group)+`, with `#text` first where
 * text is allowed and nothing for an empty element (Glushkov's construction).
 */
export function compileContent(source: string): ContentModel {
  const tokens = source.match(/#text|[\w:-]+|[(),|?*+]/g) ?? [];
  const symbols: string[] = [];
  const follow: Set<number>[] = [];
  let at = 0;
  if (tokens[0] === '#text') at = tokens[1] === ',' ? 2 : 1;

  const link = (from: readonly number[], to: readonly number[]): void => {
    for (const position of from) for (const next of to) follow[position]?.add(next);
  };
  const repeated = (part: Part): Part => {
    const mark = tokens[at];
    if (mark !== '?' && mark !== '*' && mark !== '+') return part;
    at++;
    if (mark !== '?') link(part.last, part.first);
    return { ...part, nullable: part.nullable || mark !== '+' };
  };
  const item = (): Part => {
    if (tokens[at] === '(') {
      at++;
      const inner = choice();
      at++;
      return repeated(inner);
    }
    const position = symbols.push(tokens[at++] ?? '') - 1;
    follow.push(new Set());
    return repeated({ first: [position], last: [position], nullable: false });
  };
  const sequence = (): Part => {
    let left = item();
    while (tokens[at] === ',') {
      at++;
      const right = item();
      link(left.last, right.first);
      left = {
        first: left.nullable ? [...left.first, ...right.first] : left.first,
        last: right.nullable ? [...left.last, ...right.last] : right.last,
        nullable: left.nullable && right.nullable,
      };
    }
    return left;
  };
  const choice = (): Part => {
    let left = sequence();
    while (tokens[at] === '|') {
      at++;
      const right = sequence();
      left = {
        first: [...left.first, ...right.first],
        last: [...left.last, ...right.last],
        nullable: left.nullable || right.nullable,
      };
    }
    return left;
  };

  const whole = at < tokens.length ? choice() : EMPTY;
  return {
    symbols,
    first: whole.first,
    follow: follow.map((set) => [...set]),
    last: new Set(whole.last),
    nullable: whole.nullable,
  };
}

/** Where a reading of children stands: the positions that the last one may have taken; none yet at the beginning. */
export type ContentState = readonly number[] | undefined;

/** The positions that may come next. */
export const nextPositions = (model: ContentModel, state: ContentState): readonly number[] =>
  state === undefined ? model.first : [...new Set(state.flatMap((position) => model.follow[position] ?? []))];

/** May the content end here? */
export const mayEnd = (model: ContentModel, state: ContentState): boolean =>
  state === undefined ? model.nullable : state.some((position) => model.last.has(position));
