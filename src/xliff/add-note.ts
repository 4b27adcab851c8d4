import type { Note, Span } from '../model/index.js';
import { attributes, escapeText } from '../xml/escape.js';
import { parseXml } from '../xml/parse-xml.js';
import { splice } from '../xml/splice.js';
import type { XliffDocument, XliffUnit } from './document.js';
import { TARAZI } from './namespaces.js';
import { joinFrom } from './read-note.js';
import { layoutOf } from './unit-layout.js';

/** What stands before the notes of a `trans-unit`, and notes themselves (XLIFF 1.2, 2.2.5); elements of others come last. */
const BEFORE = new Set([
  'source',
  'seg-source',
  'target',
  'context-group',
  'count-group',
  'prop-group',
  'note',
  'alt-trans',
]);

/**
 * Adds a note to a unit of an XLIFF text, behind the notes that it has: 1.2 `note/@from`, XLIFF 2 `notes/note` with our attribute `from`.
 * All else stays as it is written.
 */
export function addNote(document: XliffDocument, unit: XliffUnit, note: Note): string {
  const edit = document.family === 2 ? edit2(document, unit, note) : edit12(document, unit, note);
  return edit ? splice(document.text, [edit]) : document.text;
}

type Added = Span & { readonly text: string };

const at = (place: number, text: string): Added => ({ start: place, end: place, text });

function edit12(document: XliffDocument, unit: XliffUnit, { text, from, category }: Note): Added | undefined {
  const { prefix } = document;
  // Files of others know no categories here.
  const named = attributes({ from: isOurs(document, unit) ? joinFrom(from, category) : from });
  const before = lastChild(document, unit);
  return (
    before &&
    at(before.end, `${indentBefore(document, before)}<${prefix}note${named}>${escapeText(text)}</${prefix}note>`)
  );
}

function edit2(document: XliffDocument, unit: XliffUnit, { text, from, category }: Note): Added | undefined {
  const { prefix } = document;
  const layout = layoutOf(document).units.get(unit.element.start);
  if (!layout) return undefined;
  const isDeclared = isOurs(document, unit);
  const named = attributes({
    id: freeId(document, unit),
    category,
    'xmlns:tarazi': isDeclared || from === undefined ? undefined : TARAZI,
    'tarazi:from': from,
  });
  const written = `<${prefix}note${named}>${escapeText(text)}</${prefix}note>`;
  const { lastNote, content } = layout;
  if (lastNote) return at(lastNote.end, indentBefore(document, lastNote) + written);
  const indent = indentBefore(document, { start: content });
  const deeper = indent === '' ? '' : `${indent}  `;
  return at(content - indent.length, `${indent}<${prefix}notes>${deeper}${written}${indent}</${prefix}notes>`);
}

/** Whether the root declares our prefix: the file is one that we wrote. */
const isOurs = ({ text }: XliffDocument, { element }: XliffUnit): boolean =>
  text.slice(0, element.start).includes(`xmlns:tarazi="${TARAZI}"`);

/** An id that no other element of the unit has. */
function freeId({ text }: XliffDocument, { element, notes }: XliffUnit): string {
  const raw = text.slice(element.start, element.end);
  let number = notes.length + 1;
  while (raw.includes(`"n${number}"`) || raw.includes(`'n${number}'`)) number++;
  return `n${number}`;
}

/** The last child of a `trans-unit` that a note may follow. */
function lastChild({ text }: XliffDocument, { element }: XliffUnit): Span | undefined {
  const path: { readonly name: string; readonly start: number }[] = [];
  let depth = -1;
  let last: Span | undefined;
  parseXml(text, {
    open({ local }, start) {
      if (start === element.start) depth = path.length;
      path.push({ name: local, start });
    },
    close(_, end) {
      const { name, start } = path.pop()!;
      if (start >= element.start && end <= element.end && path.length === depth + 1 && BEFORE.has(name))
        last = { start, end };
    },
    text() {},
    other() {},
  });
  return last;
}

const indentBefore = ({ text }: XliffDocument, { start }: Pick<Span, 'start'>): string =>
  /(?:\r\n|\n|\r)[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
