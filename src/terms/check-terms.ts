import type { Concept, LanguageTag, MessageData, Term, Termbase, TermStatus } from '../model/index.js';
import { mixedScripts } from '../text/mixed-script.js';
import { lineOfTerm } from './term-lines.js';

/** What may be wrong in a termbase that can be read. Message `terms.<id>`. */
export const TERM_PROBLEMS = [
  'contradiction',
  'duplicate',
  'missing-language',
  'mixed-script',
  'no-preferred',
  'preferred-twice',
  'shared',
] as const;

/** Something in a termbase that an editor should settle, with the line of the term. */
export interface TermProblem {
  readonly id: (typeof TERM_PROBLEMS)[number];
  readonly data: MessageData;
  readonly line: number | undefined;
}

const primary = (tag: LanguageTag): string => tag.split('-', 1)[0]!.toLowerCase();

/** What was seen of a term's text in a language. */
interface Seen {
  readonly concept: Concept;
  readonly term: Term;
}

/**
 * Finds duplicates, contradictory statuses, languages without a term or without a preferred one, two preferred terms, one
 * term in two concepts, and letters of another script. `languages` are those that every concept should have.
 */
export function checkTerms(termbase: Termbase, languages: readonly LanguageTag[]): TermProblem[] {
  const problems: TermProblem[] = [];
  const everywhere = new Map<string, Seen[]>();
  for (const concept of termbase) {
    let first: Term | undefined;
    for (const [language, terms] of concept.terms) {
      first ??= terms[0];
      problems.push(...withinLanguage(concept, language, terms));
      for (const term of terms) {
        const key = `${primary(language)} ${term.text.toLowerCase()}`;
        const seen = everywhere.get(key);
        if (seen) seen.push({ concept, term });
        else everywhere.set(key, [{ concept, term }]);
      }
    }
    const found = new Set([...concept.terms.keys()].map(primary));
    const missing = languages.filter((language) => !found.has(primary(language)));
    if (missing.length > 0)
      problems.push({
        id: 'missing-language',
        data: { concept: concept.id, languages: missing },
        line: first && lineOfTerm(first),
      });
  }
  for (const seen of everywhere.values()) problems.push(...acrossConcepts(seen));
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function withinLanguage(concept: Concept, language: LanguageTag, terms: readonly Term[]): TermProblem[] {
  const problems: TermProblem[] = [];
  const add = (id: TermProblem['id'], term: Term, data: MessageData): void => {
    problems.push({ id, data: { concept: concept.id, language, term: term.text, ...data }, line: lineOfTerm(term) });
  };
  const seen = new Map<string, Term>();
  for (const term of terms) {
    const before = seen.get(term.text);
    if (!before) seen.set(term.text, term);
    else if (before.status === term.status) add('duplicate', term, { other: place(before) });
    else add('contradiction', term, { status: term.status, otherStatus: before.status, other: place(before) });
    for (const { letters, expected } of mixedScripts(term.text)) add('mixed-script', term, { letters, expected });
  }
  const preferred = [...seen.values()].filter(({ status }) => status === 'preferred');
  if (preferred.length > 1) add('preferred-twice', preferred[1]!, { first: preferred[0]!.text });
  if (preferred.length === 0) add('no-preferred', terms[0]!, {});
  return problems;
}

/** One text in two concepts: contradictory where it is allowed in one and forbidden in the other. */
function acrossConcepts(seen: readonly Seen[]): TermProblem[] {
  const [first, ...rest] = seen;
  const isForbidden = (status: TermStatus): boolean => status === 'forbidden';
  return rest.flatMap(({ concept, term }): TermProblem[] => {
    if (!first || concept === first.concept) return [];
    const data = { concept: concept.id, term: term.text, otherConcept: first.concept.id, other: place(first.term) };
    const line = lineOfTerm(term);
    if (isForbidden(term.status) === isForbidden(first.term.status)) {
      // What may be said for two things is admitted in one of them.
      const both = term.status === 'preferred' && first.term.status === 'preferred';
      return both ? [{ id: 'shared', data, line }] : [];
    }
    const statuses = { status: term.status, otherStatus: first.term.status };
    return [{ id: 'contradiction', data: { ...data, ...statuses }, line }];
  });
}

const place = (term: Term): string => String(lineOfTerm(term) ?? '?');
