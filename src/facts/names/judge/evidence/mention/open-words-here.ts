import type { MentionEvidence } from '../evidence.js';

/** The share of its text's words that nothing in the other text stands for, it apart, 0 to 1: where there are many, the texts say things in different ways. */
export const openWordsHere: MentionEvidence = {
  id: 'open-words-here',
  measure: (m, { here, aligned }) => {
    const words = aligned.words(here);
    let { open } = words;
    for (let at = m.from; at < m.to; at++) if (words.isOpen(at)) open--;
    return open / here.count;
  },
};
