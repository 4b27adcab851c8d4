import type { Concept, Fact, LanguageTag, Mismatch, Termbase } from '../../model/index.js';
import { matchTerms, type TermMatch } from '../../terms/match-terms.js';

/** What the termbase says about a pair: what is wrong, and the stretches of both texts that it has settled. */
export interface TermVerdicts {
  readonly mismatches: readonly Mismatch[];
  readonly source: readonly TermMatch[];
  readonly target: readonly TermMatch[];
}

/** Where each text stands in a document is unknown here, so a term is met wherever the target has it. */
export function termVerdicts(
  source: string,
  sourceLanguage: LanguageTag,
  target: string,
  targetLanguage: LanguageTag,
  termbase: Termbase,
): TermVerdicts {
  const sources = outermost(matchTerms(source, sourceLanguage, termbase));
  const targets = apart(matchTerms(target, targetLanguage, termbase), new Set(sources.map(({ concept }) => concept)));
  const mismatches: Mismatch[] = [];
  const wanted = new Set<Concept>();
  const [asked, found] = [byConcept(sources), byConcept(targets)];
  for (const match of sources) {
    const { concept } = match;
    if (wanted.has(concept)) continue;
    wanted.add(concept);
    const terms = termsOf(concept, targetLanguage);
    const allowed = terms.filter(({ status }) => status !== 'forbidden');
    if (match.term.status === 'forbidden' || terms.length === 0) continue;
    const rendered = found.get(concept) ?? [];
    if (rendered.some(({ term }) => term.status !== 'forbidden')) continue;
    const forbidden = rendered[0];
    if (!forbidden && allowed.length === 0) continue;
    mismatches.push({
      type: forbidden ? 'forbidden' : 'missing',
      category: concept.properNoun ? 'name' : 'terminology',
      certainty: 'certain',
      source: termFact(source, match),
      target: forbidden ? termFact(target, forbidden) : null,
      expected: allowed.map(({ text }) => text),
    });
  }
  // A forbidden term is wrong whatever the source says.
  for (const match of outermost(targets)) {
    const { concept, term } = match;
    if (term.status !== 'forbidden' || wanted.has(concept)) continue;
    const expected = termsOf(concept, targetLanguage).filter(({ status }) => status !== 'forbidden');
    mismatches.push({
      type: 'forbidden',
      category: concept.properNoun ? 'name' : 'terminology',
      certainty: 'certain',
      source: null,
      target: termFact(target, match),
      expected: expected.map(({ text }) => text),
    });
  }
  const short = new Set([...asked].flatMap(([concept, own]) => (fallsShort(own, found.get(concept)) ? [concept] : [])));
  // A term that only the target has may stand in the place of another name.
  return {
    mismatches,
    source: sources.filter(({ concept }) => !short.has(concept)),
    target: targets.filter(({ concept }) => wanted.has(concept)),
  };
}

/**
 * Whether the target has a concept, but less often than the source: "Armenia … from Armenia" with one "Ermənistan". A name that is
 * said twice may stand once; whether another name took its place is for the comparison of names to tell.
 */
function fallsShort(sources: readonly TermMatch[], targets: readonly TermMatch[] = []): boolean {
  const found = placesOf(targets);
  return found > 0 && found < placesOf(sources);
}

const placesOf = (matches: readonly TermMatch[]): number => new Set(matches.map(({ start }) => start)).size;

function byConcept(matches: readonly TermMatch[]): ReadonlyMap<Concept, readonly TermMatch[]> {
  const found = new Map<Concept, TermMatch[]>();
  for (const match of matches) {
    const list = found.get(match.concept);
    if (list) list.push(match);
    else found.set(match.concept, [match]);
  }
  return found;
}

/** A term as a fact. */
export function termFact(text: string, { start, end, concept, term }: TermMatch): Fact {
  return {
    start,
    end,
    text: text.slice(start, end),
    category: 'name',
    kind: 'name',
    certainty: 'certain',
    readings: [{ value: term.text, unit: concept.id }],
  };
}

/** Drops what stands inside a longer term that the source asks for: "Azərbaycan Ordusu" renders the army, not the country too. */
function apart(matches: readonly TermMatch[], asked: ReadonlySet<Concept>): TermMatch[] {
  // In order of place, the longest first: of the asked ones so far, that which ends last, and begins first of those.
  let longest = { start: -1, end: -1 };
  return matches.filter(({ start, end, concept }) => {
    const isInside = end < longest.end || (end === longest.end && longest.start < start);
    if (asked.has(concept) && end > longest.end) longest = { start, end };
    return !isInside;
  });
}

/** Drops matches inside longer ones: "Azerbaijan SSR" does not ask for Azerbaijan as well. */
export function outermost(matches: readonly TermMatch[]): TermMatch[] {
  const kept: TermMatch[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (
      last &&
      last.start <= match.start &&
      match.end <= last.end &&
      !(last.start === match.start && last.end === match.end)
    )
      continue;
    kept.push(match);
  }
  return kept;
}

function termsOf(concept: Concept, language: LanguageTag) {
  const primary = language.split(/[-_]/, 1)[0]!.toLowerCase();
  return [...concept.terms]
    .filter(([tag]) => tag.split(/[-_]/, 1)[0]!.toLowerCase() === primary)
    .flatMap(([, terms]) => terms);
}
