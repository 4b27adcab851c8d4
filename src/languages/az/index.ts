import type { Language } from '../language.js';
import { parts } from './compound-parts.js';
import { inside, PREFIXES } from './compounds.js';
import { figures } from './figures.js';
import { format } from './format.js';
import gazetteer from './gazetteer.json' with { type: 'json' };
import { inflection } from './inflection.js';
import { isKnownWord } from './known-word.js';
import { meanings } from './meanings.js';
import { isSpeltAsName } from './name-letters.js';
import { names } from './names.js';
import { nominatives } from './nominatives.js';
import { personOf } from './persons.js';
import { plainLetters } from './plain-letters.js';
import { plurals } from './plurals.js';
import { segmentation } from './segmentation.js';
import { signs } from './signs.js';
import { sounds } from './sounds.js';
import { typography } from './typography.js';
import { isWordShape } from './word-shape.js';

export const az: Language = {
  tag: signs.tag,
  alphabet: signs.alphabet,
  get segmentation() {
    return segmentation();
  },
  figures,
  format,
  plurals,
  typography,
  names: {
    ...names,
    cyrillic: false,
    isWord: (word) => isWordShape(word) || isKnownWord(word) || (isSpeltAsName(word) ? false : undefined),
    inflection: { ...inflection, nominatives, inside, insideBegins: PREFIXES },
    parts,
    sounds,
    plainLetters,
    meanings,
    personOf,
    gazetteer,
  },
};
