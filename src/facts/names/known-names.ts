import type { Language } from '../../languages/language.js';
import type { Fact } from '../../model/index.js';
import { foldText } from '../../text/chars.js';
import { factOf } from './fact-of.js';
import { mentionsOf } from './mention/mention.js';
import { Side } from './mention/side.js';
import { lookupOf } from './read/lookup.js';

/** A name of the gazetteer in a text. */
interface KnownName {
  readonly fact: Fact;
  /** How a language writes it, in dictionary form, the best first; where the words may name two things, forms of both. */
  readonly writtenIn: (language: Language) => readonly string[];
}

/** So many forms of one concept are told: further ones are shorter, older or wider names for it. */
const TOLD = 3;

/**
 * The gazetteer's names of a text, in order of place. Left out are peoples, languages and adjectives made from places, for which a
 * translation takes whatever word its grammar asks for.
 */
export function knownNames(text: string, language: Language): KnownName[] {
  const side = new Side();
  side.load(text, language);
  const names: KnownName[] = [];
  for (const mention of mentionsOf(side)) {
    const entries = (side.hits[mention.hit]?.entries ?? []).filter(
      ({ people, concept }) => !people && !concept.startsWith('lang:'),
    );
    if (entries.length === 0 || mention.kind === 'demonym') continue;
    const fact = factOf(side, mention);
    const short = isShort(fact.text);
    names.push({
      fact,
      writtenIn: (other) => {
        const forms = entries.flatMap(({ concept }) => bestOf(lookupOf(other).formsOf(concept), short));
        return [...new Set(forms)];
      },
    });
  }
  return names;
}

/** Whether a name is an acronym: "UN", "U.N.". */
const isShort = (form: string): boolean => !/\s/.test(form) && form === form.toUpperCase();

/** Acronyms for an acronym and words for words come first; what differs in capitals or full stops alone is told once. */
function bestOf(forms: readonly string[], short: boolean): readonly string[] {
  const distinct = new Map<string, string>();
  for (const form of forms) {
    const key = foldText(form.replaceAll('.', ''));
    if (!distinct.has(key)) distinct.set(key, form);
  }
  return [...distinct.values()]
    .sort((a, b) => Number(isShort(b) === short) - Number(isShort(a) === short))
    .slice(0, TOLD);
}
