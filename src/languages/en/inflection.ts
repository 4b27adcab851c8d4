import type { NameInflection } from '../name-grammar.js';

const NONE: readonly string[] = Object.freeze([]);

/** Russian ones. */
const PATRONYMIC = /^(.{2,}?)(?:[oe]?vich|ich|[oe]vna|yevna|ichna)$/;

const SKY = /..sk(?:iy?|y|aya|aia)$/;

/** English: the possessive stands apart (isEnding), the plural is an s; countries end in -y/-ies. */
export const inflection: NameInflection = {
  stems: (word) => {
    // What Russian surnames have for an ending stands for another in other cases: Zelensky, «Зеленского».
    if (SKY.test(word)) return [word.length, word.lastIndexOf('sk') + 2];
    if (word.length < 4 || !word.endsWith('s')) return [word.length];
    return word.endsWith('es') && word.length > 4
      ? [word.length, word.length - 1, word.length - 2]
      : [word.length, word.length - 1];
  },
  // Countri-es.
  soften: (stem) => (/[^aeiou]i$/.test(stem) ? [`${stem.slice(0, -1)}y`] : NONE),
  softens: /[^aeiou]y$/,
  bare: (word) => (word.length > 4 && word.endsWith('men') ? `${word.slice(0, -3)}man` : undefined),
  patronymic: (word) => PATRONYMIC.exec(word)?.[1],
  paradigm: (word) => ({ stem: word }),
  isEnding: (text) => text === 's',
};
