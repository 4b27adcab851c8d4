import { type Content, type Span, type State, UsageError } from '../model/index.js';
import { editTag, openTag, tagName } from '../xml/edit-tag.js';
import { escapeText, isPlain } from '../xml/escape.js';
import { type Edit, splice } from '../xml/splice.js';
import type { ElementSpan, XliffDocument, XliffSegment, XliffText, XliffUnit } from './document.js';
import { rawCodesOf } from './raw-codes.js';
import { stateTo2, stateTo12 } from './states.js';
import { toolValue } from './tool-states.js';
import { writeContent2 } from './write-content2.js';
import { writeContent12 } from './write-content12.js';
import type { WrittenText } from './written-text.js';

/** A change to one unit of a document. */
export interface TargetChange {
  /** A unit of the document that is changed, as `readXliff` gave it. */
  readonly unit: XliffUnit;
  /** Index among the unit's segments; may be left out where the unit has one. */
  readonly segment?: number;
  /** The new target; left out, the text stays. */
  readonly target?: Content;
  /** The new state; left out, it stays. */
  readonly state?: State;
}

/**
 * Sets targets and states in an XLIFF text, whoever wrote it. Only these change: all else, also what the model does not
 * know, stays as it is written. A target that is not there yet is put where the schema wants it; codes are written as
 * the source of the unit writes them.
 * @throws UsageError `xliff.segment` when a unit has several segments and none is named, or not the one that is named
 */
export function setTargets(document: XliffDocument, changes: Iterable<TargetChange>): string {
  return splice(document.text, editsOf(writtenText(document), changes));
}

/** A document as the text that its units stand in. */
function writtenText({ family, prefix, text }: XliffDocument): WrittenText {
  return { family, prefix, slice: (start, end) => text.slice(start, end) };
}

/** What has to be replaced in the text of units for targets and states to change, see `setTargets`. */
export function editsOf(document: WrittenText, changes: Iterable<TargetChange>): Edit[] {
  const edits: Edit[] = [];
  const drafts = new Map<XliffUnit, Map<string, Content>>();
  for (const { change, segment } of lastOfEach(changes)) {
    if (document.family === 2) edits.push(...edit2(document, change, segment));
    else if (segment.id !== undefined && change.target && !change.unit.targetText) {
      const draft = drafts.get(change.unit) ?? new Map<string, Content>();
      drafts.set(change.unit, draft.set(segment.id, change.target));
      if (change.state) edits.push(...approve(document, change.unit, segment, change.state));
    } else edits.push(...edit12(document, change, segment));
  }
  for (const [unit, draft] of drafts) edits.push(newSegmented(document, unit, draft));
  return edits;
}

/** Of several changes to one segment the last counts. */
function lastOfEach(changes: Iterable<TargetChange>): Iterable<{ change: TargetChange; segment: XliffSegment }> {
  const last = new Map<XliffSegment, { change: TargetChange; segment: XliffSegment }>();
  for (const change of changes) {
    const segment = segmentOf(change);
    last.set(segment, { change, segment });
  }
  return last.values();
}

function segmentOf({ unit, segment }: TargetChange): XliffSegment {
  const named = segment ?? (unit.segments.length === 1 ? 0 : -1);
  const found = unit.segments[named];
  const only = unit.segments.filter(({ kind }) => kind === 'segment');
  const chosen = found ?? (segment === undefined && only.length === 1 ? only[0] : undefined);
  if (!chosen) throw new UsageError('xliff.segment', { unit: unit.id, count: unit.segments.length });
  return chosen;
}

function write(document: WrittenText, unit: XliffUnit, target: Content): string {
  // Text alone needs no markup of codes.
  const [only] = target;
  if (target.length === 1 && typeof only === 'string' && isPlain(only)) return escapeText(only);
  const raw = rawCodesOf(document, unit);
  return document.family === 2
    ? writeContent2(target, document.prefix, false, raw)
    : writeContent12(target, document.prefix, false, raw);
}

function edit12(document: WrittenText, change: TargetChange, segment: XliffSegment): Edit[] {
  const { unit, target, state } = change;
  const edits = state ? approve(document, unit, segment, state) : [];
  const values = state && !segment.toolState ? { state: stateTo12(state).state } : {};
  const text = target && write(document, unit, target);
  const old = unit.targetText;
  if (!old) {
    if (text === undefined) return edits;
    const after = unit.segSource ?? unit.sourceText;
    const tag = editTag(`<${document.prefix}target>`, values);
    return after ? [...edits, insertAfter(document, after, `${tag}${text}</${document.prefix}target>`)] : edits;
  }
  if (segment.id === undefined) return [...edits, ...editElement(document, old.element, values, text)];
  edits.push(...editElement(document, old.element, values, undefined));
  const piece = old.pieces.find(({ mid }) => mid === segment.id);
  if (text === undefined) return edits;
  if (piece) return [...edits, editPiece(document, unit, piece.span, text)];
  // The tool dropped the marker of this segment: it comes last.
  const marker = `<${document.prefix}mrk mtype="seg"${editTag('<a>', { mid: segment.id }).slice(2, -1)}>`;
  const { closeStart } = old.element;
  return [...edits, { start: closeStart, end: closeStart, text: `${marker}${text}</${document.prefix}mrk>` }];
}

/** A first target for a segmented unit: the markers of its seg-source, filled where something was given. */
function newSegmented(document: WrittenText, unit: XliffUnit, draft: ReadonlyMap<string, Content>): Edit {
  const source = unit.segSource!;
  const { openEnd, closeStart } = source.element;
  const inner = document.slice(openEnd, closeStart);
  const edits = source.pieces
    .filter(({ mid }) => mid !== undefined)
    .map(({ mid, span }): Edit => {
      const target = draft.get(mid!);
      const text = target ? write(document, unit, target) : '';
      const edit = editPiece(document, unit, span, text);
      return { start: edit.start - openEnd, end: edit.end - openEnd, text: edit.text };
    });
  const { prefix } = document;
  return insertAfter(document, source, `<${prefix}target>${splice(inner, edits)}</${prefix}target>`);
}

function edit2(document: WrittenText, { unit, target, state }: TargetChange, segment: XliffSegment): Edit[] {
  const edits: Edit[] = [];
  const text = target && write(document, unit, target);
  if (state && segment.kind === 'segment' && segment.element) {
    const { state: stated, subState } = stateTo2(state);
    edits.push(...editElement(document, segment.element, { state: stated, subState }, undefined));
  }
  if (text === undefined) return edits;
  if (segment.targetText) edits.push(...editElement(document, segment.targetText.element, {}, text));
  else if (segment.sourceText) {
    const { prefix } = document;
    edits.push(insertAfter(document, segment.sourceText, `<${prefix}target>${text}</${prefix}target>`));
  }
  return edits;
}

/** Says a state where the tool says it: in its own attribute, else in `approved`. */
function approve(document: WrittenText, unit: XliffUnit, { toolState }: XliffSegment, state: State): Edit[] {
  if (toolState) {
    const values = { [toolState.attribute]: toolValue(toolState, state) };
    return editElement(document, toolState.element, values, undefined);
  }
  const { approved } = stateTo12(state);
  if (!approved && unit.approved !== true) return [];
  return editElement(document, unit.element, { approved: approved ? 'yes' : undefined }, undefined);
}

/** Changes attributes of an element and, where a text is given, what it holds. */
function editElement(
  document: WrittenText,
  element: ElementSpan,
  values: Readonly<Record<string, string | undefined>>,
  text: string | undefined,
): Edit[] {
  const { start, openEnd, closeStart, end } = element;
  const tag = document.slice(start, openEnd);
  const edited = editTag(tag, values);
  if (text !== undefined && openEnd === end) {
    return [{ start, end, text: `${openTag(edited)}${text}</${tagName(tag)}>` }];
  }
  const edits: Edit[] = edited === tag ? [] : [{ start, end: openEnd, text: edited }];
  return text === undefined ? edits : [...edits, { start: openEnd, end: closeStart, text }];
}

/** Fills a segment marker, which may be self-closing. */
function editPiece(document: WrittenText, unit: XliffUnit, { start, end }: Span, text: string): Edit {
  if (start !== end || document.slice(start - 2, start) !== '/>') return { start, end, text };
  const before = document.slice(unit.element.start, start);
  const tag = before.slice(before.lastIndexOf('<'));
  return { start: start - tag.length, end, text: `${openTag(tag)}${text}</${tagName(tag)}>` };
}

/** Puts an element after another, on a line of its own where that one has its own. */
function insertAfter(document: WrittenText, after: XliffText, text: string): Edit {
  const { start, end } = after.element;
  const indent = /(?:^|\r\n|\n|\r)[ \t]*$/.exec(document.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  return { start: end, end, text: indent + text };
}
