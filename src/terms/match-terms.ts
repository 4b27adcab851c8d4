import { type Language, languageOf } from '../languages/index.js';
import { stemKeys } from '../languages/stem-keys.js';
import type { Concept, LanguageTag, Span, Term, Termbase } from '../model/index.js';
import { foldText } from '../text/chars.js';

/** A term found in a text, in whatever inflection. */
export interface TermMatch extends Span {
  readonly concept: Concept;
  readonly term: Term;
}

interface Pattern {
  readonly concept: Concept;
  readonly term: Term;
  readonly words: readonly {
    readonly fold: string;
    readonly stem: string;
    readonly endings: ReadonlySet<string> | undefined;
    /** See `NameInflection.compounds`. */
    readonly compounds: readonly string[];
  }[];
}

interface Index {
  readonly language: Language | undefined;
  readonly byStem: ReadonlyMap<string, readonly Pattern[]>;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NONE: readonly string[] = Object.freeze([]);
const indexes = new WeakMap<Termbase, Map<LanguageTag, Index>>();

/**
 * Finds the terms of a termbase in a text: whole words in any inflection of the language, the longest first, without overlaps of
 * one concept. Case is ignored unless a term is case-sensitive, but an acronym (capitals only) is found in capitals only.
 * Offsets count UTF-16 code units.
 */
export function matchTerms(text: string, language: LanguageTag, termbase: Termbase): TermMatch[] {
  const index = indexOf(termbase, language);
  if (index.byStem.size === 0) return [];
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    fold: foldText(match[0]),
  }));
  const inflection = index.language?.names.inflection;
  const stems = words.map(({ fold }) => (inflection ? stemKeys(fold, inflection) : [fold]));
  const matches: TermMatch[] = [];
  words.forEach((first, at) => {
    for (const stem of stems[at]!) {
      for (const pattern of index.byStem.get(stem) ?? []) {
        const last = at + pattern.words.length - 1;
        if (last >= words.length) continue;
        const fits = pattern.words.every((part, offset) => {
          const { fold } = words[at + offset]!;
          if (part.fold === fold) return true;
          if (part.endings) return fold.startsWith(part.stem) && part.endings.has(fold.slice(part.stem.length));
          return [part.stem, ...part.compounds].some((stem) => stems[at + offset]!.includes(stem));
        });
        if (!fits || !caseFits(text.slice(first.start, words[last]!.end), pattern.term)) continue;
        matches.push({ start: first.start, end: words[last]!.end, concept: pattern.concept, term: pattern.term });
      }
    }
  });
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  return matches.filter(
    (match, at) =>
      !matches
        .slice(Math.max(0, at - 16), at)
        .some((one) => one.concept === match.concept && one.start <= match.start && match.end <= one.end),
  );
}

function caseFits(found: string, { text, caseSensitive }: Term): boolean {
  if (caseSensitive === false) return true;
  // Endings may follow, so only the common start is compared.
  let same = 0;
  while (same < found.length && same < text.length && found[same] === text[same]) same++;
  if (caseSensitive) return same >= Math.min(found.length, text.length) - 2;
  const acronym = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  return !acronym || same >= Math.min(found.length, text.length);
}

function indexOf(termbase: Termbase, language: LanguageTag): Index {
  let byLanguage = indexes.get(termbase);
  if (!byLanguage) {
    byLanguage = new Map();
    indexes.set(termbase, byLanguage);
  }
  const known = byLanguage.get(language);
  if (known) return known;
  const plugin = languageOf(language);
  const inflection = plugin?.names.inflection;
  const byStem = new Map<string, Pattern[]>();
  for (const concept of termbase) {
    for (const [tag, terms] of concept.terms) {
      if (primary(tag) !== primary(language)) continue;
      for (const term of terms) {
        const found = [...term.text.matchAll(WORD)];
        const words = found.map(([word], at) => {
          const fold = foldText(word);
          const { stem, endings } = inflection?.paradigm(fold) ?? { stem: fold };
          const isLast = at > 0 && at === found.length - 1;
          return { fold, stem, endings, compounds: (isLast && inflection?.compounds?.(fold)) || NONE };
        });
        const first = words[0];
        if (!first) continue;
        // Indexed by the stem and by the whole word, since short words lose no ending.
        for (const key of new Set([first.stem, first.fold])) {
          const list = byStem.get(key);
          const pattern = { concept, term, words };
          if (list) list.push(pattern);
          else byStem.set(key, [pattern]);
        }
      }
    }
  }
  const index = { language: plugin, byStem };
  byLanguage.set(language, index);
  return index;
}

const primary = (tag: LanguageTag): string => tag.split(/[-_]/, 1)[0]!.toLowerCase();
