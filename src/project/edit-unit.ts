import { createHash } from 'node:crypto';
import {
  type Content,
  contentEquals,
  contentKey,
  InputError,
  type LanguageTag,
  type Note,
  type State,
} from '../model/index.js';
import { copied } from '../text/copied.js';
import {
  addNote,
  partsOf,
  readXliff,
  setTargets,
  unitOf,
  type XliffDocument,
  type XliffFileHead,
  type XliffUnit,
} from '../xliff/index.js';
import { decodeXml, encodeXml } from '../xml/decode.js';
import { splice } from '../xml/splice.js';
import { CutXliff } from './cut-xliff.js';
import { ofXliff } from './documents.js';
import { inside, readBytes } from './files.js';
import { untilFirst } from './overtaken.js';
import { statePath } from './paths.js';
import type { Project } from './project.js';
import { segmentNamed } from './segment-named.js';
import { replaceInside } from './write-file.js';

/** A translation of the project: a unit, or a segment of one, of a document in a language. */
export interface UnitName {
  readonly document: string;
  readonly language: LanguageTag;
  readonly unit: string;
  readonly segment?: string | undefined;
}

/** What stands in a state file for a unit or a segment of it. */
export interface Standing {
  readonly target: Content | undefined;
  readonly state: State;
}

/** What is to be written: a target, a state, or both. */
export interface UnitEdit extends UnitName {
  readonly target?: Content;
  readonly state: State;
  /** `standingHash` of what whoever edits has seen. */
  readonly seen: string;
}

/** A file as it was written: path from the project's folder, SHA-256 of its bytes (hex). */
export interface WrittenFile {
  readonly path: string;
  readonly hash: string;
}

/** What came of an edit. */
export type EditOutcome =
  | { readonly written: true; readonly standing: Standing; readonly undo: UnitUndo; readonly file: WrittenFile }
  /** Somebody else changed it: what stands there now, nothing where the unit has gone. Nothing was written. */
  | { readonly written: false; readonly standing: Standing | undefined };

/** What takes an edit back: the unit as it was written before and after. */
export interface UnitUndo extends UnitName {
  readonly before: string;
  readonly after: string;
}

/** Names what stands somewhere, so that a change by others is seen: 16 hex digits of SHA-256 of the target with its codes and the state. */
export function standingHash({ target, state }: Standing): string {
  const text = JSON.stringify([target === undefined ? null : contentKey(target), state]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * What stands for a unit of a file, or for a segment of it; nothing where it has no such one, several are told in one, XLIFF 1.2 says
 * only of the whole unit that it is approved, or nobody may change it.
 */
export function standingOf(unit: XliffUnit, file: XliffFileHead, name?: string): Standing | undefined {
  if (!unit.translate || unit.locked) return undefined;
  const { target, state } = unitOf(unit, file);
  if (name === undefined) return unit.segments.length === 1 ? { target, state } : undefined;
  const part = partsOf(unit)?.find(({ segments }) => segments.length === 1 && segments[0] === name);
  const segment = unit.segments[segmentNamed(unit, name) ?? -1];
  if (!part || !segment?.element) return undefined;
  // Codes that stand between segments are shown with one of them and belong to none.
  if (part.target && !(segment.target && contentEquals(part.target, segment.target))) return undefined;
  return { target: part.target, state: part.state };
}

/** A state file that is about to be changed; what is read of it may be the unit alone, see `CutXliff`. */
interface Opened {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly xliff: XliffDocument;
  /** The bytes of the file once what was read of it reads so. */
  readonly encode: (text: string) => Uint8Array;
  readonly file: XliffFileHead;
  readonly unit: XliffUnit | undefined;
}

/** So many files of a project are kept as they were read last: those of the languages that are worked on. */
const MOST_KEPT = 4;

const kept = new WeakMap<Project, Map<string, CutXliff>>();

function keep(project: Project, path: string, cut: CutXliff): void {
  const files = kept.get(project) ?? new Map<string, CutXliff>();
  kept.set(project, files);
  files.delete(path);
  files.set(path, cut);
  for (const [oldest] of files) if (files.size > MOST_KEPT) files.delete(oldest);
}

async function open(project: Project, { document, language, unit: id }: UnitName): Promise<Opened> {
  const path = statePath(project.config, document, language);
  const maxBytes = project.config.limits.xliffBytes;
  const bytes = await readBytes(inside(project.folder, path), path, maxBytes);
  try {
    const known = kept.get(project)?.get(path);
    const whole = known?.is(bytes) ? undefined : readWhole(bytes, maxBytes);
    const file = whole ? whole.cut : known;
    if (file) keep(project, path, file);
    const cut = file?.unit(id);
    if (cut) return { path, bytes, encode: cut.replace, ...found(readXliff(cut.text, { maxBytes }), path, id) };
    const { xliff, encoding } = whole ?? readWhole(bytes, maxBytes);
    return { path, bytes, encode: (changed) => encodeXml(changed, encoding), ...found(xliff, path, id) };
  } catch (error) {
    throw ofXliff(error, path);
  }
}

/** Reads a whole file, and cuts it where it is in UTF-8. */
function readWhole(bytes: Uint8Array, maxBytes: number): { xliff: XliffDocument; encoding: string; cut?: CutXliff } {
  const { text, encoding } = decodeXml(bytes);
  const xliff = readXliff(text, { maxBytes });
  return { xliff, encoding, ...(encoding === 'utf-8' && { cut: new CutXliff(bytes, xliff) }) };
}

function found(xliff: XliffDocument, path: string, id: string): Pick<Opened, 'xliff' | 'file' | 'unit'> {
  const [file] = xliff.files;
  if (!file) throw new InputError('state-files', { count: 0 }, { file: path });
  return { xliff, file, unit: file.units.find((unit) => unit.id === id) };
}

const rawOf = ({ text }: XliffDocument, { element }: XliffUnit): string =>
  copied(text.slice(element.start, element.end));

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes a state file, where it is still what was read, and says what it then is. */
async function write(project: Project, { path, bytes: asRead, encode }: Opened, text: string): Promise<WrittenFile> {
  const bytes = encode(text);
  await replaceInside(project.folder, path, asRead, bytes);
  return { path, hash: hashOf(bytes) };
}

/**
 * Writes a target and a state into the state file of a translation, where what stands there is what was seen: only that target and its
 * state change, every other byte stays. The file is there whole, old or new. Throws an InputError where it cannot be read or written.
 */
export function editUnit(project: Project, edit: UnitEdit): Promise<EditOutcome> {
  return untilFirst(() => editOnce(project, edit));
}

async function editOnce(project: Project, edit: UnitEdit): Promise<EditOutcome> {
  const opened = await open(project, edit);
  const { xliff, file, unit } = opened;
  const standing = unit && standingOf(unit, file, edit.segment);
  if (!unit || !standing || standingHash(standing) !== edit.seen) return { written: false, standing };
  const { segment, target, state } = edit;
  const index = segment === undefined ? undefined : segmentNamed(unit, segment);
  const change = { unit, state, ...(target && { target }), ...(index !== undefined && { segment: index }) };
  const text = setTargets(xliff, [change]);
  const written = await write(project, opened, text);
  const standsNow = { target: target ?? standing.target, state };
  return { written: true, file: written, standing: standsNow, undo: undoOf(edit, xliff, unit, text) };
}

function undoOf(
  { document, language, unit: id, segment }: UnitName,
  xliff: XliffDocument,
  unit: XliffUnit,
  text: string,
): UnitUndo {
  const { start, end } = unit.element;
  return {
    ...{ document, language, unit: id, segment },
    before: rawOf(xliff, unit),
    after: copied(text.slice(start, end + text.length - xliff.text.length)),
  };
}

/**
 * Adds a note to the unit of a translation in its state file; every other byte stays. Undefined where the unit has gone. Throws an
 * InputError where the file cannot be read or written.
 */
export function noteUnit(
  project: Project,
  name: UnitName,
  note: Note,
): Promise<{ readonly file: WrittenFile; readonly undo: UnitUndo } | undefined> {
  return untilFirst(async () => {
    const opened = await open(project, name);
    const { xliff, unit } = opened;
    if (!unit) return undefined;
    const text = addNote(xliff, unit, note);
    return { file: await write(project, opened, text), undo: undoOf(name, xliff, unit, text) };
  });
}

/**
 * Takes an edit back, letter by letter, where the unit is still written as the edit left it. Gives the file as it then is; undefined
 * where somebody else has changed the unit, and nothing was written.
 */
export function restoreUnit(project: Project, undo: UnitUndo): Promise<WrittenFile | undefined> {
  return untilFirst(async () => {
    const opened = await open(project, undo);
    const { xliff, unit } = opened;
    if (!unit || rawOf(xliff, unit) !== undo.after) return undefined;
    const { start, end } = unit.element;
    return write(project, opened, splice(xliff.text, [{ start, end, text: undo.before }]));
  });
}
