import { soundRules } from '../text/sounds.js';
import { LATIN } from './latin-sounds.js';
import type { Spelling } from './spelling.js';

/** As Welsh is read: «Гриффит», «Хью», "İvans" for Gruffudd, Huw, Ifans. */
export const welshSpelling: Spelling = {
  is: (word) => /dd$|^rh[yo]|^h?uw|^io[al]|^i(?:wan|euan|f[aoe])|^llew|^ll[yo]|^gwy|wyn$|fydd/.test(word),
  sounds: soundRules(`dd=d ff=f f=v ll=l rh=r uw=yu w<bcdfghlmnpr=u u=i y=i ^io=yo ^ie=ye si>aou=š ${LATIN}`),
  sure: true,
};
