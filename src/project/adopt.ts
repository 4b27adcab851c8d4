import { resolve } from 'node:path';
import { messageParts } from '../documents/i18next/message.js';
import type { RepeatedKey } from '../documents/index.js';
import {
  type Content,
  codesOf,
  InputError,
  type LanguageTag,
  plainText,
  type SourceUnit,
  type Unit,
  UsageError,
} from '../model/index.js';
import { isReviewed, refit } from '../xliff/index.js';
import { joinUnits } from './against.js';
import { noteBuilt } from './built-record.js';
import { currentState, versionOf } from './current-state.js';
import { readDocument, selectDocuments } from './documents.js';
import { inside, readBytes } from './files.js';
import { outputPath } from './paths.js';
import { type Project, selectLanguages } from './project.js';
import { writeAside, writeState } from './state.js';
import { alignDocuments, readDocumentFile } from './translation-file.js';

/** What is to be adopted. Paths are as the user gave them. */
export interface AdoptOptions {
  /** A document of the project. */
  readonly source: string;
  readonly translation: string;
  readonly language?: LanguageTag | undefined;
  /** Replace translations that are there already, save reviewed ones. */
  readonly force?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/** A part of one of the documents that found no place. */
export interface Unaligned {
  /** Nothing in the translation stands for it; nothing in the source does; several sentences share one translation. */
  readonly why: 'no-translation' | 'no-source' | 'shared';
  readonly source: readonly SourceUnit[];
  readonly target: readonly SourceUnit[];
}

/** What an adoption came to. */
export interface Adopted {
  readonly document: string;
  readonly language: LanguageTag;
  /** Source sentences that got their translation; `kept` had another one already. */
  readonly adopted: number;
  readonly unchanged: number;
  readonly kept: readonly Unit[];
  readonly unaligned: readonly Unaligned[];
  /** Keys that stand more than once in the translation. */
  readonly repeated: readonly RepeatedKey[];
}

/** Tells a translation in the codes of its source: those alike in kind and looks first, then those of a kind in order. */
function inCodesOf(source: Content, target: Content): Content {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const code of codesOf(target)) {
    if (ids.has(code.id)) continue;
    const same = codesOf(source).find(
      ({ id, kind, type, equiv }) => kind === code.kind && type === code.type && equiv === code.equiv && !taken.has(id),
    );
    if (same) taken.add(same.id);
    // No source has such an id, so that `refit` finds the next code of its type.
    ids.set(code.id, same?.id ?? `?${code.id}`);
  }
  const renamed = target.map((part) => (typeof part === 'string' ? part : { ...part, id: ids.get(part.id) as string }));
  return refit(renamed, source);
}

/** What stands for a unit: sentences, or the text of its key, which need not have letters (“No.”, «№»); undefined for nothing. */
function saidOf(
  { key }: SourceUnit,
  target: readonly SourceUnit[],
  texts: ReadonlyMap<string, string> | undefined,
): Content | undefined {
  if (target.length > 0) return joinUnits(target);
  const text = key === undefined ? undefined : texts?.get(key);
  return text === undefined || text.trim() === '' ? undefined : messageParts(text).source;
}

function languageOfAdoption(project: Project, language: LanguageTag | undefined): LanguageTag {
  if (language !== undefined) return selectLanguages(project, [language])[0] as LanguageTag;
  const { targets } = project.config;
  if (targets.length > 1) throw new UsageError('option-needed', { option: '--language' });
  return targets[0] as LanguageTag;
}

/** Where all of a built document was taken, a build may write over it. */
async function noteAdopted(project: Project, document: string, language: LanguageTag, given: string): Promise<void> {
  const file = outputPath(project.config, document, language);
  const path = resolve(project.cwd, given);
  if (path !== inside(project.folder, file)) return;
  await noteBuilt(project, language, new Map([[file, await readBytes(path, given)]]));
}

/**
 * Takes a translated document into the state, each sentence to be reviewed. What is translated already is kept, unless
 * `force` says otherwise; what is reviewed or final is kept always.
 */
export async function adopt(project: Project, options: AdoptOptions): Promise<Adopted> {
  const language = languageOfAdoption(project, options.language);
  const [path, ...more] = await selectDocuments(project, [options.source]);
  if (path === undefined || more.length > 0) throw new UsageError('document-unknown', { file: options.source });
  const source = await readDocument(project, path);
  const translation = await readDocumentFile(options.translation, {
    cwd: project.cwd,
    language,
    config: project.config,
  });
  const { units: found, texts, repeated = [] } = translation.parsed;
  if (found.length === 0 && ![...(texts?.values() ?? [])].some((text) => text.trim() !== '')) {
    throw new InputError('adopt-empty', { file: options.translation }, { file: options.translation });
  }
  const targets = new Map<string, Content>();
  const unaligned: Unaligned[] = [];
  for (const part of alignDocuments({ ...source, language: project.config.source }, translation)) {
    const [unit, ...more] = part.source;
    const said = unit && more.length === 0 ? saidOf(unit, part.target, texts) : undefined;
    if (unit && said) targets.set(unit.id, inCodesOf(unit.source, said));
    else unaligned.push({ ...part, why: !unit ? 'no-source' : part.target.length === 0 ? 'no-translation' : 'shared' });
  }
  const state = await currentState(project, source, language);
  const kept: Unit[] = [];
  let adopted = 0;
  let unchanged = 0;
  const units = state.units.map((unit): Unit => {
    const target = targets.get(unit.id);
    if (target === undefined) return unit;
    const before = unit.target && plainText(unit.target);
    if (before === plainText(target)) unchanged++;
    else if (before !== undefined && (isReviewed(unit.state) || !options.force)) kept.push(unit);
    else {
      adopted++;
      return { ...unit, target, state: 'needs-review' };
    }
    return unit;
  });
  if (!options.dryRun && adopted > 0) {
    await writeState(project, path, language, versionOf(project, state), units);
    await writeAside(project, path, language, state.aside);
  }
  // What no source stands for stays in a built file where its format can carry it over.
  const stays = new Set<Unaligned['why']>([
    'no-translation',
    ...(source.format.carryOver ? ['no-source' as const] : []),
  ]);
  const lost = kept.length > 0 || unaligned.some(({ why }) => !stays.has(why));
  if (!options.dryRun && !lost) await noteAdopted(project, path, language, options.translation);
  return { document: path, language, adopted, unchanged, kept, unaligned, repeated };
}
