import type { LanguageTag } from '../model/index.js';
import type { SectionContent } from '../model/sections.js';
import { foldText } from '../text/chars.js';
import { EntryFlag } from '../text/dictionary.js';
import { buildTrie, type Trie } from '../text/trie.js';
import { languageFile } from './prebuilt.js';

/** Small words that grammar needs, the same names in every language. */
export type Role =
  | 'year' // il, год: makes a number a year
  | 'years-abbreviated' // г., гг.
  | 'century'
  | 'decade' // illər after a round year is written by `plural` + role year
  | 'clock' // saat, o'clock, час(ов)
  | 'am'
  | 'pm'
  | 'time-word' // Moscow time, Bakı vaxtı
  | 'daytime' // gündüz: from seven to seven
  | 'night' // before six and at twelve: am, else pm
  | 'night-to' // «в ночь на 20 января»: it ends on that day
  | 'quarter' // квартал: of a year
  | 'noon'
  | 'midnight'
  | 'and'
  | 'or'
  | 'to'
  | 'from'
  | 'between'
  | 'of'
  | 'half-of' // пол- before a unit
  | 'half-with' // "and a half", с половиной
  | 'article' // a, an
  | 'number-sign' // №, No., nömrəli
  | 'each' // каждый, hər, one in
  | 'idiom-tail' // second-hand, second-rate
  | 'multiplied' // tripled, втрое
  | 'times' // dəfə, раз, times
  | 'age' // yaşlı, летний, aged
  | 'early'
  | 'mid'
  | 'late'
  | 'era-bc'
  | 'era-ad'
  | 'era-b' // b.e., B.C.
  | 'era-c'
  | 'era-e'
  | 'era-before' // e.ə.
  | 'era-from' // eramızdan əvvəl
  | 'era-ours' // н. э.
  | 'early-word'
  | 'per'
  | 'more' // between a number and what it counts: two more weeks, two full years
  | 'only'
  | 'ordinal-cue'
  | 'past' // half past five; işləmiş
  | 'left' // qalmış: minutes that are left to the hour
  | 'hour-ten' // "ona", "onun": forms of ten that are pronouns elsewhere
  | 'day-ten' // "aprelin onu": forms of ten that are pronouns elsewhere
  | 'without' // без пяти шесть
  | 'until'
  | 'square'
  | 'cubic'
  | 'in'
  | 'at' // before an hour
  | 'the'
  | 'next-day' // ertəsi
  | 'eve' // axşamı after a weekday
  | 'day' // günü after a weekday
  | 'mercury' // millimetres of it
  | 'life' // «на 68-м году жизни»: at the age of 67
  | 'basis' // basis points
  | 'point' // faiz bəndi, percentage points
  | 'hundredth-of' // yüzdə 20
  | 'tenth-of' // onda bir
  | 'last-part' // the final third
  | 'part' // часть: the fourth part is a quarter
  | 'o-clock'
  | 'than'
  | 'minus'
  | 'plus'
  | 'currency-mark' // Rs: before its sum
  | 'below' // zero: a number beside it is negative
  | 'above'
  | 'frost' // «5 градусов мороза»: below zero
  | 'fold'
  | 'both'
  | 'nought'
  | 'span-cue' // за, через: a bare period follows
  | 'ago'
  | 'date-cue'; // since, next: a month follows, no name;

/** What one word may mean for numbers and dates; a word that means several things has several fields set. */
export interface Lexeme {
  /** Value of a cardinal, collective or combining numeral. */
  readonly card?: number;
  /** CLDR unit id or ISO 4217 code that the word is directly after a number only ("30 ilə": to 30 years); elsewhere it is another word. */
  readonly numberUnit?: string;
  /** Power of ten that multiplies what stands before it: hundred 2, thousand 3, million 6 … */
  readonly power?: number;
  /** What the word says without a number ("gündüz"), in the way of a unit; after a number it is another word. */
  readonly bareUnit?: string;
  readonly ord?: number;
  /** An ordinal in a form that may also divide: fifth(s), пятых. */
  readonly denominator?: boolean;
  /** An ordinal whose base is a power (thousandth): multiplies what stands before it. */
  readonly ordPower?: number;
  /** A cardinal that a number before it multiplies: dozen, десяток. */
  readonly multiple?: boolean;
  /** "hundreds", "onlarla": the power of ten that is only hinted at. */
  readonly vague?: number;
  /** half 0.5, quarter 0.25, полтора 1.5. */
  readonly fraction?: number;
  /** CLDR unit id. */
  readonly unit?: string;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** 1 percent, 2 percentage point. */
  readonly percent?: number;
  readonly month?: number;
  /** The month or weekday is an abbreviation, which beside no figure and no other of its kind is another word. */
  readonly abbreviated?: boolean;
  /** The month's form with a capital is a name too, where no figure stands beside it: «Марта», Maya. */
  readonly alsoName?: boolean;
  /** ISO 8601: Monday 1 … Sunday 7. */
  readonly weekday?: number;
  /** EDTF seasons: spring 21 … winter 24; quarters of a year 33 … 36. */
  readonly season?: number;
  /** The hour whose half has passed: полшестого 5. */
  readonly halfHour?: number;
  /** The time zone that the word names, by the place that it is called by; a place does so only beside a word for time. */
  readonly zone?: string;
  readonly role?: Role;
  /** The word often means no number: it confirms a match and weighs nothing alone. */
  readonly weak?: boolean;
  /** A form that no number governs: «980 млн годом ранее» counts no years. */
  readonly alone?: boolean;
  /** Plural where that changes the meaning ("illər" after a number: a decade). */
  readonly plural?: boolean;
  /** May begin a word that is written together (пяти-летний, üç-qat). */
  readonly combining?: boolean;
  /** May begin a word whose rest is unknown (двух-факторный), see `isTail`. */
  readonly joins?: boolean;
  /** May end such a word; alone it means nothing unless `free`. */
  readonly head?: boolean;
  /** Only when written with a capital (May, March). */
  readonly capital?: boolean;
  /** Only inside a compound ("пол-", "дву-"): alone it is another word. */
  readonly bound?: boolean;
  /** Only written to digits without a space ("20m", "5k"). */
  readonly glued?: boolean;
  /** The grammatical form is a plural or oblique one that follows numbers only ("лет"). */
  readonly counted?: boolean;
  /** A part of the day that a number beside it counts ("one morning", "3 gecə"), where others tell of which half its hour is ("7 tonight"). */
  readonly countable?: boolean;
}

/** Every field, unset. */
const BLANK: Readonly<Record<keyof Lexeme, undefined>> = {
  card: undefined,
  numberUnit: undefined,
  power: undefined,
  ord: undefined,
  denominator: undefined,
  ordPower: undefined,
  multiple: undefined,
  vague: undefined,
  fraction: undefined,
  unit: undefined,
  currency: undefined,
  percent: undefined,
  month: undefined,
  abbreviated: undefined,
  alsoName: undefined,
  weekday: undefined,
  season: undefined,
  halfHour: undefined,
  zone: undefined,
  role: undefined,
  weak: undefined,
  alone: undefined,
  plural: undefined,
  combining: undefined,
  joins: undefined,
  bareUnit: undefined,
  head: undefined,
  capital: undefined,
  bound: undefined,
  glued: undefined,
  counted: undefined,
  countable: undefined,
};

/** The same with every field there: objects of one shape are read several times as fast as those of a hundred shapes. */
const shaped = (lexeme: Lexeme): Lexeme => ({ ...BLANK, ...lexeme }) as Lexeme;

/** What a word means that no dictionary has. */
export const NO_LEXEME: Lexeme = shaped({});

/** A line of a language's table: forms divided by spaces, `_` for a space inside a form, and what they mean. */
export interface LexiconLine {
  readonly forms: string;
  readonly lexeme: Lexeme;
  /** The forms are stems that take the language's endings (`Language.endings`). */
  readonly stem?: boolean;
}

/** The dictionary of a language, ready for scanning. */
export interface Lexicon {
  readonly trie: Trie;
  readonly lexemes: readonly Lexeme[];
  /** For each lexeme number, its `EntryFlag`s. */
  readonly flags: Uint16Array;
  /** True when what follows a stem is a chain of endings of the language. */
  readonly isEnding: (text: string, start: number, end: number) => boolean;
  readonly isTail?: ((text: string, start: number, end: number) => boolean) | undefined;
}

/** Words that state something by themselves; the others only help them. */
function isTelling({
  card,
  power,
  ord,
  ordPower,
  vague,
  fraction,
  unit,
  bareUnit,
  month,
  weekday,
  season,
  halfHour,
  role,
}: Lexeme): boolean {
  return (
    (card ??
      power ??
      ord ??
      ordPower ??
      vague ??
      fraction ??
      unit ??
      bareUnit ??
      month ??
      weekday ??
      season ??
      halfHour) !== undefined ||
    role === 'noon' ||
    role === 'midnight' ||
    role === 'half-of'
  );
}

const OPENING_ROLES: ReadonlySet<Role | undefined> = new Set([
  'cubic',
  'day-ten',
  'half-of',
  'hour-ten',
  'hundredth-of',
  'midnight',
  'night',
  'noon',
  'square',
  'tenth-of',
  'without',
] satisfies Role[]);

const ASIDES: ReadonlyMap<Role | undefined, EntryFlag> = new Map<Role, EntryFlag>([
  ['minus', EntryFlag.sign],
  ['plus', EntryFlag.sign],
  ['below', EntryFlag.sign],
  ['above', EntryFlag.sign],
  ['frost', EntryFlag.sign],
  ['early', EntryFlag.part],
  ['mid', EntryFlag.part],
  ['late', EntryFlag.part],
  ['era-bc', EntryFlag.era],
  ['era-ad', EntryFlag.era],
  ['era-b', EntryFlag.era],
  ['era-c', EntryFlag.era],
  ['era-e', EntryFlag.era],
  ['era-before', EntryFlag.era],
  ['era-from', EntryFlag.era],
  ['era-ours', EntryFlag.era],
]);

/** What a word may say of a number or date beside it: most texts have none of these, and are not searched for them. */
const asideOf = ({ role, zone }: Lexeme): number => (ASIDES.get(role) ?? 0) | (zone === undefined ? 0 : EntryFlag.zone);

/** Words that may begin a number, date or unit; the others are only looked at from beside one. */
const isOpening = (lexeme: Lexeme): boolean =>
  lexeme.month !== undefined ||
  lexeme.weekday !== undefined ||
  (!lexeme.glued && (isTelling(lexeme) || lexeme.currency !== undefined || OPENING_ROLES.has(lexeme.role)));

/** Joins the tables of a language into one dictionary; lines on the same form are merged into one lexeme. */
export function buildLexicon(
  lines: readonly LexiconLine[],
  isEnding: Lexicon['isEnding'],
  isTail?: Lexicon['isTail'],
): Lexicon {
  const merged = new Map<string, { lexeme: Lexeme; flags: number }>();
  for (const { forms, lexeme, stem } of lines) {
    for (const written of forms.split(/\s+/)) {
      if (written === '') continue;
      const form = foldText(written);
      const flags =
        (stem ? EntryFlag.stem | EntryFlag.word : lexeme.bound ? 0 : EntryFlag.word) |
        (lexeme.combining ? EntryFlag.combining : 0) |
        (lexeme.head ? EntryFlag.head : 0) |
        (lexeme.joins ? EntryFlag.joins : 0) |
        (isTelling(lexeme) ? EntryFlag.telling : 0) |
        asideOf(lexeme);
      const known = merged.get(form);
      merged.set(
        form,
        known ? { lexeme: { ...known.lexeme, ...lexeme }, flags: known.flags | flags } : { lexeme, flags },
      );
    }
  }
  const lexemes: Lexeme[] = [NO_LEXEME];
  const numbers = new Map<string, number>();
  const flagList: number[] = [0];
  const words: [string, number][] = [];
  for (const [form, { lexeme, flags }] of merged) {
    const key = `${flags}${JSON.stringify(lexeme)}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = lexemes.length;
      numbers.set(key, number);
      lexemes.push(shaped(lexeme));
      flagList.push(flags | (isOpening(lexeme) ? EntryFlag.opening : 0));
    }
    words.push([form, number]);
  }
  const goesOn = (number: number): boolean => (flagList[number]! & (EntryFlag.stem | EntryFlag.combining)) !== 0;
  return { trie: buildTrie(words, goesOn), lexemes, flags: Uint16Array.from(flagList), isEnding, isTail };
}

/** A dictionary as sections of a language's file, see `languageLexicon`. */
export function lexiconTables({ trie, lexemes, flags }: Lexicon): Record<string, SectionContent> {
  const { column, width, next, opening, short, value } = trie;
  return {
    'lexicon.column': column,
    'lexicon.width': Int32Array.of(width),
    'lexicon.next': next,
    'lexicon.opening': opening,
    'lexicon.short': short,
    'lexicon.value': value,
    'lexicon.flags': flags,
    'lexicon.lexemes': JSON.stringify(lexemes),
  };
}

/** The dictionary of a language: from its file where there is a build, else made of its lines. */
export function languageLexicon(
  tag: LanguageTag,
  lines: readonly LexiconLine[],
  isEnding: Lexicon['isEnding'],
  isTail?: Lexicon['isTail'],
): Lexicon {
  const file = languageFile(tag);
  if (!file) return buildLexicon(lines, isEnding, isTail);
  const trie: Trie = {
    column: file.bytes('lexicon.column'),
    width: file.int32('lexicon.width')[0]!,
    next: file.uint16('lexicon.next'),
    opening: file.int32('lexicon.opening'),
    short: file.uint16('lexicon.short'),
    value: file.uint16('lexicon.value'),
  };
  return {
    trie,
    lexemes: file.json<Lexeme[]>('lexicon.lexemes').map(shaped),
    flags: file.uint16('lexicon.flags'),
    isEnding,
    isTail,
  };
}
