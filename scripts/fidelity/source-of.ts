import type { CasePair } from './cases.js';

/** The corpus that a pair of a set comes from: `flores/block-14` is of FLORES; NTREX's documents have no folder. */
export function sourceOf(set: string, { doc, id }: CasePair): string {
  if (set === 'ntrex' || set === 'field') return set;
  const name = doc?.includes('/') ? doc.slice(0, doc.indexOf('/')) : /^[^.]*/.exec(id)![0];
  return /^\d*$/.test(name) ? set : name;
}

/** `en-az` */
export const directionOf = ({ sourceLanguage, targetLanguage }: CasePair): string =>
  `${sourceLanguage}-${targetLanguage}`;
