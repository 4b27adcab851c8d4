import { type Content, codesOf, content, type InlineCode } from '../../model/index.js';

/** A translation told in the codes of our source. */
export interface MatchedTarget {
  readonly target: Content;
  /** Ids of codes that our source does not have. */
  readonly unknown: readonly string[];
  /** Ids of codes that are missing or stand more often than in the source. */
  readonly changed: readonly string[];
}

/**
 * Tells a delivered target in our own codes. A tool may have turned them into another family (`g` into `bpt`/`ept`, `ph`
 * into `x`) or numbered them anew: where the delivered source has as many codes as ours, they are the same ones in the
 * same order; else codes are matched by id, and what is left by order.
 */
export function matchCodes(source: Content, deliveredSource: Content, deliveredTarget: Content): MatchedTarget {
  const ours = codesOf(source);
  const theirs = codesOf(deliveredSource);
  const given = new Map<string, InlineCode>();
  if (theirs.length === ours.length) {
    theirs.forEach((code, index) => {
      if (!given.has(keyOf(code))) given.set(keyOf(code), ours[index]!);
    });
  }
  const byKey = new Map(ours.map((code) => [keyOf(code), code]));
  const target = writtenCodes(deliveredTarget, byKey);
  const used = new Set<InlineCode>();
  for (const code of codesOf(target)) {
    const key = keyOf(code);
    const match = given.get(key) ?? byKey.get(key);
    if (!match) continue;
    given.set(key, match);
    used.add(match);
  }
  const unknown: string[] = [];
  const matched = content(
    target.map((part) => {
      if (typeof part === 'string') return part;
      const key = keyOf(part);
      const match = given.get(key) ?? ours.find((code) => !used.has(code) && code.kind === part.kind);
      if (!match) {
        unknown.push(part.id);
        return part;
      }
      given.set(key, match);
      used.add(match);
      return match;
    }),
  );
  return { target: matched, unknown, changed: changedCodes(ours, codesOf(matched)) };
}

function keyOf(code: InlineCode): string {
  return `${code.kind} ${code.id}`;
}

function changedCodes(source: readonly InlineCode[], target: readonly InlineCode[]): string[] {
  const counts = new Map<string, number>();
  for (const code of source) counts.set(keyOf(code), (counts.get(keyOf(code)) ?? 0) + 1);
  for (const code of target) counts.set(keyOf(code), (counts.get(keyOf(code)) ?? 0) - 1);
  const ids = new Set<string>();
  for (const code of [...source, ...target]) if (counts.get(keyOf(code)) !== 0) ids.add(code.id);
  return [...ids];
}

const WRITTEN = /<(\/?)(g|x|bx|ex|pc|ph)\b([^<>]*?)(\/?)>/g;

/** Tools that take a target as a string hand codes back as text: `<g id="1">` typed out. They are codes again if ours. */
function writtenCodes(target: Content, ours: ReadonlyMap<string, InlineCode>): Content {
  if (ours.size === 0 || codesOf(target).length > 0) return target;
  const open: string[] = [];
  let failed = false;
  const parts = target.flatMap((part): (string | InlineCode)[] => {
    if (typeof part !== 'string') return [part];
    const found: (string | InlineCode)[] = [];
    let from = 0;
    for (const match of part.matchAll(WRITTEN)) {
      const [whole, slash, name, attributes] = match;
      const paired = name === 'g' || name === 'pc';
      const id = slash ? open.pop() : /\bid\s*=\s*(["'])(.*?)\1/.exec(attributes ?? '')?.[2];
      if (paired && !slash && id !== undefined) open.push(id);
      const kind = slash || name === 'ex' ? 'close' : paired || name === 'bx' ? 'open' : 'standalone';
      const code = id === undefined ? undefined : ours.get(`${kind} ${id}`);
      if (!code) failed = true;
      found.push(part.slice(from, match.index), code ?? whole);
      from = match.index + whole.length;
    }
    return [...found, part.slice(from)];
  });
  return failed || open.length > 0 ? target : content(parts);
}
