import { soundRules } from '../text/sounds.js';
import { LATIN } from './latin-sounds.js';
import type { Spelling } from './spelling.js';

/** As Irish is read: «Шивон», "Sirşa" for Siobhán, Saoirse. */
export const irishSpelling: Spelling = {
  is: (word) =>
    /[aeiouáéíóúlnr][bm]h(?:[aáeinlr]|$)|^aoi|[sc]aoi|^eo[ig]|^si[oó]bh|^sin[eé]a|^[rno]+[oó]is[ií]n/.test(word),
  sounds: soundRules(
    `bh=v mh=v mhn=n omhn=on dh= gh= fh= th=h sh=h ch=x s>eiéí=š c=k e$=a ea=a ae=e aoi=i ao=i aoimh=iv eoi=oue eo=o eó=yo io=i iú=yu á=o ${LATIN}`,
  ),
  sure: true,
};
