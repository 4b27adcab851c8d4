import type { NameInflection } from '../name-grammar.js';

// Folded letters: i stands for ı and i. Harmony of front and back is checked between endings, not between a foreign name and
// its first ending, where real texts waver (FTB-un, FTB-nun).
const SLOTS: readonly (readonly string[])[] = [
  [
    'dir',
    'dur',
    'dür',
    'dirlar',
    'dirlər',
    'dilar',
    'dilər',
    'di',
    'du',
    'dü',
    'ydi',
    'ydu',
    'ydü',
    'sa',
    'sə',
    'mi',
    'mu',
    'mü',
    'da',
    'də',
    'ki',
    'kilar',
    'kilər',
    'kinin',
    'kini',
    'kində',
    'kilərin',
    'kiləri',
    'miş',
    'muş',
    'ymiş',
  ],
  [
    'in',
    'un',
    'ün',
    'nin',
    'nun',
    'nün',
    'i',
    'u',
    'ü',
    'ni',
    'nu',
    'nü',
    'yi',
    'yu',
    'yü',
    'a',
    'ə',
    'na',
    'nə',
    'ya',
    'yə',
    'da',
    'də',
    'nda',
    'ndə',
    'dan',
    'dən',
    'ndan',
    'ndən',
    'ta',
    'tə',
    'la',
    'lə',
    'yla',
    'ylə',
    'ca',
    'cə',
    'nca',
    'ncə',
    'dək',
    'adək',
    'yadək',
    'yədək',
  ],
  [
    'i',
    'u',
    'ü',
    'si',
    'su',
    'sü',
    'im',
    'um',
    'üm',
    'm',
    'imiz',
    'umuz',
    'ümüz',
    'miz',
    'muz',
    'müz',
    'iniz',
    'unuz',
    'niz',
  ],
  ['lar', 'lər'],
  ['li', 'lu', 'lü', 'liq', 'lik', 'luq', 'lük', 'siz', 'suz', 'çi', 'çu', 'gil', 'vari'],
];
const NONE: readonly string[] = Object.freeze([]);
/** The endings of each slot by their last letter, the shorter ones first: most words have a last letter that none of them has. */
const ENDINGS = SLOTS.map((slot) => {
  const byLast = new Map<string, string[]>();
  for (const ending of slot.toSorted((a, b) => a.length - b.length)) {
    const list = byLast.get(ending.at(-1)!);
    if (list) list.push(ending);
    else byLast.set(ending.at(-1)!, [ending]);
  }
  return byLast;
});

const FRONT = /[eəöü]/;
const BACK = /[aou]/;
/** Endings of one chain agree; those with i only go with both, as ı is folded away. */
const clash = (a: number, b: number): boolean => a !== 0 && b !== 0 && a !== b;
const side = (ending: string): number => (FRONT.test(ending) ? 1 : BACK.test(ending) ? 2 : 0);

function strip(word: string, least: number): number[] {
  // Where the stem may end, the whole word first, and the side that later endings have settled.
  const ends = [word.length];
  const sides = [0];
  for (const slot of ENDINGS) {
    const known = ends.length;
    for (let index = 0; index < known; index++) {
      const end = ends[index]!;
      const settled = sides[index]!;
      for (const ending of slot.get(word[end - 1] ?? '') ?? NONE) {
        const start = end - ending.length;
        if (start < least) break;
        if (!word.startsWith(ending, start) || ends.includes(start)) continue;
        const own = side(ending);
        if (clash(own, settled)) continue;
        ends.push(start);
        sides.push(own || settled);
      }
    }
  }
  return ends.length > 1 ? ends.sort((a, b) => b - a) : ends;
}

/** Russian ones. */
const PATRONYMIC = /^(.{2,}?)(?:[oe]?viç|iç|[oe]vna|yevna|içna)(?:n?[iaə]|n?in)?$/;

const WOMAN = /..[eo]va$/;

/** Azerbaijani: chains of derivation, plural, possessive, case and copula. */
export const inflection: NameInflection = {
  stems: (word) => {
    if (word.length < 3) return [word.length];
    const stems = strip(word, 2);
    const last = stems.at(-1)!;
    // Women's surnames are men's, as other languages write them now and then: Hacıyevaya.
    return last < word.length && WOMAN.test(word.slice(0, last)) ? [...stems, last - 1] : stems;
  },
  soften: (stem) =>
    stem.endsWith('ğ') ? [`${stem.slice(0, -1)}q`] : stem.endsWith('y') ? [`${stem.slice(0, -1)}k`] : NONE,
  compounds: (word) => {
    const stem = word.replace(/(?<=[bcçdfgğhjklmnpqrsştvxyz])[iuü]$|(?<=[aəeioöuü])s[iuü]$/, '');
    return stem === word || stem.length < 2 ? NONE : [stem, ...inflection.soften!(stem)];
  },
  softens: /[kq]$/,
  verbalNoun: /^(.{4,}?)l[aə](?:n|ş)?(?:d[iuü]r)?(?:[iuü]l|n)?m[aə]/,
  locative: /.{3}(?<!lar|lər)(?:da|də|daki|dəki)$/,
  accusative: /[bcçdfgğhjklmnpqrsştvxyz](?:ı|u|ü)$|[-'’ʼ](?:[ny]?[ıiuüaə]|[dt][aə]n|l[aə])$/,
  inhabitant: /^l[iuü]/,
  patronymic: (word) => PATRONYMIC.exec(word)?.[1],
  paradigm: (word) => ({ stem: word }),
  bendsAtEnd: true,
  isEnding: (text) => text.length <= 14 && strip(text, 0).at(-1) === 0,
};
