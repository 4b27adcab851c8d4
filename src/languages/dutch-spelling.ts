import { soundRules } from '../text/sounds.js';
import { LATIN } from './latin-sounds.js';
import type { Spelling } from './spelling.js';

/** As Dutch is read: «Схооф», «Дейкстра» for Schoof, Dijkstra. */
export const dutchSpelling: Spelling = {
  is: (word) => /^sch(?:[aeo]{2}|ou|ip|ol|ui)|ij|[bdfhkpr]oe[klmrst]|uij|ui[jstzk]/.test(word),
  sounds: soundRules(`sch=sx sch$=s ij=ey uij=öy ui=öy oe=u oo=o aa=a ee=e uu=ü ou=au j=y w=v v=v ch=x ${LATIN}`),
};
