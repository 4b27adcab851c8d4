import type { SlipEvidence } from '../evidence.js';

/** Whether both words have the shape of Russian or Azerbaijani surnames: 2 yes, 1 perhaps; such names are rendered letter by letter. */
export const slipSurname: SlipEvidence = {
  id: 'slip-surname',
  measure: ({ at, place }, v) => Math.min(v.here.form(at).surnameLike, v.there.form(place).surnameLike),
};
