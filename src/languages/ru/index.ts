import { wordFilterTest } from '../../text/word-filter.js';
import type { Language } from '../language.js';
import { languageData } from '../prebuilt.js';
import { parts } from './compound-parts.js';
import { clipped, inside, PREFIXES } from './compounds.js';
import { figures } from './figures.js';
import { format } from './format.js';
import gazetteer from './gazetteer.json' with { type: 'json' };
import { inflection } from './inflection.js';
import lexicon from './lexicon.json' with { type: 'json' };
import { meanings } from './meanings.js';
import { names } from './names.js';
import { nominatives } from './nominatives.js';
import { personOf } from './persons.js';
import { respelt } from './respelt.js';
import { root } from './root.js';
import { segmentation } from './segmentation.js';
import { signs } from './signs.js';
import { otherSounds, sounds } from './sounds.js';

const isRoot = wordFilterTest(() => languageData('ru', 'stems', lexicon));

/** Plurals have stems that the list of roots does not always have. */
const PLURAL = /[ыи]$/;

import { typography } from './typography.js';

export const ru: Language = {
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
    cyrillic: true,
    isWord: (word) => isRoot(root(word)) || (PLURAL.test(word) ? undefined : false),
    inflection: { ...inflection, nominatives, inside, insideBegins: PREFIXES, clipped },
    parts,
    sounds,
    otherSounds,
    respelt,
    meanings,
    personOf,
    gazetteer,
  },
};
