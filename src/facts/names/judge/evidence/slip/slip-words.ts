import type { SlipEvidence } from '../evidence.js';

/** How many words the name has: in a longer name the other words confirm it. */
export const slipWords: SlipEvidence = {
  id: 'slip-words',
  measure: ({ mention }) => mention.words,
};
