import { weigh } from '../../../src/facts/names/judge/weigh.js';
import { mentionsOf } from '../../../src/facts/names/mention/mention.js';
import { languageOf } from '../../../src/languages/index.js';
import { type Case, counterpart, hash, isSure, mistyped, personsOf, spanOf } from './case.js';
import { inCase, type Native, OFFICES, type Tag, typedPlain, type Word } from './natives.js';

const KINDS = ['plain', 'fathered', 'unfathered', 'initial'] as const;

/**
 * A faithful pair in which a person of two words has a Russian or an Azerbaijani name instead, and its spoilings: another first name,
 * patronymic or surname, as like as can be, or a letter wrong. Texts of news have few such names, official ones have little else.
 */
export function withNative(
  one: Case,
  person: (seed: number) => Native,
): { clean: Case; made: readonly Case[] } | undefined {
  for (const { v, m, c } of personsOf(one)) {
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
      one.target.slice(0, v.there.start[c[0]]!) +
      before(to) +
      words.join(' ') +
      one.target.slice(v.there.end[c[1] - 1]!);
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
export function withTown(one: Case, list: readonly Word[]): { clean: Case; made: readonly Case[] } | undefined {
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
