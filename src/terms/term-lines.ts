import type { Term } from '../model/index.js';

const lines = new WeakMap<Term, number>();

/** Remembers the line of its file that a term was read from, from 1. */
export function rememberLine(term: Term, line: number): void {
  lines.set(term, line);
}

/** The line that a term was read from; undefined for one that comes from elsewhere. */
export function lineOfTerm(term: Term): number | undefined {
  return lines.get(term);
}
