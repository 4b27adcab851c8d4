import { soundRules } from '../text/sounds.js';
import { LATIN } from './latin-sounds.js';
import type { Spelling } from './spelling.js';

/** As French is read: «Ретайо», "Marso" for Retailleau, Marceau. */
export const frenchSpelling: Spelling = {
  is: (word) => /eau|[aeo]ux$|ault|oi[srt]?$|oix$|ill[eo]|[aeo]uil|^de[sl]?$/.test(word),
  sounds: soundRules(
    `eau=o eaux$=o aux$=o oux$=u eux$=ö ault=o aults$=o oi=ua oix$=ua oy=uay ou=u eu=ö ill=iy ille$=iy aill=ay aille$=ay eill=ey euill=öy
    ouill=uy ail$=ay eil$=ey ain$=en in$=en ein$=en gn>aeio=ny qu=k qu>aeio=k ch=š j=ž g>eiéè=ž s$= x$= t$= d$= z$= p$= es$= e$= ier$=ye ${LATIN}`,
  ),
};
