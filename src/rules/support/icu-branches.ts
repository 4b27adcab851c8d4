import { argumentIn, bracePairs } from './brace-pairs.js';

/** A message of ICU MessageFormat, or a branch of one: what stands in it, and the plurals and selects that branch from there. */
export interface Branch {
  /** Offsets (UTF-16) in the text, without the braces. */
  readonly start: number;
  readonly end: number;
  /** Of each plural or select, its branches. */
  readonly arguments: (readonly Branch[])[];
}

/** Larger ones are no messages that somebody translates. */
const MOST_BRANCHES = 1000;
const DEEPEST = 20;

/** A text as the tree of its ICU branches; just itself where it has none, or too many. */
export function branchesOf(text: string): Branch {
  const root: Branch = { start: 0, end: text.length, arguments: [] };
  if (!text.includes(',')) return root;
  let count = 0;
  const open: { readonly end: number; readonly branch: Branch; readonly within?: Branch[] }[] = [];
  for (const [start, end] of bracePairs(text)) {
    while (open.length > 0 && open.at(-1)!.end < start) open.pop();
    const { branch, within } = open.at(-1) ?? { branch: root };
    if (within) {
      // Braces directly within a plural or select hold a branch.
      const inner: Branch = { start: start + 1, end, arguments: [] };
      within.push(inner);
      count++;
      open.push({ end, branch: inner });
    } else if (argumentIn(text.slice(start + 1, end))?.branching) {
      const branches: Branch[] = [];
      branch.arguments.push(branches);
      open.push({ end, branch, within: branches });
    } else open.push({ end, branch });
    if (count > MOST_BRANCHES || open.length > DEEPEST) return { ...root, arguments: [] };
  }
  return root;
}
