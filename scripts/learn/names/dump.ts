import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { MENTION_EVIDENCE as EVIDENCE } from '../../../src/facts/names/judge/evidence/mention/index.js';
import { PART_EVIDENCE } from '../../../src/facts/names/judge/evidence/part/index.js';
import { SLIP_EVIDENCE } from '../../../src/facts/names/judge/evidence/slip/index.js';
import { asks, hasLoose } from '../../../src/facts/names/judge/loose.js';
import { DocumentMemories } from '../../../src/facts/names/judge/memory.js';
import { partsOf } from '../../../src/facts/names/judge/parts.js';
import { slipOf } from '../../../src/facts/names/judge/slips.js';
import type { View } from '../../../src/facts/names/judge/view.js';
import { remember, type Weighed, weigh } from '../../../src/facts/names/judge/weigh.js';
import { SURE, TRANSLATED } from '../../../src/facts/names/link/worth.js';
import { type Mention, mentionsOf } from '../../../src/facts/names/mention/mention.js';
import type { Side } from '../../../src/facts/names/mention/side.js';
import { Mark } from '../../../src/facts/names/read/words.js';
import { languageOf } from '../../../src/languages/index.js';
import { Meanings, meaningTables } from '../../../src/languages/meanings.js';
import { readSeed } from '../../generate/names/read-seed.js';
import { FOLDS, foldOf } from '../meanings/folds.js';
import { inCase, type Native, nativesOf, OFFICES, type Tag, typedPlain, type Word } from './natives.js';

// tsx dump.ts OUT MEANINGS FOLDER… : rows of evidence for learning. A folder has clean.jsonl and perhaps mutated.jsonl; MEANINGS has
// a folder a fold of documents, with what was learnt of words from the others.

interface Case {
  readonly id: string;
  readonly clean?: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly doc: string;
  readonly domain?: string;
  readonly errors?: readonly { group: string; source: [number, number] | null; target: [number, number] | null }[];
  readonly group?: string;
  readonly mutation?: string;
  readonly kind?: string;
  readonly sourceSpan?: [number, number];
  readonly targetSpan?: [number, number];
}
type Span = readonly [number, number];

const [out, learnt, ...folders] = process.argv.slice(2) as [string, string, ...string[]];

/** What each language's words mean, as learnt without a fold of documents. */
const unseen = Array.from({ length: FOLDS }, (_, fold) =>
  readdirSync(`${learnt}/${fold}`).map((name) => {
    const { data } = JSON.parse(readFileSync(`${learnt}/${fold}/${name}`, 'utf8')) as { data: string };
    const made = new Meanings(meaningTables(data));
    return { names: languageOf(name.replace('.json', ''))!.names, meanings: () => made };
  }),
);
/** A text may not be judged by what was learnt of its own words. */
function forget(doc: string): void {
  for (const { names, meanings } of unseen[foldOf(doc)]!) Object.assign(names, { meanings });
}

const lines = (path: string): Case[] => {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case);
  } catch {
    return [];
  }
};
const hash = (text: string): number => createHash('sha1').update(text).digest().readUInt32LE(0);

const rows: number[][] = [];
const meta: string[] = [];
const partRows: number[][] = [];
const partMeta: string[] = [];
/** Faithful pairs with English on one side, by corpus. */
const pairs: Record<string, number> = {};
let corpus = '';

const spanOf = (side: Side, m: Mention): Span => [side.start[m.from]!, side.end[m.to - 1]!];
const overlap = (a: Span, b: Span | null | undefined): boolean => !!b && a[0] < b[1] && b[0] < a[1];

function row(m: Mention, v: View, role: 'lack' | 'extra', label: number, one: Case, how: string): void {
  if (!hasLoose(v.here, m, v.of)) return;
  rows.push(EVIDENCE.map(({ measure }) => measure(m, v)));
  const [s, e] = spanOf(v.here, m);
  meta.push(
    JSON.stringify([
      corpus,
      one.domain ?? 'ntrex',
      one.doc,
      one.id,
      role,
      label,
      how,
      m.kind,
      v.here.text.slice(s, e),
      one.sourceLanguage,
      one.targetLanguage,
      v.memory ? 1 : 0,
    ]),
  );
}
function part(m: Mention, v: View, label: number, one: Case, how: string, changed?: Span): void {
  for (const p of partsOf(m, v)) {
    const span: Span = [v.here.start[p.at]!, v.here.end[p.at]!];
    // Of a spoiled pair only the word that was changed counts.
    if (changed && !overlap(span, changed)) continue;
    partRows.push(PART_EVIDENCE.map(({ measure }) => measure(p, v)));
    partMeta.push(
      JSON.stringify([
        corpus,
        one.domain ?? 'ntrex',
        one.doc,
        one.id,
        'part',
        label,
        how,
        m.kind,
        v.here.text.slice(span[0], span[1]),
        one.sourceLanguage,
        one.targetLanguage,
        v.memory ? 1 : 0,
      ]),
    );
  }
}

const slipRows: number[][] = [];
const slipMeta: string[] = [];
function slip(m: Mention, v: View, label: number, one: Case, how: string): void {
  const found = slipOf(m, v);
  if (!found) return;
  slipRows.push(SLIP_EVIDENCE.map(({ measure }) => measure(found, v)));
  const text = `${v.here.text.slice(v.here.start[found.at]!, v.here.end[found.at]!)}/${v.there.text.slice(v.there.start[found.place]!, v.there.end[found.place]!)}`;
  slipMeta.push(
    JSON.stringify([
      corpus,
      one.domain ?? 'ntrex',
      one.doc,
      one.id,
      'slip',
      label,
      how,
      m.kind,
      text,
      one.sourceLanguage,
      one.targetLanguage,
      v.memory ? 1 : 0,
    ]),
  );
}

/** Texts of sure names by language and kind, to swap with. */
const pool = new Map<string, { text: string; words: string[]; doc: string }[]>();
const poolKey = (language: string, m: Mention): string => `${language} ${m.kind} ${m.words > 1 ? 2 : 1}`;

const isSure = (v: View, m: Mention): boolean => {
  for (let at = m.from; at < m.to; at++) if (asks(v.here, m, at) && v.of.worth[at]! < SURE) return false;
  return true;
};
/** The words that render a mention, where they stand in a row. */
function counterpart(v: View, m: Mention): [from: number, to: number] | undefined {
  let from = 1e9;
  let to = -1;
  let n = 0;
  for (let at = m.from; at < m.to; at++) {
    if (!asks(v.here, m, at)) continue;
    const place = v.of.at[at]!;
    if (place < 0) return undefined;
    const hit = v.there.hitOf[place]!;
    const one = m.hit >= 0 && hit >= 0 ? v.there.hits[hit] : undefined;
    from = Math.min(from, one?.from ?? place);
    to = Math.max(to, one?.to ?? place + 1);
    n++;
  }
  if (to - from > n + 1 && m.hit < 0) return undefined;
  return from < to && v.there.has(from, Mark.capital) ? [from, to] : undefined;
}

function take(one: Case, memories: DocumentMemories | undefined, rememberIt: boolean): Weighed | undefined {
  const from = languageOf(one.sourceLanguage)!;
  const to = languageOf(one.targetLanguage)!;
  if (!memories) return weigh(one.source, from, one.target, to);
  const memory = memories.of(one.doc, one.sourceLanguage, one.targetLanguage);
  const weighed = weigh(one.source, from, one.target, to, memory);
  if (weighed && rememberIt) {
    // Rows are measured before the pair is remembered.
    after = () => remember(weighed, memory);
  } else after = undefined;
  return weighed;
}
let after: (() => void) | undefined;

function spoilt(one: Case, memories: DocumentMemories | undefined): void {
  const w = take(one, memories, false);
  if (!w) return;
  const { mutation, sourceSpan, targetSpan } = one;
  const partly = mutation === 'given' || mutation === 'surname';
  if (mutation === 'typo') {
    for (const m of w.source.open)
      if (overlap(spanOf(w.source.here, m), sourceSpan)) {
        slip(m, w.source, 1, one, 'typo');
        row(m, w.source, 'lack', 1, one, 'typo');
      }
    return;
  }
  for (const m of w.source.open) {
    if (!overlap(spanOf(w.source.here, m), sourceSpan)) {
      row(m, w.source, 'lack', -1, one, 'context');
      continue;
    }
    if (partly) {
      part(m, w.source, 1, one, mutation!);
      if (![...Array(m.to - m.from).keys()].some((i) => w.source.of.at[m.from + i]! >= 0))
        row(m, w.source, 'lack', 1, one, mutation!);
    } else {
      row(m, w.source, 'lack', 1, one, mutation!);
      if (mutation === 'delete') row(m, w.source, 'extra', 1, one, 'reversed');
      // Of a like name some words are rendered, and the others are what is wrong.
      if (one.id.includes('.like.')) part(m, w.source, 1, one, 'like');
    }
  }
  for (const m of w.target.open) {
    const spoiled = !partly && mutation !== 'delete' && overlap(spanOf(w.target.here, m), targetSpan);
    row(m, w.target, 'extra', spoiled ? 1 : -1, one, spoiled ? mutation! : 'context');
  }
}

/** Spoilings made by machine of a faithful pair. */
function spoilings(one: Case): Case[] {
  const from = languageOf(one.sourceLanguage)!;
  const to = languageOf(one.targetLanguage)!;
  const w = weigh(one.source, from, one.target, to);
  if (!w) return [];
  const v = w.source;
  const made: Case[] = [];
  const all = mentionsOf(v.here).filter((m) => isSure(v, m) && !(m.words === 1 && v.of.worth[m.from] === TRANSLATED));
  for (const m of all) {
    const c = counterpart(v, m);
    if (!c) continue;
    const start = v.there.start[c[0]]!;
    const end = v.there.end[c[1] - 1]!;
    const seed = hash(`${one.id} ${m.from}`);
    const sourceSpan = spanOf(v.here, m) as [number, number];
    const put = (text: string, s = start, e = end): string => one.target.slice(0, s) + text + one.target.slice(e);
    const base = { ...one, group: 'name', kind: `name.${m.kind}`, sourceSpan } as Case;
    if (seed % 3 === 0) {
      let e = end;
      while (one.target[e] === ' ') e++;
      const cut = one.target.slice(0, start) + one.target.slice(e);
      made.push({
        ...base,
        id: `${one.id}.delete.${m.from}`,
        target: cut,
        mutation: 'delete',
        targetSpan: [start, start],
      });
    }
    if (seed % 3 === 1) {
      const list = pool.get(poolKey(one.targetLanguage, m));
      const other = list?.[seed % list.length];
      if (other && other.text !== one.target.slice(start, end) && other.doc !== one.doc)
        made.push({
          ...base,
          id: `${one.id}.swap.${m.from}`,
          target: put(other.text),
          mutation: 'swap',
          targetSpan: [start, start + other.text.length],
        });
    }
    // Like institutions and places: another name with a word in common.
    if (m.words > 1 && (m.hit >= 0 || m.generic > 0) && seed % 2 === 1) {
      const own = one.target.slice(start, end);
      const head = (text: string): string[] =>
        text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter((word) => word.length > 3)
          .map((word) => word.slice(0, 5));
      const words = head(own);
      const like = (pool.get(poolKey(one.targetLanguage, m)) ?? []).filter(
        ({ text }) =>
          text !== own &&
          head(text).some((word) => words.includes(word)) &&
          !head(text).every((word) => words.includes(word)) &&
          !words.every((word) => head(text).includes(word)),
      );
      const other = like[(seed >>> 2) % Math.max(1, like.length)];
      if (other)
        made.push({
          ...base,
          id: `${one.id}.like.${m.from}`,
          target: put(other.text),
          mutation: 'swap',
          targetSpan: [start, start + other.text.length],
        });
    }
    if (m.hit < 0 && m.generic === 0 && m.acronyms === 0) {
      const which = c[0] + ((seed >>> 4) % (c[1] - c[0]));
      const word = one.target.slice(v.there.start[which]!, v.there.stop[which]!);
      const text = word.length > 4 ? mistyped(word, seed >>> 6) : word;
      if (text !== word) {
        const s = v.there.start[which]!;
        made.push({
          ...base,
          id: `${one.id}.typo.${m.from}`,
          target: put(text, s, v.there.stop[which]!),
          mutation: 'typo',
          targetSpan: [s, s + text.length],
        });
      }
    }
    if (m.hit < 0 && m.words === 2 && c[1] - c[0] === 2 && m.generic === 0 && m.acronyms === 0) {
      const list = (pool.get(poolKey(one.targetLanguage, m)) ?? []).filter(({ words }) => words.length === 2);
      const which = seed & 4 ? 0 : 1;
      const s = v.there.start[c[0] + which]!;
      const e = v.there.end[c[0] + which]!;
      const own = one.target.slice(s, e);
      // Another's first name or surname, and one that is a little like it, as surnames of one ending are.
      for (const [how, others] of [
        ['part', seed % 2 === 0 ? list : []],
        ['kin', list.filter(({ words }) => isKin(words[which]!, own))],
      ] as const) {
        const other = others[(seed >>> 3) % Math.max(1, others.length)];
        const text = other?.words[which];
        if (!other || text === undefined || other.doc === one.doc || text === own) continue;
        made.push({
          ...base,
          id: `${one.id}.${how}.${m.from}`,
          target: put(text, s, e),
          mutation: which === 0 ? 'given' : 'surname',
          targetSpan: [s, s + text.length],
        });
      }
    }
  }
  return made;
}

/** Given names of men in each language, as the gazetteer's seeds have them: fathers. */
const FATHERS = readSeed('given', ['en', 'az', 'ru'])
  .map(({ forms }) => ({ en: forms[0]![0]!, az: forms[1]![0]!, ru: forms[2]![0]! }))
  .filter(({ en, az, ru }) => en && az && ru && /[бвгджзклмнпрстфхцчшщ]$/.test(ru));
type Father = (typeof FATHERS)[number];

/** A patronymic as a language writes it: with "oğlu" and its like, or «-ович». */
function fathered(father: Father, tag: keyof Father, isTurkic: boolean): string {
  const name = father[tag];
  if (isTurkic) return `${name} ${{ en: 'oglu', az: 'oğlu', ru: 'оглы' }[tag]}`;
  return name + { en: 'ovich', az: 'oviç', ru: 'ович' }[tag];
}

/**
 * A faithful pair in which a person of two words has a patronymic too, in both texts or in the source alone, and its spoilings: another's
 * first name, patronymic or surname. Texts of news have few such names, official ones have many.
 */
function withFathers(one: Case): { readonly clean: Case; readonly made: readonly Case[] } | undefined {
  const w = weigh(one.source, languageOf(one.sourceLanguage)!, one.target, languageOf(one.targetLanguage)!);
  const v = w?.source;
  if (!v) return undefined;
  for (const m of mentionsOf(v.here)) {
    if (m.hit >= 0 || m.words !== 2 || m.to - m.from !== 2 || m.generic > 0 || m.acronyms > 0 || !isSure(v, m))
      continue;
    const c = counterpart(v, m);
    if (!c || c[1] - c[0] !== 2 || v.of.at[m.from] !== c[0]) continue;
    const seed = hash(`${one.id} father ${m.from}`);
    const father = FATHERS[seed % FATHERS.length]!;
    const other = FATHERS[(seed >>> 9) % FATHERS.length]!;
    const isTurkic = (seed & 1) === 0;
    const [from, to] = [one.sourceLanguage as keyof Father, one.targetLanguage as keyof Father];
    const put = (text: string, at: number, what: string): string => `${text.slice(0, at)} ${what}${text.slice(at)}`;
    const own = fathered(father, from, isTurkic);
    const source = put(one.source, v.here.end[m.from]!, own);
    const after = v.there.end[c[0]]!;
    const rendered = fathered(father, to, isTurkic);
    const id = `${one.id}.kin.father`;
    if (seed % 7 === 0) return { clean: { ...one, id, source }, made: [] };
    const clean = { ...one, id, source, target: put(one.target, after, rendered) };
    const made: Case[] = [];
    const spoil = (how: string, sourceSpan: [number, number], start: number, end: number, text: string): void => {
      if (clean.target.slice(start, end) === text) return;
      const target = clean.target.slice(0, start) + text + clean.target.slice(end);
      const targetSpan: [number, number] = [start, start + text.length];
      made.push({ ...clean, id: `${id}.${how}`, target, mutation: 'surname', group: 'name', sourceSpan, targetSpan });
    };
    const first = v.here.end[m.from]! + 1;
    const word = (text: string): number => text.split(' ')[0]!.length;
    if (other !== father) {
      const wrong = fathered(other, to, isTurkic);
      spoil('patronymic', [first, first + word(own)], after + 1, after + 1 + word(rendered), wrong.split(' ')[0]!);
    }
    const list = (pool.get(poolKey(one.targetLanguage, m)) ?? []).filter(({ words }) => words.length === 2);
    for (const which of [0, 1] as const) {
      const place = c[0] + which;
      const shift = which === 0 ? 0 : rendered.length + 1;
      const [start, end] = [v.there.start[place]! + shift, v.there.end[place]! + shift];
      const name = clean.target.slice(start, end);
      const others = list.filter(({ words, doc }) => doc !== one.doc && (seed & 2 || isKin(words[which]!, name)));
      const text = others[(seed >>> 3) % Math.max(1, others.length)]?.words[which];
      const at = m.from + which;
      const move = which === 0 ? 0 : own.length + 1;
      if (text)
        spoil(which ? 'surname' : 'given', [v.here.start[at]! + move, v.here.end[at]! + move], start, end, text);
    }
    return { clean, made };
  }
  return undefined;
}

const KINDS = ['plain', 'fathered', 'unfathered', 'initial'] as const;

/**
 * A faithful pair in which a person of two words has a Russian or an Azerbaijani name instead, and its spoilings: another first name,
 * patronymic or surname, as like as can be, or a letter wrong. Texts of news have few such names, official ones have little else.
 */
function withNative(one: Case, person: (seed: number) => Native): { clean: Case; made: readonly Case[] } | undefined {
  const w = weigh(one.source, languageOf(one.sourceLanguage)!, one.target, languageOf(one.targetLanguage)!);
  const v = w?.source;
  if (!v) return undefined;
  for (const m of mentionsOf(v.here)) {
    if (m.hit >= 0 || m.words !== 2 || m.to - m.from !== 2 || m.generic > 0 || m.acronyms > 0 || !isSure(v, m))
      continue;
    const c = counterpart(v, m);
    if (!c || c[1] - c[0] !== 2) continue;
    const seed = hash(`${one.id} native ${m.from}`);
    const own = person(seed);
    const kind = KINDS[(seed >>> 3) % KINDS.length]!;
    const [from, to] = [one.sourceLanguage as Tag, one.targetLanguage as Tag];
    const inside = kind === 'fathered' || kind === 'unfathered' ? own.patronymic[from].split(' ') : [];
    const sourceWords = [own.given[from], ...inside, inCase(own.surname, from, (seed >>> 5) % 5, true)];
    const number = (seed >>> 7) % 5;
    const written = ({ given, patronymic, surname }: Native): string[] => [
      kind === 'initial' ? `${given[to][0]!}.` : inCase(given, to, number, false),
      ...(kind === 'fathered' ? patronymic[to].split(' ') : []),
      inCase(surname, to, number, true),
    ];
    const targetWords = written(own);
    const [s, e] = spanOf(v.here, m);
    const office = seed % 5 < 2 ? undefined : OFFICES[(seed >>> 13) % OFFICES.length]!;
    const before = (tag: Tag): string => (office ? `${office[tag]} ` : '');
    const source = one.source.slice(0, s) + before(from) + sourceWords.join(' ') + one.source.slice(e);
    const rendered = (words: readonly string[]): string =>
      one.target.slice(0, v.there.start[c[0]]!) + before(to) + words.join(' ') + one.target.slice(v.there.end[c[1] - 1]!);
    const first = s + before(from).length;
    const start = v.there.start[c[0]]! + before(to).length;
    const id = `${one.id}.kin.native`;
    const clean: Case = {
      ...one,
      id,
      source,
      target: rendered(targetWords),
      sourceSpan: [first, first + sourceWords.join(' ').length],
    };
    const made: Case[] = [];
    const spoil = (how: string, which: number, at: number, text: string): void => {
      const words = targetWords.map((word, index) => (index === which ? text : word));
      if (text === targetWords[which]) return;
      const length = (list: readonly string[], to: number): number =>
        list.slice(0, to).reduce((n, word) => n + word.length + 1, 0);
      const sourceStart = first + length(sourceWords, at);
      const targetStart = start + length(words, which);
      made.push({
        ...clean,
        id: `${id}.${how}`,
        target: rendered(words),
        mutation: how === 'typo' ? 'typo' : how === 'given' ? 'given' : 'surname',
        group: 'name',
        sourceSpan: [sourceStart, sourceStart + sourceWords[at]!.length],
        targetSpan: [targetStart, targetStart + text.length],
      });
    };
    // The likest of some others, of the same people and sex.
    const others = Array.from({ length: 80 }, (_, n) => person(((hash(`${id} ${n}`) & ~3) | (seed & 3)) >>> 0));
    const likest = (word: (of: Native) => string): Native | undefined =>
      others
        .filter((other) => apart(word(other), word(own)) > 1)
        .sort((a, b) => apart(word(a), word(own)) - apart(word(b), word(own)))[
        (seed >>> 9) % 3 === 0 ? 0 : (seed >>> 11) % 20
      ];
    const last = targetWords.length - 1;
    const kin = likest((of) => of.surname[to]);
    if (kin) spoil('surname', last, sourceWords.length - 1, written(kin)[last]!);
    const namesake = kind === 'initial' ? undefined : likest((of) => of.given[to]);
    if (namesake) spoil('given', 0, 0, written(namesake)[0]!);
    const child = kind === 'fathered' ? likest((of) => of.patronymic[to].split(' ')[0]!) : undefined;
    if (child) spoil('patronymic', 1, 1, written(child)[1]!);
    const plain = to === 'az' && seed % 3 === 0 ? typedPlain(targetWords[last]!) : '';
    if (plain !== '' && plain !== targetWords[last]) spoil('typo', last, sourceWords.length - 1, plain);
    else if (targetWords[last]!.length > 4)
      spoil('typo', last, sourceWords.length - 1, mistyped(targetWords[last]!, seed >>> 6));
    const stranger = others.find((one) => one.given[to][0] !== own.given[to][0]);
    if (kind === 'initial' && stranger) spoil('given', 0, 0, `${stranger.given[to][0]!}.`);
    return { clean, made };
  }
  return undefined;
}

/**
 * A faithful pair in which a place of one word has the name of a town of the region instead, and its spoiling: another town, a little like
 * it perhaps. Texts of news have well-known places, official ones have towns that few know.
 */
function withTown(one: Case, list: readonly Word[]): { clean: Case; made: readonly Case[] } | undefined {
  const w = weigh(one.source, languageOf(one.sourceLanguage)!, one.target, languageOf(one.targetLanguage)!);
  const v = w?.source;
  if (!v) return undefined;
  const [from, to] = [one.sourceLanguage as Tag, one.targetLanguage as Tag];
  for (const m of mentionsOf(v.here)) {
    if (m.kind !== 'place' || m.words !== 1 || m.to - m.from !== 1 || m.acronyms > 0 || !isSure(v, m)) continue;
    const c = counterpart(v, m);
    if (!c || c[1] - c[0] !== 1) continue;
    const seed = hash(`${one.id} town ${m.from}`);
    const own = list[seed % list.length]!;
    const number = (seed >>> 7) % 5;
    const [s, e] = spanOf(v.here, m);
    const [start, end] = [v.there.start[c[0]]!, v.there.end[c[0]]!];
    const rendered = (town: Word): string => inCase(town, to, number, true);
    const put = (text: string): string => one.target.slice(0, start) + text + one.target.slice(end);
    const named = inCase(own, from, (seed >>> 5) % 5, true);
    const id = `${one.id}.kin.town`;
    const source = one.source.slice(0, s) + named + one.source.slice(e);
    const clean: Case = { ...one, id, source, target: put(rendered(own)), sourceSpan: [s, s + named.length] };
    const others = Array.from({ length: 60 }, (_, n) => list[hash(`${id} ${n}`) % list.length]!)
      .filter((other) => apart(other[to], own[to]) > 1)
      .sort((a, b) => apart(a[to], own[to]) - apart(b[to], own[to]));
    const other = others[(seed >>> 9) % (seed & 1 ? 3 : 30)]!;
    const text = rendered(other);
    const spoiled: Case = {
      ...clean,
      id: `${id}.swap`,
      target: put(text),
      mutation: 'swap',
      group: 'name',
      targetSpan: [start, start + text.length],
    };
    let next = end;
    while (one.target[next] === ' ') next++;
    const cut = one.target.slice(0, start) + one.target.slice(next);
    const dropped: Case = {
      ...spoiled,
      id: `${id}.delete`,
      target: cut,
      mutation: 'delete',
      targetSpan: [start, start],
    };
    return { clean, made: seed % 3 === 0 ? [spoiled, dropped] : [spoiled] };
  }
  return undefined;
}

/** How many letters two words are apart (Levenshtein). */
function apart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const letter of a) {
    let diagonal = row[0]!;
    const next = [diagonal + 1];
    for (let at = 1; at <= b.length; at++) {
      next.push(Math.min(next[at - 1]! + 1, row[at]! + 1, diagonal + (letter === b[at - 1] ? 0 : 1)));
      diagonal = row[at]!;
    }
    row = next;
  }
  return row[b.length]!;
}

/** Whether two words have one ending or one beginning, and differ otherwise. */
function isKin(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x.slice(0, 4) === y.slice(0, 4)) return false;
  return x.slice(-2) === y.slice(-2) || x.slice(0, 2) === y.slice(0, 2);
}

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшыэюя'];
/** A word with one letter wrong, lost, added or exchanged; not at its beginning or in its ending. */
function mistyped(word: string, seed: number): string {
  const letters = ALPHABETS.find((alphabet) => alphabet.includes(word[2]!.toLowerCase()));
  if (!letters) return word;
  const at = 1 + (seed % (word.length - 3));
  const letter = letters[(seed >>> 5) % letters.length]!;
  const kind = (seed >>> 10) % 6;
  if (kind < 3) return word.slice(0, at) + letter + word.slice(at + 1);
  if (kind === 3) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 4) return word.slice(0, at) + letter + word.slice(at);
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}

function fillPool(cases: readonly Case[]): void {
  for (const one of cases) {
    const from = languageOf(one.sourceLanguage)!;
    const to = languageOf(one.targetLanguage)!;
    const w = weigh(one.source, from, one.target, to);
    if (!w) continue;
    const v = w.source;
    for (const m of mentionsOf(v.here)) {
      if (!isSure(v, m)) continue;
      const c = counterpart(v, m);
      if (!c) continue;
      const text = one.target.slice(v.there.start[c[0]]!, v.there.end[c[1] - 1]!);
      const words: string[] = [];
      for (let at = c[0]; at < c[1]; at++) words.push(one.target.slice(v.there.start[at]!, v.there.end[at]!));
      const key = poolKey(one.targetLanguage, m);
      const list = pool.get(key) ?? [];
      pool.set(key, list);
      list.push({ text, words, doc: one.doc });
    }
  }
}

/** The pairs of a file in one direction: some of its documents, each in one of both directions. */
function drawn(path: string): Case[] {
  const all = lines(path);
  const sizes = new Map<string, number>();
  for (const { doc } of all) sizes.set(doc, (sizes.get(doc) ?? 0) + 1);
  const kept = new Set<string>();
  let left = MOST;
  for (const doc of [...sizes.keys()].sort((a, b) => hash(a) - hash(b))) {
    if (left <= 0) break;
    kept.add(doc);
    left -= sizes.get(doc)!;
  }
  return all
    .filter(({ doc }) => kept.has(doc))
    .slice(0, 2 * MOST)
    .map((one) => {
      if (hash(one.doc) & 1) return one;
      const { source, target, sourceLanguage, targetLanguage } = one;
      return {
        ...one,
        source: target,
        target: source,
        sourceLanguage: targetLanguage,
        targetLanguage: sourceLanguage,
      };
    });
}
/** So many pairs of a file, about. */
const MOST = 1200;

const towns = process.env.TOWNS ? (JSON.parse(readFileSync(process.env.TOWNS, 'utf8')) as Word[]) : undefined;
const person = process.env.PERSONS ? nativesOf(process.env.PERSONS) : undefined;
for (const folder of folders) {
  corpus = folder.split('/').at(-1)!.replace('.jsonl', '');
  const clean = (folder.endsWith('.jsonl') ? drawn(folder) : lines(`${folder}/clean.jsonl`)).filter(
    (c) => languageOf(c.sourceLanguage) && languageOf(c.targetLanguage),
  );
  const mutated = lines(`${folder}/mutated.jsonl`).filter((m) => m.group === 'name');
  const byClean = new Map<string, Case[]>();
  for (const m of mutated) byClean.set(m.clean!, [...(byClean.get(m.clean!) ?? []), m]);
  fillPool(clean);
  const first = new Map<string, number>();
  const place = (c: Case) => `${c.sourceLanguage}-${c.targetLanguage} ${c.doc}`;
  clean.forEach((c, i) => {
    if (!first.has(place(c))) first.set(place(c), i);
  });
  const ordered = clean
    .map((c, i) => [first.get(place(c))!, i, c] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map((x) => x[2]);
  const memories = new DocumentMemories();
  for (const one of ordered) {
    forget(one.doc);
    const made = one.errors?.length ? [] : spoilings(one);
    const fathers = one.errors?.length ? undefined : withFathers(one);
    if (fathers) {
      const c = corpus;
      corpus = `${c}+`;
      const w = take(fathers.clean, undefined, false);
      for (const m of w?.source.open ?? []) part(m, w!.source, 0, fathers.clean, 'clean');
      for (const m of fathers.made) spoilt(m, undefined);
      corpus = c;
    }
    const town = towns && !one.errors?.length ? withTown(one, towns) : undefined;
    for (const native of [person && !one.errors?.length ? withNative(one, person) : undefined, town]) {
      if (!native) continue;
      const c = corpus;
      corpus = `${c}+`;
      const w = take(native.clean, undefined, false);
      for (const m of w?.source.open ?? [])
        if (overlap(spanOf(w!.source.here, m), native.clean.sourceSpan)) {
          part(m, w!.source, 0, native.clean, 'clean');
          slip(m, w!.source, 0, native.clean, 'clean');
          row(m, w!.source, 'lack', 0, native.clean, 'clean');
        }
      for (const m of native.made) spoilt(m, undefined);
      corpus = c;
    }
    if (process.env.ONLY) continue;
    // A line may come with its document or alone.
    for (const shown of [undefined, memories]) {
      for (const m of byClean.get(one.id) ?? [])
        spoilt({ ...one, ...m, doc: one.doc, domain: one.domain } as Case, shown);
      for (const m of made) {
        const c = corpus;
        corpus = `${c}+`;
        spoilt(m, shown);
        corpus = c;
      }
      const w = take(one, shown, shown !== undefined);
      if (!w) continue;
      for (const role of ['lack', 'extra'] as const) {
        const v = role === 'lack' ? w.source : w.target;
        const side = role === 'lack' ? 'source' : 'target';
        for (const m of v.open) {
          const span = spanOf(v.here, m);
          // What a translator got wrong tells nothing of faithful ones.
          const wrong = (one.errors ?? []).some((e) => overlap(span, e[side])) ? -1 : 0;
          row(m, v, role, wrong, one, one.errors?.length ? 'clean-with-errors' : 'clean');
          if (role === 'lack' && wrong === 0) slip(m, v, 0, one, one.errors?.length ? 'clean-with-errors' : 'clean');
          if (role === 'lack' && wrong === 0) part(m, v, 0, one, one.errors?.length ? 'clean-with-errors' : 'clean');
        }
      }
    }
    after?.();
  }
  pairs[corpus] = clean.filter((c) => !c.errors?.length && [c.sourceLanguage, c.targetLanguage].includes('en')).length;
  console.log(folder, clean.length, rows.length, partRows.length);
}
writeFileSync(`${out}.pairs.json`, JSON.stringify(pairs));
const write = (name: string, data: number[][], about: string[], ids: readonly string[]): void => {
  const width = ids.length;
  const flat = new Float32Array(data.length * width);
  for (const [i, r] of data.entries()) flat.set(r.map(Number), i * width);
  writeFileSync(`${out}.${name}.f32`, Buffer.from(flat.buffer));
  writeFileSync(`${out}.${name}.jsonl`, about.join('\n'));
  writeFileSync(`${out}.${name}.ids.json`, JSON.stringify(ids));
};
write(
  'mention',
  rows,
  meta,
  EVIDENCE.map(({ id }) => id),
);
write(
  'part',
  partRows,
  partMeta,
  PART_EVIDENCE.map(({ id }) => id),
);
write(
  'slip',
  slipRows,
  slipMeta,
  SLIP_EVIDENCE.map(({ id }) => id),
);
