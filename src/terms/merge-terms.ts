import type { Concept, LanguageTag, Term, Termbase } from '../model/index.js';

/** What taking terms into a termbase comes to. */
export interface Merged {
  /** What is new, to be added: concepts of the termbase come with their new terms only. */
  readonly added: Termbase;
  readonly concepts: number;
  readonly terms: number;
  /** Terms that were there already. */
  readonly known: number;
  /** Terms that are there with another status; the termbase's own stands. */
  readonly conflicts: readonly { readonly concept: string; readonly language: LanguageTag; readonly term: Term }[];
}

/**
 * Takes the concepts of one termbase into another. Two are one where they share a term of every language that both have, or
 * their id and a term; "Georgia" alone may be two. A concept with an id that means something else here gets a new one.
 */
export function mergeTerms(base: Termbase, incoming: Termbase): Merged {
  const byTerm = new Map<string, Concept[]>();
  const ids = new Set<string>();
  for (const concept of base) {
    ids.add(concept.id);
    for (const key of keysOf(concept)) {
      const list = byTerm.get(key);
      if (list) list.push(concept);
      else byTerm.set(key, [concept]);
    }
  }
  const added: Concept[] = [];
  const conflicts: { concept: string; language: LanguageTag; term: Term }[] = [];
  let concepts = 0;
  let terms = 0;
  let known = 0;
  for (const concept of incoming) {
    const own = keysOf(concept)
      .flatMap((key) => byTerm.get(key) ?? [])
      .find((found) => found.id === concept.id || agree(found, concept));
    const fresh = new Map<LanguageTag, Term[]>();
    for (const [language, list] of concept.terms) {
      for (const term of list) {
        const before = own?.terms.get(language)?.find(({ text }) => text === term.text);
        if (!before) {
          const group = fresh.get(language);
          if (group) group.push(term);
          else fresh.set(language, [term]);
          terms++;
        } else if (before.status === term.status) known++;
        else conflicts.push({ concept: own!.id, language, term });
      }
    }
    if (fresh.size === 0) continue;
    if (own) added.push({ id: own.id, properNoun: own.properNoun, terms: fresh });
    else {
      concepts++;
      const id = freeId(concept.id, ids);
      ids.add(id);
      added.push({ ...concept, id, terms: fresh });
    }
  }
  return { added, concepts, terms, known, conflicts };
}

/** Whether two concepts share a term of each language that both have. */
function agree(one: Concept, other: Concept): boolean {
  return [...one.terms].every(([language, list]) => {
    const others = other.terms.get(language);
    return !others || list.some(({ text }) => others.some((term) => term.text === text));
  });
}

const keysOf = ({ terms }: Concept): string[] =>
  [...terms].flatMap(([language, list]) =>
    list.filter(({ status }) => status !== 'forbidden').map(({ text }) => `${language} ${text}`),
  );

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let nth = 2; taken.has(free); nth++) free = `${id}-${nth}`;
  return free;
}
