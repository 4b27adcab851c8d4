import type { Note, Unit } from '../model/index.js';
import type { WriteOptions } from './write-options.js';

/** Who speaks in notes of ours. They are made anew at every export. */
export const DEVELOPER = 'developer';

/** The notes to write for a unit: ours first, then those of translators. */
export function notesToWrite(unit: Unit, options: Pick<WriteOptions, 'notesOf'>): readonly Note[] {
  if (!options.notesOf) return unit.notes;
  return [...options.notesOf(unit), ...unit.notes.filter((note) => note.from !== DEVELOPER)];
}
