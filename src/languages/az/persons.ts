import { wordValueReader } from '../../text/word-values.js';
import { languageData } from '../prebuilt.js';
import persons from './persons.json' with { type: 'json' };

/** The number of the name of a person that a folded word without doubled letters is, as the language spells it; -1 for other words. */
export const personOf = wordValueReader(() => languageData('az', 'persons', persons));
