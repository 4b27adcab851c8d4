import {
  contentEquals,
  InputError,
  type LanguageTag,
  type Note,
  plainText,
  type TaraziError,
} from '../../model/index.js';
import { builtDifferences } from '../../project/built-differences.js';
import { cacheFolder } from '../../project/cache-folder.js';
import { type CurrentState, currentState } from '../../project/current-state.js';
import { listDocuments, readDocument, type SourceDocument } from '../../project/documents.js';
import { editUnit, noteUnit, restoreUnit, standingOf } from '../../project/edit-unit.js';
import { memoryIndex } from '../../project/memory.js';
import { findMessages } from '../../project/message-files.js';
import { messagePairs } from '../../project/message-pairs.js';
import { OwnFiles } from '../../project/own-files.js';
import { pairsOfState } from '../../project/pairs.js';
import type { Project } from '../../project/project.js';
import { projectSettings } from '../../project/settings.js';
import { acceptFindings, authorOf, withdrawWaivers } from '../../project/waive.js';
import { watchedBy } from '../../project/watched.js';
import type { PlacedPair } from '../../validate/result.js';
import type { Offer, Shelf, StrandEntry, StrandInput } from './shelf.js';

/** So many matches of a memory are shown, one more is looked for: a sentence matches itself. */
const OFFERS = 3;

const NO_NOTES: readonly Note[] = [];

/** What is reviewed of a project: its documents, and its messages in place, which are only shown. */
export function projectShelf(project: Project, today: string, env: NodeJS.ProcessEnv): Shelf {
  const own = new OwnFiles(project.folder);
  const memories = new Map<LanguageTag, ReturnType<typeof memoryIndex>>();
  return {
    hasStates: true,
    watched: watchedBy(project, [], []),
    settings: () => projectSettings(project, today),
    read: async (refuse) => {
      memories.clear();
      return readProject(project, refuse);
    },
    isOwn: (path) => own.has(path),
    asCompared: (target) => target,
    edit: async (edit) => {
      const outcome = await editUnit(project, edit);
      if (outcome.written) own.add(outcome.file);
      return outcome;
    },
    note: async (name, text) => {
      const from = await authorOf(project, env);
      const note: Note = { text, ...(from !== undefined && { from }) };
      const noted = await noteUnit(project, name, note);
      if (noted) own.add(noted.file);
      return noted && { note, undo: noted.undo };
    },
    restore: async (undo) => {
      const file = await restoreUnit(project, undo);
      if (file) own.add(file);
      return file;
    },
    accept: async (findings, acceptance) =>
      acceptFindings(project, findings, { ...acceptance, today, author: await authorOf(project, env) }),
    withdraw: (waivers) => withdrawWaivers(project, waivers),
    offers: async (pair) => {
      const { language } = pair;
      const known = memories.get(language) ?? memoryIndex(project, language, cacheFolder(env));
      memories.set(language, known);
      return offersFor(pair, await known);
    },
  };
}

function offersFor({ source, target }: PlacedPair, memory: Awaited<ReturnType<typeof memoryIndex>>): readonly Offer[] {
  const content = typeof source === 'string' ? [source] : source;
  const own = target === undefined ? [] : typeof target === 'string' ? [target] : target;
  return memory
    .find(content, OFFERS + 1)
    .filter((match) => !contentEquals(match.target, own))
    .slice(0, OFFERS)
    .map((match) => ({
      source: plainText(match.source),
      target: plainText(match.target),
      quality: match.quality,
      origin: match.origin,
    }));
}

async function readProject(project: Project, refuse: (error: TaraziError) => void): Promise<readonly StrandInput[]> {
  const strands: StrandInput[] = [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refuse(error);
    }
  };
  const documents = project.config.documents.length > 0 ? await listDocuments(project) : [];
  for (const path of documents) {
    await attempt(async () => {
      const source = await readDocument(project, path);
      for (const language of project.config.targets) {
        await attempt(async () => {
          strands.push(await readStrand(project, source, language));
        });
      }
    });
  }
  for (const file of (await findMessages(project)).files) {
    await attempt(async () => {
      const byLanguage = new Map<LanguageTag, StrandEntry[]>();
      for await (const pair of messagePairs(project, file)) {
        const list = byLanguage.get(pair.language) ?? [];
        byLanguage.set(pair.language, list);
        list.push({ pair, standing: undefined, notes: NO_NOTES });
      }
      for (const [language, entries] of byLanguage) strands.push({ document: file.source, language, entries });
    });
  }
  return strands;
}

async function readStrand(project: Project, source: SourceDocument, language: LanguageTag): Promise<StrandInput> {
  const state = await currentState(project, source, language);
  const built = await builtDifferences(project, source, language, state);
  const standing = standingsIn(state);
  const notes = new Map(state.units.map((unit) => [unit.id, unit.notes]));
  const entries = [...pairsOfState(project, source, language, state, { built })].map(
    (pair): StrandEntry => ({ pair, standing: standing(pair), notes: notes.get(pair.unit) ?? NO_NOTES }),
  );
  return { document: source.path, language, entries };
}

/** What may be edited: what the state file holds as it is shown. What its document has changed since has to be exported again. */
function standingsIn({ file }: CurrentState): (pair: PlacedPair) => StrandEntry['standing'] {
  const units = new Map(file?.units.map((unit) => [unit.id, unit]));
  return ({ unit: id, segment, target }) => {
    const unit = units.get(id);
    const found = unit && file && standingOf(unit, file, segment);
    if (!found || typeof target === 'string') return undefined;
    const isSame =
      found.target === undefined || target === undefined
        ? found.target === target
        : contentEquals(found.target, target);
    return isSame ? found : undefined;
  };
}
