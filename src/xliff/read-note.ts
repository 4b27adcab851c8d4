import { attribute, type XmlTag } from '../xml/xml-events.js';
import type { XliffNote } from './document.js';
import { TARAZI } from './namespaces.js';
import type { Dialect } from './read-inline.js';
import type { UnitDraft } from './read-unit.js';

const LOCATION = /^(.*):(\d{1,9}):(\d{1,9})$/s;

/** Takes a unit's `note` in; our note of category `location` is the unit's place. */
export function noteOf(unit: UnitDraft, tag: XmlTag, text: string, dialect: Dialect): void {
  const place = dialect.ours && attribute(tag, 'category') === 'location' ? LOCATION.exec(text) : null;
  if (place) {
    unit.location = { file: place[1]!, line: Number(place[2]), column: Number(place[3]) };
    return;
  }
  const said = dialect.family === 2 ? attribute(tag, 'from', TARAZI) : attribute(tag, 'from');
  const { from, category } =
    dialect.family === 2 ? { from: said, category: attribute(tag, 'category') } : splitFrom(said, dialect.ours);
  const priority = Number(attribute(tag, 'priority') ?? Number.NaN);
  const note: XliffNote = {
    text,
    ...(from !== undefined && { from }),
    ...(category !== undefined && { category }),
    ...(priority >= 1 && priority <= 10 && { priority }),
  };
  unit.notes.push(note);
}

/** Takes a 1.2 `context` of the location in. */
export function locationOfContext(unit: UnitDraft, type: string | undefined, text: string): void {
  const place = unit.location ?? { file: '', line: 1, column: 1 };
  if (type === 'sourcefile') unit.location = { ...place, file: text };
  else if (type === 'linenumber' || type === 'x-column') {
    const count = Number(text);
    if (!Number.isSafeInteger(count) || count < 1) return;
    unit.location = { ...place, [type === 'linenumber' ? 'line' : 'column']: count };
  }
}

/** XLIFF 1.2 notes have no category: ours stands in `from` after `#`. */
export function joinFrom(from: string | undefined, category: string | undefined): string | undefined {
  if (category === undefined) return from?.includes('#') ? `${from}#` : from;
  return `${from ?? ''}#${category}`;
}

function splitFrom(
  from: string | undefined,
  ours: boolean,
): { from: string | undefined; category: string | undefined } {
  const at = from === undefined || !ours ? -1 : from.lastIndexOf('#');
  if (from === undefined || at < 0) return { from, category: undefined };
  return { from: from.slice(0, at) || undefined, category: from.slice(at + 1) || undefined };
}
