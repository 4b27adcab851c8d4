import { type Content, content, contentEquals, type Note, type Unit } from '../model/index.js';
import type { XliffFile, XliffFileHead, XliffSegment, XliffUnit } from './document.js';
import { isBlank } from './merge/same-text.js';
import { partialMark } from './partial-mark.js';
import { partsOf } from './parts/index.js';

/**
 * The units of a state file. A target is judged by its text: a copy of the source that nobody confirmed, or an empty one
 * that nobody called translated, is none; a translation whose state a tool left at `new` is translated. Where some segments of
 * a unit have none, their source stands in its place, to be reviewed. The place is the line in the document where the file
 * says it, else line 1.
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
  const completed = completedTarget(unit);
  if (completed) return { ...common, target: completed, state: 'needs-review', partial: true };
  const partial = unit.partialMark !== undefined && unit.partialMark === partialMark(target);
  const state = unit.state === 'initial' ? 'translated' : unit.state;
  return { ...common, target, state, ...(partial && { partial: true }) };
}

/** Trados calls a segment that nobody has touched a draft. */
const isDraft = ({ toolState }: XliffSegment): boolean => toolState?.state === 'needs-review';

function translationOf(unit: XliffUnit): Content | undefined {
  const { target, source } = unit;
  if (target === undefined) return undefined;
  if (unit.state === 'initial' && (target.length === 0 || contentEquals(target, source))) return undefined;
  // Spaces that a tool kept between empty segments are nobody's translation.
  const open = unit.state === 'initial' || (unit.state === 'needs-review' && unit.segments.some(isDraft));
  if (open && isBlank(target) && !isBlank(source)) return undefined;
  return target;
}

/**
 * Where only some segments of a unit have a translation: those, and the source of the others in its place. Undefined where all
 * have one, or none has.
 */
function completedTarget(unit: XliffUnit): Content | undefined {
  const parts = partsOf(unit);
  const missing = parts?.filter(({ target }) => target === undefined).length ?? 0;
  if (!parts || missing === 0 || missing === parts.length) return undefined;
  return content(parts.flatMap(({ written }) => written));
}

/** A note without what only XLIFF says. */
export function noteOf({ text, from, category }: Note): Note {
  return { text, ...(from !== undefined && { from }), ...(category !== undefined && { category }) };
}
