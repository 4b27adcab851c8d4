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
const SETS = SLOTS.map((slot) => new Set(slot));
const LONGEST = 7;

const FRONT = /[eəöü]/;
const BACK = /[aou]/;
/** Endings of one chain agree; those with i only go with both, as ı is folded away. */
const clash = (a: number, b: number): boolean => a !== 0 && b !== 0 && a !== b;
const side = (ending: string): number => (FRONT.test(ending) ? 1 : BACK.test(ending) ? 2 : 0);

function strip(word: string, least: number): number[] {
  // Each state: where the stem would end, and the side that later endings have settled.
  let states = new Map<number, number>([[word.length, 0]]);
  for (const slot of SETS) {
    // Most words have no ending of a slot.
    let next = states;
    for (const [end, settled] of states) {
      for (let size = 1; size <= LONGEST && end - size >= least; size++) {
        const ending = word.slice(end - size, end);
        if (!slot.has(ending)) continue;
        const own = side(ending);
        if (clash(own, settled) || next.has(end - size)) continue;
        if (next === states) next = new Map(states);
        next.set(end - size, own || settled);
      }
    }
    states = next;
  }
  return [...states.keys()].sort((a, b) => b - a);
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
