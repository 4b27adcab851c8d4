import type { NameLink } from '../facts/names/explain.js';
import { type NameStems, nameStems, sameName } from '../facts/names/group.js';
import type { Finding, LanguageTag, PlacedFinding, SpanText } from '../model/index.js';
import { definitionsOf } from './acronyms.js';
import { byDocument } from './by-document.js';
import type { PlacedPair, Result } from './result.js';
import type { ValidateSettings } from './settings.js';
import { withFindings } from './with-findings.js';

/** Stems of renderings of one name may be short: Kim, Kimin. */
const SHORTEST = 2;

const ACRONYM = /^\p{Lu}{2,10}$/u;

/** One way in which a document renders a word of its names. */
interface Rendering {
  readonly stems: NameStems;
  readonly text: string;
  count: number;
  /** Where it stands first. */
  readonly result: number;
  readonly source: SpanText;
  readonly target: SpanText;
}

/** What a document says of a word of its names. */
interface Entry {
  readonly stems: NameStems;
  readonly renderings: Rendering[];
  /** The renderings by how they are written. */
  readonly written: Map<string, Rendering>;
}

/** What a document says of all of them: by their first letters, which endings leave alone, and by how they are written. */
interface Entries {
  readonly alike: Map<string, Entry[]>;
  readonly written: Map<string, Entry>;
}

/**
 * Looks at the names of each document as a whole. A name that is rendered in two ways gets one finding that lists them; a name that
 * seems lost is information where the document explains its acronym. Holds the results of one document at a time;
 * results that are no running text pass untouched.
 */
export async function* settleDocuments(
  results: AsyncIterable<Result>,
  settings: ValidateSettings,
  words: WordsOfPairs,
): AsyncGenerator<Result> {
  const wordsOf = ({ pair }: Result): readonly RenderedWord[] => words.get(pair) ?? [];
  for await (const list of byDocument(results, ({ pair }) => pair)) yield* settleNames(list, settings, wordsOf);
}

/** The words of names of pairs that stand in running text, read when these were judged. */
export type WordsOfPairs = WeakMap<PlacedPair, readonly RenderedWord[]>;

/** The same for the results of one document in one language. `renderedIn` gives the words of the names of a result that has a translation. */
export function settleNames(
  results: readonly Result[],
  settings: ValidateSettings,
  renderedIn: (result: Result) => readonly RenderedWord[],
): readonly Result[] {
  const [first] = results;
  if (!first?.pair.running || first.otherLanguage) return results;
  const active = settings.rules.find(({ rule }) => rule.name === 'name');
  if (!active) return results;
  const entries: Entries = { alike: new Map(), written: new Map() };
  const acronyms = new Map<string, string>();
  const added = new Map<number, Finding[]>();
  /** Misspellings of which more is known now: how the rest of the document writes the name. */
  const replaced = new Set<PlacedFinding>();
  results.forEach((result, index) => {
    const { target } = result;
    if (target === undefined || target.trim() === '') return;
    const [from, to] = definitionsIn(result);
    if (from.length === to.length) for (const [at, acronym] of from.entries()) acronyms.set(acronym, to[at]!);
    for (const word of renderedIn(result)) note(word, index, entries);
  });
  for (const { renderings } of [...entries.alike.values()].flat()) {
    if (renderings.length < 2) continue;
    const [usual, ...others] = [...renderings].sort((a, b) => b.count - a.count || a.result - b.result);
    const odd = others.at(-1)!;
    const told = misspeltAt(results[odd.result]!, odd.target);
    if (told === 'waived') continue;
    const severity = active.severity ?? (told?.severity === 'error' ? 'error' : 'warning');
    const finding = inconsistent(usual!, odd, renderings, severity);
    if (told) replaced.add(told);
    const list = added.get(odd.result);
    if (list) list.push(finding);
    else added.set(odd.result, [finding]);
  }
  if (added.size === 0 && acronyms.size === 0) return results;
  return results.map((result, index) => {
    const more = [...(added.get(index) ?? []), ...otherAcronyms(result, acronyms, active.severity)];
    if (more.length === 0) return explained(result, acronyms);
    const findings = result.findings.filter((finding) => !replaced.has(finding));
    return withFindings(explained({ ...result, findings }, acronyms), more, settings);
  });
}

/** The finding that a stretch of a target is a misspelt name. */
function misspeltAt({ findings, waived }: Result, { start, end }: SpanText): PlacedFinding | 'waived' | undefined {
  const isIt = ({ messageId, target }: PlacedFinding): boolean =>
    messageId === 'finding.name.misspelt' && target !== null && target.start < end && start < target.end;
  return findings.find(isIt) ?? (waived.some(({ finding }) => isIt(finding)) ? 'waived' : undefined);
}

/** A word of a name with the word that renders it, and what either may be a form of. */
export interface RenderedWord {
  readonly source: SpanText;
  readonly target: SpanText;
  readonly stems: NameStems;
  readonly rendered: NameStems;
}

/** The words of names whose rendering letters or sounds tell. */
export function renderedWords(
  links: readonly NameLink[],
  sourceLanguage: LanguageTag,
  targetLanguage: LanguageTag,
): readonly RenderedWord[] {
  const found: RenderedWord[] = [];
  for (const { how, words, judgement } of links) {
    if (how === 'termbase' || how === 'gazetteer') continue;
    if (how === 'unconfirmed' && judgement?.type !== 'misspelt') continue;
    for (const { source, target } of words) {
      if (!/^\p{Lu}/u.test(target.text)) continue;
      const stems = nameStems(source.text, sourceLanguage);
      found.push({ source, target, stems, rendered: nameStems(target.text, targetLanguage, SHORTEST) });
    }
  }
  return found;
}

/** Acronyms that the two texts of a result explain; read once, however often its document is looked at while it is edited. */
function definitionsIn(result: Result): readonly [source: readonly string[], target: readonly string[]] {
  let found = definitions.get(result);
  if (!found) {
    found = [definitionsOf(result.source), definitionsOf(result.target ?? '')];
    definitions.set(result, found);
  }
  return found;
}

const definitions = new WeakMap<Result, readonly [readonly string[], readonly string[]]>();

/** Notes how a word of a name is rendered. What is written as before is what it was then: the first that is alike. */
function note({ source, target, stems, rendered }: RenderedWord, result: number, entries: Entries): void {
  const entry = entries.written.get(source.text) ?? entryOf(stems, entries);
  entries.written.set(source.text, entry);
  const known = entry.written.get(target.text) ?? entry.renderings.find((one) => sameName(one.stems, rendered));
  if (known) known.count++;
  const rendering = known ?? { stems: rendered, text: target.text, count: 1, result, source, target };
  if (!known) entry.renderings.push(rendering);
  entry.written.set(target.text, rendering);
}

function entryOf(stems: NameStems, { alike }: Entries): Entry {
  const key = stems[0]?.[0]?.slice(0, 3) ?? '';
  const list = alike.get(key) ?? [];
  if (list.length === 0) alike.set(key, list);
  const known = list.find((one) => sameName(one.stems, stems));
  if (known) return known;
  const entry: Entry = { stems, renderings: [], written: new Map() };
  list.push(entry);
  return entry;
}

function inconsistent(
  usual: Rendering,
  odd: Rendering,
  renderings: readonly Rendering[],
  severity: Finding['severity'],
): Finding {
  const listed = renderings.map(({ text, count }) => `${text} (${count})`);
  return {
    rule: 'name',
    category: 'name',
    severity,
    messageId: 'finding.name.inconsistent',
    data: { source: odd.source.text, target: odd.target.text, renderings: listed },
    source: odd.source,
    target: odd.target,
    expected: [usual.text],
    facts: ['inconsistent', odd.source.text, ...renderings.map(({ text }) => text).sort()],
  };
}

/**
 * Findings about an acronym that the document explains: information where its counterpart stands, a warning where another
 * acronym does.
 */
function explained(result: Result, acronyms: ReadonlyMap<string, string>): Result {
  const { target } = result;
  if (acronyms.size === 0 || target === undefined) return result;
  let changed = false;
  const findings = result.findings.map((finding): PlacedFinding => {
    const source = finding.rule === 'name' ? finding.source?.text : undefined;
    const counterpart = source === undefined ? undefined : acronyms.get(bare(source));
    if (source === undefined || counterpart === undefined) return finding;
    changed = true;
    if (hasWord(target, counterpart)) {
      const data = { ...finding.data, source, target: counterpart };
      return { ...finding, severity: 'info', messageId: 'finding.name.explained', data };
    }
    const rival = finding.target && finding.severity === 'info';
    const expected = [counterpart];
    const data = { ...finding.data, known: 'yes', expected };
    return { ...finding, severity: rival ? 'warning' : finding.severity, data, expected };
  });
  return changed ? { ...result, findings } : result;
}

/** Acronyms that the document explains, where another one stands in the place of its counterpart and nothing has told it. */
function otherAcronyms(
  { source, target, findings, waived }: Result,
  acronyms: ReadonlyMap<string, string>,
  severity: Finding['severity'] = 'warning',
): Finding[] {
  // In capitals any word may look like one.
  if (acronyms.size === 0 || target === undefined || target === target.toUpperCase()) return [];
  const told = [...findings, ...waived.map(({ finding }) => finding)];
  const isTold = (span: SpanText, side: 'source' | 'target'): boolean =>
    told.some(
      ({ rule, [side]: found }) => rule === 'name' && found && found.start < span.end && span.start < found.end,
    );
  const inSource = wordsOf(source);
  const meant = new Set(inSource.flatMap(({ text }) => [text, acronyms.get(text) ?? []].flat()));
  const rivals = wordsOf(target).filter((word) => ACRONYM.test(word.text) && !meant.has(word.text));
  return inSource.flatMap((word): Finding[] => {
    const expected = acronyms.get(word.text);
    if (expected === undefined || hasWord(target, expected) || isTold(word, 'source')) return [];
    const rival = rivals.find((one) => !isTold(one, 'target'));
    if (!rival) return [];
    rivals.splice(rivals.indexOf(rival), 1);
    return [
      {
        rule: 'name',
        category: 'name',
        severity,
        messageId: 'finding.name.different',
        data: { source: word.text, target: rival.text, known: 'yes', expected: [expected] },
        source: word,
        target: rival,
        expected: [expected],
        facts: ['acronym', word.text, rival.text],
      },
    ];
  });
}

const bare = (acronym: string): string => /^\p{Lu}+/u.exec(acronym)?.[0] ?? acronym;

const wordsOf = (text: string): SpanText[] =>
  [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

const hasWord = (text: string, word: string): boolean => wordsOf(text).some((found) => found.text === word);
