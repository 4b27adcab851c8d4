import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { MENTION_EVIDENCE as EVIDENCE } from '../../../src/facts/names/judge/evidence/mention/index.js';
import { PART_EVIDENCE } from '../../../src/facts/names/judge/evidence/part/index.js';
import { SLIP_EVIDENCE } from '../../../src/facts/names/judge/evidence/slip/index.js';
import { hasLoose } from '../../../src/facts/names/judge/loose.js';
import { DocumentMemories } from '../../../src/facts/names/judge/memory.js';
import { partsOf } from '../../../src/facts/names/judge/parts.js';
import { slipOf } from '../../../src/facts/names/judge/slips.js';
import type { View } from '../../../src/facts/names/judge/view.js';
import { remember, type Weighed, weigh } from '../../../src/facts/names/judge/weigh.js';
import { TRANSLATED } from '../../../src/facts/names/link/worth.js';
import { type Mention, mentionsOf } from '../../../src/facts/names/mention/mention.js';
import { languageOf } from '../../../src/languages/index.js';
import { Meanings, meaningTables } from '../../../src/languages/meanings.js';
import { readSeed } from '../../generate/names/read-seed.js';
import { FOLDS, foldOf } from '../meanings/folds.js';
import { type Case, counterpart, hash, isSure, mistyped, personsOf, type Span, spanOf } from './case.js';
import { nativesOf, type Word } from './natives.js';
import { withNative, withTown } from './with-natives.js';

// tsx dump.ts OUT MEANINGS NATIVES FOLDER… : rows of evidence for learning. A folder has clean.jsonl and perhaps mutated.jsonl; MEANINGS has
// a folder a fold of documents, with what was learnt of words from the others; NATIVES has persons.json and towns.json, or nothing.

const [out, learnt, natives, ...folders] = process.argv.slice(2) as [string, string, string, ...string[]];

const named = existsSync(`${natives}/persons.json`);
const person = named ? nativesOf(`${natives}/persons.json`) : undefined;
const towns = named ? (JSON.parse(readFileSync(`${natives}/towns.json`, 'utf8')) as readonly Word[]) : undefined;

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

const rows: number[][] = [];
const meta: string[] = [];
const partRows: number[][] = [];
const partMeta: string[] = [];
/** Faithful pairs with English on one side, by corpus. */
const pairs: Record<string, number> = {};
let corpus = '';

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
  for (const { v, m, c } of personsOf(one)) {
    if (v.of.at[m.from] !== c[0]) continue;
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

/** Whether two words have one ending or one beginning, and differ otherwise. */
function isKin(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x.slice(0, 4) === y.slice(0, 4)) return false;
  return x.slice(-2) === y.slice(-2) || x.slice(0, 2) === y.slice(0, 2);
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
