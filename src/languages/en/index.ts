import { wordFilterTest } from '../../text/word-filter.js';
import { foreignSpelling } from '../foreign-spelling.js';
import type { Language } from '../language.js';
import { languageData } from '../prebuilt.js';
import { parts } from './compound-parts.js';
import { figures } from './figures.js';
import { format } from './format.js';
import gazetteer from './gazetteer.json' with { type: 'json' };
import { inflection } from './inflection.js';
import lexicon from './lexicon.json' with { type: 'json' };
import { names } from './names.js';
import { personOf } from './persons.js';
import { root } from './root.js';
import { segmentation } from './segmentation.js';
import { signs } from './signs.js';
import { sounds } from './sounds.js';

const isRoot = wordFilterTest(() => languageData('en', 'stems', lexicon));

import { typography } from './typography.js';

export const en: Language = {
  tag: signs.tag,
  alphabet: signs.alphabet,
  get segmentation() {
    return segmentation();
  },
  figures,
  format,
  typography,
  names: {
    ...names,
    cyrillic: false,
    isWord: (word) => isRoot(root(word)),
    inflection,
    sounds,
    foreignSpelling,
    parts,
    personOf,
    gazetteer,
  },
};
