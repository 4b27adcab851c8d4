import { type LanguageTag, type Unit, UsageError } from '../model/index.js';
import {
  expandTag,
  profileOf,
  type Tool,
  type WriteOptions,
  type XliffMeta,
  type XliffVersion,
} from '../xliff/index.js';
import { hintsFor } from './hints.js';
import { isConfirmed, memoryIndex } from './memory.js';
import type { Project } from './project.js';

/** How language tags are written in copies: as configured, with their regions, or each as the user says (`en` → `en-GB`). */
export type LanguageCodes = 'plain' | 'region' | ReadonlyMap<LanguageTag, LanguageTag>;

/** What a copy for a tool is to be. */
export interface ToolCopy {
  readonly tool: Tool;
  /** The version asked for. */
  readonly version?: XliffVersion | undefined;
  readonly languageCodes?: LanguageCodes | undefined;
  /** The user's folder for what can be made again, if there is one: indexes of large memories. */
  readonly cache?: string | undefined;
}

/** The version to write for a tool. Throws a UsageError for one that the tool does not read. */
export function versionForTool(tool: Tool, wanted: XliffVersion | undefined): XliffVersion | undefined {
  const { versions } = profileOf(tool);
  if (wanted === undefined) return versions?.[0];
  if (versions && !versions.includes(wanted)) throw new UsageError('tool-version', { tool, version: wanted, versions });
  return wanted;
}

/** A language tag as a tool wants it, or as the user asked for. */
export function tagForTool(tag: LanguageTag, { tool, languageCodes }: ToolCopy): LanguageTag {
  if (languageCodes === 'plain') return tag;
  if (languageCodes === 'region') return expandTag(tag, 'region');
  if (languageCodes) return languageCodes.get(tag) ?? tag;
  const form = profileOf(tool).languageCodes;
  return form === undefined ? tag : expandTag(tag, form);
}

/** What a unit is, for programs; people read it in the notes. */
function contextOf({ context, key, place }: Unit): XliffMeta[] {
  const entries = { block: context, key, document: place.file, line: String(place.line) };
  return Object.entries(entries).flatMap(([type, value]) =>
    value === undefined ? [] : [{ category: 'tarazi:context', type, value }],
  );
}

/** How the copies of one language are written for a tool. */
export async function toolOptions(
  project: Project,
  language: LanguageTag,
  copy: ToolCopy,
): Promise<Partial<WriteOptions> & Pick<WriteOptions, 'sourceLanguage' | 'targetLanguage'>> {
  const { prefill, segmentMarkers } = profileOf(copy.tool);
  const hints = await hintsFor(project, language);
  const memory = await memoryIndex(project, language, copy.cache);
  return {
    sourceLanguage: tagForTool(project.config.source, copy),
    targetLanguage: tagForTool(language, copy),
    locations: true,
    lockFinal: true,
    prefill: prefill === 'empty',
    prefillAll: prefill === 'all',
    segmentMarkers: segmentMarkers === true,
    notesOf: hints.notes,
    termsOf: hints.terms,
    metadataOf: contextOf,
    matchesOf: (unit) => (isConfirmed(unit) ? [] : memory.find(unit.source)),
  };
}
