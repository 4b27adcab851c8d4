import type { Feasts } from '../feasts.js';

/** Feasts that many countries keep on one date. */
export const feasts: Feasts = {
  '1-1': /\bNew Year(?:['’]?s)?\b/i,
  '1-7': /\bChristmas\b/i,
  '2-14': /\bValentine(?:['’]?s)?\b/i,
  '3-8': /\bWom[ae]n['’]?s['’]? Day\b/i,
  '3-20': /\b(?:Novruz|Nowruz|Navruz|Nauryz)\b/i,
  '3-21': /\b(?:Novruz|Nowruz|Navruz|Nauryz)\b/i,
  '4-1': /\bApril Fools?\b/i,
  '5-1': /\bMay Day\b|\b(?:Labou?r|Workers['’]?) Day\b/i,
  '5-9': /\b(?:Victory|VE) Day\b/i,
  '6-1': /\bChildren['’]?s['’]? Day\b/i,
  '10-31': /\bHallowe['’]?en\b/i,
  '12-24': /\bChristmas Eve\b/i,
  '12-25': /\bChristmas\b/i,
  '12-26': /\bBoxing Day\b/i,
  '12-31': /\bNew Year['’]?s Eve\b/i,
};
