import { soundRules } from '../text/sounds.js';
import { LATIN } from './latin-sounds.js';
import type { Spelling } from './spelling.js';

/** One syllable, as Vietnamese names have them (Trong, Phuong, Giang). */
const SYLLABLE = /^(?:tr[aeiouy]{1,2}|(?:th|kh|nh|ph|v|h|l|d|c|ch|b|t|s|tr)uo|gia|xu[aâ])(?:ng|nh|ch|[cmnpt])?$/;

/** As Vietnamese is read: Чонг, "Çonq" for Trong. */
export const vietnameseSpelling: Spelling = {
  is: (word) => SYLLABLE.test(word),
  sounds: soundRules(`tr=č ph=f th=t kh=x nh=n gi>aou=z x=s uo=ıo qu=ku ${LATIN}`),
  sure: true,
};
