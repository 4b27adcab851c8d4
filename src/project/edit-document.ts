import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Content, SourceUnit } from '../model/index.js';
import { alignedPairs } from './against.js';
import {
  type EditOutcome,
  type Standing,
  standingHash,
  type UnitEdit,
  type UnitUndo,
  type WrittenFile,
} from './edit-unit.js';
import { readBytes } from './files.js';
import { untilFirst } from './overtaken.js';
import { type DocumentFile, type DocumentFileOptions, readDocumentFile } from './translation-file.js';
import { replaceNamed } from './write-file.js';

/** A document and its finished translation, and how each is read. */
export interface Documents {
  readonly cwd: string;
  readonly source: { readonly path: string; readonly options: DocumentFileOptions };
  readonly target: { readonly path: string; readonly options: DocumentFileOptions };
}

/** Reads both as they now stand. Throws an InputError for what cannot be read. */
export async function readBoth({ source, target }: Documents): Promise<readonly [DocumentFile, DocumentFile]> {
  return [await readDocumentFile(source.path, source.options), await readDocumentFile(target.path, target.options)];
}

/** What stands for a sentence, where it can be edited: one sentence of a format that can be built again. */
export function standingIn(units: readonly SourceUnit[]): Standing | undefined {
  const [unit, ...more] = units;
  return unit && more.length === 0 ? { target: unit.source, state: 'translated' } : undefined;
}

/** The bytes of the translation, before it is read. */
const bytesOf = ({ cwd, target }: Documents): Promise<Uint8Array> => readBytes(resolve(cwd, target.path), target.path);

/** Puts a text in the place of a sentence of the translation, where that is still what was read; every other byte of text stays. */
async function put(
  { cwd, target }: Documents,
  asRead: Uint8Array,
  { format, parsed, language }: DocumentFile,
  unit: SourceUnit,
  text: Content,
): Promise<WrittenFile> {
  const bytes = format.rebuild(parsed, new Map([[unit.id, text]]), language);
  await replaceNamed(cwd, target.path, asRead, bytes);
  return { path: resolve(cwd, target.path), hash: createHash('sha256').update(bytes).digest('hex') };
}

/** Writes into a finished translation what `editUnit` writes into a state: one sentence, where what stands there is what was seen. */
export function editDocument(documents: Documents, edit: UnitEdit): Promise<EditOutcome> {
  return untilFirst(() => editOnce(documents, edit));
}

async function editOnce(documents: Documents, edit: UnitEdit): Promise<EditOutcome> {
  const bytes = await bytesOf(documents);
  const [source, translation] = await readBoth(documents);
  const aligned = [...alignedPairs(source, translation)].find(({ pair }) => pair.unit === edit.unit);
  const standing = aligned && standingIn(aligned.units);
  const [unit] = aligned?.units ?? [];
  if (!unit || !standing?.target || standingHash(standing) !== edit.seen) return { written: false, standing };
  const { document, language, target = standing.target } = edit;
  const file = await put(documents, bytes, translation, unit, target);
  const undo: UnitUndo = {
    ...{ document, language, unit: edit.unit },
    before: JSON.stringify(standing.target),
    after: JSON.stringify(await writtenAs(documents, edit.unit, target)),
  };
  return { written: true, standing: { target, state: 'translated' }, file, undo };
}

/** What a text is once it is read again: a format may know one code in other ways. */
async function writtenAs(documents: Documents, name: string, otherwise: Content): Promise<Content> {
  const [source, translation] = await readBoth(documents);
  const aligned = [...alignedPairs(source, translation)].find(({ pair }) => pair.unit === name);
  return aligned?.units[0]?.source ?? otherwise;
}

/** Takes an edit of a finished translation back, where the sentence is still as the edit left it; undefined where it is not. */
export function restoreDocument(documents: Documents, undo: UnitUndo): Promise<WrittenFile | undefined> {
  return untilFirst(async () => {
    const bytes = await bytesOf(documents);
    const [source, translation] = await readBoth(documents);
    const aligned = [...alignedPairs(source, translation)].find(({ pair }) => pair.unit === undo.unit);
    const [unit] = aligned?.units ?? [];
    if (!unit || JSON.stringify(unit.source) !== undo.after) return undefined;
    return put(documents, bytes, translation, unit, JSON.parse(undo.before) as Content);
  });
}
