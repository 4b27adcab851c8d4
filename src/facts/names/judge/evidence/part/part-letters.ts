import type { PartEvidence } from '../evidence.js';

export const partLetters: PartEvidence = {
  id: 'part-letters',
  measure: ({ at }, v) => v.here.form(at).fold.length,
};
