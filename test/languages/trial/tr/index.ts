import type { Language } from '../../../../src/languages/language.js';
import { figures } from './figures.js';
import { format } from './format.js';
import { gazetteer } from './gazetteer.js';
import { inflection } from './inflection.js';
import { names } from './names.js';
import { segmentation } from './segmentation.js';
import { sounds } from './sounds.js';
import { typography } from './typography.js';

/** Turkish, as little of it as a plug-in needs: a trial that nothing ships. */
export const tr: Language = {
  tag: 'tr',
  alphabet: 'abcçdefgğhıijklmnoöprsştuüvyz',
  segmentation,
  figures,
  format,
  typography,
  names: { ...names, cyrillic: false, inflection, sounds, gazetteer },
};
