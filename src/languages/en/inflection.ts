import type { NameInflection } from '../name-grammar.js';

/** English: the possessive stands apart (isEnding), the plural is an s; countries end in -y/-ies. */
export const inflection: NameInflection = {
  stems: (word) => {
    if (word.length < 4 || !word.endsWith('s')) return [word.length];
    return word.endsWith('es') && word.length > 4
      ? [word.length, word.length - 1, word.length - 2]
      : [word.length, word.length - 1];
  },
  paradigm: (word) => ({ stem: word }),
  isEnding: (text) => text === 's',
};
