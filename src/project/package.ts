import { resolve } from 'node:path';
import { previewPage } from '../documents/preview.js';
import { writeOmegatTmx } from '../memory/index.js';
import { translate } from '../messages/index.js';
import { InputError, type LanguageTag, plainText, type Termbase, type Unit } from '../model/index.js';
import { writeTbx, writeTermsCsv } from '../terms/index.js';
import { countWords } from '../text/words.js';
import type { Tool } from '../xliff/index.js';
import { packZip } from '../zip/pack-zip.js';
import { currentState, versionOf } from './current-state.js';
import { bytesLimit, readDocument, type SourceDocument, selectDocuments } from './documents.js';
import { type ExportOptions, isWanted } from './export.js';
import { inside, readBytes, shownPath } from './files.js';
import { translatorLanguage } from './hints.js';
import { packedMemory } from './memory.js';
import { glossaryText, omegatPairs, omegatProject } from './omegat-project.js';
import { pathInRoot } from './paths.js';
import { type Project, selectLanguages } from './project.js';
import { copyText } from './state.js';
import { readTermbase } from './termbase.js';
import { tagForTool, toolOptions, versionForTool } from './tool-copy.js';
import { writeNamed } from './write-file.js';

/** `plain`: for any tool; `omegat`: a project folder that OmegaT opens. */
export type PackageKind = 'plain' | 'omegat';

/** What is packed, and where the packages go. */
export interface PackageOptions extends Omit<ExportOptions, 'out'> {
  readonly kind: PackageKind;
  readonly out: string;
  /** Most bytes of the memory in a package. */
  readonly memoryLimit?: number;
}

type Files = Map<string, string | Uint8Array>;

/** A package that was written. */
export interface Packed {
  readonly file: string;
  readonly language: LanguageTag;
  readonly documents: number;
  readonly units: number;
}

interface Part {
  /** Path within root. */
  readonly path: string;
  readonly units: readonly Unit[];
  readonly xliff: string;
  readonly preview: string;
}

async function previewOf(project: Project, { path, format }: SourceDocument): Promise<string> {
  const bytes = await readBytes(inside(project.folder, path), path, bytesLimit(format, project.config.limits));
  return previewPage(await format.preview(bytes), { title: path, language: project.config.source });
}

async function partsOf(project: Project, language: LanguageTag, tool: Tool, options: PackageOptions): Promise<Part[]> {
  const parts: Part[] = [];
  const more = await toolOptions(project, language, { ...options, tool });
  for (const document of await selectDocuments(project, options.documents ?? [])) {
    try {
      const source = await readDocument(project, document);
      options.onNotices?.(document, source.parsed.notices);
      const state = await currentState(project, source, language);
      const version = versionOf(project, state, versionForTool(tool, options.version));
      const units = state.units.filter((unit) => isWanted(unit, options.only));
      if (units.length === 0) continue;
      const xliff = copyText(project, document, language, version, units, more);
      parts.push({
        path: pathInRoot(project.config, document),
        units,
        xliff,
        preview: await previewOf(project, source),
      });
    } catch (error) {
      if (!(error instanceof InputError) || !options.onFailure) throw error;
      options.onFailure(error);
    }
  }
  return parts;
}

function readmeText(project: Project, language: LanguageTag, kind: PackageKind, parts: readonly Part[]): string {
  const spoken = translatorLanguage(language);
  const named = (tag: LanguageTag): string => new Intl.DisplayNames(spoken, { type: 'language' }).of(tag) ?? tag;
  const open = parts
    .flatMap(({ units }) => units)
    .filter(({ state }) => state === 'initial' || state === 'needs-review');
  const words = open.reduce((sum, { source }) => sum + countWords(plainText(source)), 0);
  const data = { source: named(project.config.source), target: named(language), documents: parts.length, words };
  const text = translate(spoken, `report.package.${kind}`, data);
  // A language's name may stand first, and begins with a small letter in Azerbaijani and Russian.
  return `${text.charAt(0).toLocaleUpperCase(spoken)}${text.slice(1)}\n`;
}

async function plainFiles(
  project: Project,
  language: LanguageTag,
  parts: readonly Part[],
  termbase: Termbase,
  options: PackageOptions,
): Promise<Files> {
  const files: Files = new Map();
  for (const { path, xliff, preview } of parts) {
    files.set(`xliff/${path}.xlf`, xliff);
    files.set(`preview/${path}.html`, preview);
  }
  const memory = await packedMemory(project, language, options.memoryLimit);
  if (memory.units > 0) files.set(`memory/${language}.tmx`, memory.bytes);
  if (termbase.length > 0) {
    files.set('terms/terms.csv', writeTermsCsv(termbase));
    files.set('terms/terms.tbx', writeTbx(termbase, project.config.source));
  }
  return files;
}

async function omegatFiles(
  project: Project,
  language: LanguageTag,
  parts: readonly Part[],
  termbase: Termbase,
  options: PackageOptions,
): Promise<Files> {
  const tag = (of: LanguageTag): LanguageTag => tagForTool(of, { ...options, tool: 'omegat' });
  const [source, target] = [tag(project.config.source), tag(language)];
  const pairs = omegatPairs(parts.flatMap(({ units }) => units));
  const files: Files = new Map([['omegat.project', omegatProject(source, target)]]);
  for (const { path, xliff, preview } of parts) {
    files.set(`source/${path}.xlf`, xliff);
    files.set(`preview/${path}.html`, preview);
  }
  for (const folder of ['target', 'dictionary']) files.set(`${folder}/`, '');
  files.set('omegat/project_save.tmx', writeOmegatTmx(pairs, source, target));
  const memory = await packedMemory(project, language, options.memoryLimit);
  files.set(`tm/${language}.tmx`, memory.bytes);
  files.set('glossary/glossary.txt', glossaryText(termbase, project.config.source, language));
  return files;
}

/** Writes a package a language; gives each as it is written. Nothing is written where there is nothing to translate, or an InputError is thrown. */
export async function* exportPackages(project: Project, options: PackageOptions): AsyncGenerator<Packed> {
  const { kind } = options;
  const tool = kind === 'omegat' ? 'omegat' : (options.tool ?? 'generic');
  const termbase = await readTermbase(project);
  for (const language of selectLanguages(project, options.languages)) {
    const parts = await partsOf(project, language, tool, options);
    if (parts.length === 0) continue;
    const files =
      kind === 'omegat'
        ? await omegatFiles(project, language, parts, termbase, options)
        : await plainFiles(project, language, parts, termbase, options);
    const all: Files = new Map([['readme.txt', readmeText(project, language, kind, parts)], ...files]);
    const name = kind === 'omegat' ? `${language}-omegat` : language;
    // One folder in it, so that unpacking it spills nothing.
    const packed = packZip(new Map([...all].map(([path, content]) => [`${name}/${path}`, content])));
    const file = resolve(project.cwd, options.out, `${name}.zip`);
    await writeNamed(project.cwd, file, packed);
    const units = parts.reduce((sum, part) => sum + part.units.length, 0);
    yield { file: shownPath(project.cwd, file), language, documents: parts.length, units };
  }
}
