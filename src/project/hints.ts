import { type Rendering, renderFacts } from '../facts/written.js';
import { type InterfaceLanguage, interfaceLanguageOf, translate } from '../messages/index.js';
import { type LanguageTag, type Note, plainText, type SourceUnit, type Termbase } from '../model/index.js';
import type { GlossaryTerm } from '../xliff/index.js';
import type { Project } from './project.js';
import { readTermbase } from './termbase.js';

/** What a translator is told about a sentence. */
export interface Hints {
  /** Notes of ours, by category: numbers and dates in the target's notation, names, terms, the kind of block. */
  readonly notes: (unit: SourceUnit) => readonly Note[];
  /** The terms of the sentence with their translations. */
  readonly terms: (unit: SourceUnit) => readonly GlossaryTerm[];
}

const CATEGORIES = ['number', 'date', 'name', 'terminology'] as const;
const CONTEXTS: ReadonlySet<string> = new Set([
  'admonition',
  'definition',
  'footnote',
  'front-matter',
  'heading',
  'image-alt',
  'label',
  'link-title',
  'list-item',
  'message',
  'paragraph',
  'quote',
  'table-cell',
  'title',
]);

/** The language to write to a translator in: their own where the tool speaks it. */
export function translatorLanguage(language: LanguageTag): InterfaceLanguage {
  return interfaceLanguageOf(language) ?? 'en';
}

function noteOf(category: (typeof CATEGORIES)[number], renderings: readonly Rendering[]): Note[] {
  const lines = new Set<string>();
  for (const { category: kind, text, written } of renderings) {
    if (kind === category && !(written.length === 1 && written[0] === text)) {
      lines.add(`${text} → ${written.join(' / ')}`);
    }
  }
  return lines.size === 0 ? [] : [{ from: 'developer', category, text: [...lines].join('; ') }];
}

/** Which plural form a translation is to be, with numbers that take it; the key is told beside it. */
export function pluralNotes({ key = '', plural }: SourceUnit, language: LanguageTag): Note[] {
  if (!plural) return [];
  const { category, type, examples } = plural;
  const data = { key, category, examples: examples.join(', '), count: examples.length };
  const text = translate(translatorLanguage(language), `hint.plural.${type}`, data);
  return [{ from: 'developer', category: 'plural', text }];
}

/** Prepares the hints for one target language. */
export async function hintsFor(project: Project, language: LanguageTag): Promise<Hints> {
  const termbase: Termbase = await readTermbase(project);
  const { source } = project.config;
  const render = (unit: SourceUnit): Rendering[] => renderFacts(plainText(unit.source), source, language, termbase);
  const spoken = translatorLanguage(language);
  return {
    notes(unit) {
      const renderings = render(unit);
      const notes = CATEGORIES.flatMap((category) => noteOf(category, renderings));
      if (unit.maxLength !== undefined) {
        const text = translate(spoken, 'hint.length', { count: unit.maxLength });
        notes.push({ from: 'developer', category: 'length', text });
      }
      notes.push(...pluralNotes(unit, language));
      if (!CONTEXTS.has(unit.context)) return notes;
      const kind = translate(spoken, `report.context.${unit.context}`);
      const text = unit.key === undefined ? kind : `${kind}: ${unit.key}`;
      return [...notes, { from: 'developer', category: 'context', text }];
    },
    terms(unit) {
      const terms = new Map<string, GlossaryTerm>();
      for (const { category, text, written } of render(unit)) {
        if (category === 'name' || category === 'terminology') terms.set(text, { term: text, translations: written });
      }
      return [...terms.values()];
    },
  };
}
