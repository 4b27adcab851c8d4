import { explainNames } from '../facts/names/explain.js';
import { extractNames } from '../facts/names/extract.js';
import { baseForm, type NameStems, nameStems, sameName } from '../facts/names/group.js';
import { InputError, type LanguageTag, plainText, type TaraziError, type Termbase } from '../model/index.js';
import { writeCsv } from '../text/csv.js';
import { currentState } from './current-state.js';
import { listDocuments, readDocument } from './documents.js';
import { isConfirmed } from './memory.js';
import type { Project } from './project.js';
import { readTermbase } from './termbase.js';

/** How often a name stands written in each way, and where one can see it. */
interface Written {
  readonly surfaces: Map<string, number>;
  count: number;
  example: string;
}

interface Rendering extends Written {
  readonly stems: NameStems;
}

interface Draft {
  readonly concept: string | undefined;
  readonly stems: NameStems;
  readonly source: Written;
  readonly renderings: ReadonlyMap<LanguageTag, Rendering[]>;
}

/** The names seen so far, by concept and by the stems of their last word. */
class Drafts {
  readonly all: Draft[] = [];
  readonly #index = new Map<string, Draft[]>();

  find(text: string, concept: string | undefined, stems: NameStems): Draft | undefined {
    if (concept !== undefined) return this.#index.get(`concept ${concept}`)?.[0];
    for (const stem of stems.at(-1) ?? [text]) {
      const found = this.#index.get(stem)?.find((draft) => sameName(draft.stems, stems));
      if (found) return found;
    }
    return undefined;
  }

  add(draft: Draft): void {
    this.all.push(draft);
    const keys = draft.concept === undefined ? (draft.stems.at(-1) ?? []) : [`concept ${draft.concept}`];
    for (const key of new Set(keys)) {
      const list = this.#index.get(key);
      if (list) list.push(draft);
      else this.#index.set(key, [draft]);
    }
  }
}

/** A name of the documents that the termbase does not have. */
export interface TermSuggestion {
  readonly concept: string;
  /** Source first; within a language the most frequent first. */
  readonly terms: readonly {
    readonly language: LanguageTag;
    readonly text: string;
    readonly count: number;
    readonly example: string;
  }[];
}

const LONGEST_EXAMPLE = 160;

function note(written: Written, surface: string, example: string): void {
  written.surfaces.set(surface, (written.surfaces.get(surface) ?? 0) + 1);
  written.count++;
  if (written.example === '') {
    const chars = [...example];
    written.example = chars.length > LONGEST_EXAMPLE ? `${chars.slice(0, LONGEST_EXAMPLE - 1).join('')}…` : example;
  }
}

const written = (): Written => ({ surfaces: new Map(), count: 0, example: '' });

/** Adds the names of one document, and what its confirmed translations call them. */
async function readNames(project: Project, path: string, termbase: Termbase, drafts: Drafts): Promise<void> {
  const { source: from, targets } = project.config;
  const document = await readDocument(project, path);
  for (const unit of document.parsed.units) {
    const text = plainText(unit.source);
    for (const fact of extractNames(text, from, termbase)) {
      // Entries of the termbase are certain; what is weak is hardly a name.
      if (fact.certainty !== 'probable' || fact.kind === 'demonym') continue;
      const concept = fact.readings[0]?.unit;
      const stems = nameStems(fact.text, from);
      let draft = drafts.find(fact.text, concept, stems);
      if (!draft) {
        const renderings = new Map(targets.map((language) => [language, []]));
        draft = { concept, stems, source: written(), renderings };
        drafts.add(draft);
      }
      note(draft.source, fact.text, text);
    }
  }
  for (const language of targets) {
    const { units } = await currentState(project, document, language);
    for (const unit of units.filter(isConfirmed)) {
      const source = plainText(unit.source);
      const target = plainText(unit.target ?? []);
      const pair = { source, target, sourceLanguage: from, targetLanguage: language, termbase };
      for (const link of explainNames(pair)) {
        if (!link.target || link.how === 'termbase' || link.how === 'unconfirmed') continue;
        const { text } = link.source;
        const draft = drafts.find(text, link.source.readings[0]?.unit, nameStems(text, from));
        const renderings = draft?.renderings.get(language);
        if (!renderings) continue;
        const stems = nameStems(link.target.text, language);
        let rendering = renderings.find((one) => sameName(one.stems, stems));
        if (!rendering) {
          rendering = { ...written(), stems };
          renderings.push(rendering);
        }
        note(rendering, link.target.text, target);
      }
    }
  }
}

/**
 * Proposes entries for the termbase: the names of the documents that it does not have, with what the confirmed translations call
 * them, the most frequent names first. A document that cannot be read is told and passed over.
 */
export async function suggestTerms(
  project: Project,
  onFailure: (error: TaraziError) => void,
): Promise<TermSuggestion[]> {
  const termbase = await readTermbase(project);
  const drafts = new Drafts();
  for (const path of await listDocuments(project)) {
    try {
      await readNames(project, path, termbase, drafts);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      onFailure(error);
    }
  }
  const taken = new Set(termbase.map(({ id }) => id));
  const { source } = project.config;
  return [...drafts.all]
    .sort((a, b) => b.source.count - a.source.count)
    .map(({ concept, source: name, renderings }) => {
      const text = baseForm([...name.surfaces], source, concept);
      const terms = [{ language: source, text, count: name.count, example: name.example }];
      for (const [language, groups] of renderings) {
        const listed = [...groups].sort((a, b) => b.count - a.count);
        for (const { surfaces, count, example } of listed)
          terms.push({
            language,
            text: baseForm([...surfaces], language, concept, { text, language: source }),
            count,
            example,
          });
      }
      return { concept: freeId(text, taken), terms };
    });
}

/** An id that can be read and is not taken: the name in small letters with hyphens. */
function freeId(text: string, taken: Set<string>): string {
  const slug =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'name';
  let id = slug;
  for (let nth = 2; taken.has(id); nth++) id = `${slug}-${nth}`;
  taken.add(id);
  return id;
}

/**
 * Suggestions as CSV in the columns of terms.csv, with counts and examples beside: the most frequent rendering preferred, the
 * others admitted, until an editor decides.
 */
export function suggestionsCsv(suggestions: readonly TermSuggestion[]): string {
  const head = ['concept', 'language', 'term', 'status', 'properNoun', 'caseSensitive', 'note', 'count', 'example'];
  const rows = suggestions.flatMap(({ concept, terms }) =>
    terms.map(({ language, text, count, example }, index) => {
      const status = terms[index - 1]?.language === language ? 'admitted' : 'preferred';
      return [concept, language, text, status, 'yes', '', '', String(count), example];
    }),
  );
  return writeCsv([head, ...rows]);
}
