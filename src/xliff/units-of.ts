import { type Content, contentEquals, type Note, type Unit } from '../model/index.js';
import type { XliffFile, XliffFileHead, XliffUnit } from './document.js';

/**
 * The units of a state file. A target is judged by its text: a copy of the source that nobody confirmed, or an empty one
 * that nobody called translated, is none; a translation whose state a tool left at `new` is translated. The place is the
 * line in the document where the file says it, else line 1.
 */
export function unitsOf(file: XliffFile): Unit[] {
  return file.units.map((unit) => unitOf(unit, file));
}

/** One of them. */
export function unitOf(unit: XliffUnit, file: XliffFileHead): Unit {
  const target = translationOf(unit);
  const common = {
    id: unit.id,
    source: unit.source,
    place: unit.location ?? { file: file.original ?? '', line: 1, column: 1 },
    context: unit.context ?? 'paragraph',
    notes: unit.notes.map(noteOf),
    ...(unit.maxLength !== undefined && { maxLength: unit.maxLength }),
  };
  if (target === undefined) return { ...common, state: 'initial' };
  return { ...common, target, state: unit.state === 'initial' ? 'translated' : unit.state };
}

function translationOf(unit: XliffUnit): Content | undefined {
  const { target } = unit;
  if (target === undefined) return undefined;
  if (unit.state === 'initial' && (target.length === 0 || contentEquals(target, unit.source))) return undefined;
  return target;
}

/** A note without what only XLIFF says. */
export function noteOf({ text, from, category }: Note): Note {
  return { text, ...(from !== undefined && { from }), ...(category !== undefined && { category }) };
}
