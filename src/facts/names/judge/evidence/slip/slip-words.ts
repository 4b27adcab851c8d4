import type { SlipEvidence } from '../evidence.js';

export const slipWords: SlipEvidence = {
  id: 'slip-words',
  measure: ({ mention }) => mention.words,
};
