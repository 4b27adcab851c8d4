import type { NameInflection } from '../../../../src/languages/name-grammar.js';
import { isEnding } from './endings.js';

/** Turkish: whatever end of a word may be endings. */
export const inflection: NameInflection = {
  stems: (word) => {
    const stems = [word.length];
    for (let end = word.length - 1; end >= 2; end--) if (isEnding(word, end, word.length)) stems.push(end);
    return stems;
  },
  paradigm: (word) => ({ stem: word }),
  isEnding: (text) => isEnding(text, 0, text.length),
};
