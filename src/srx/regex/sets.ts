import { RegexFlaw } from './flaw.js';
import { type CharSet, property, range, union } from './tree.js';

/** White space as JavaScript and ICU have it, and U+0085. */
export const SPACE = union([property('White_Space'), range(0xfeff)]);
/** ICU's `\w` (UTS 18, annex C). */
export const WORD = union([
  property('Alphabetic'),
  property('M'),
  property('Nd'),
  property('Pc'),
  range(0x200c, 0x200d),
]);
export const DIGIT = property('Nd');
/** Java's `\h`. */
export const HORIZONTAL = union([range(9), property('Zs'), range(0x180e)]);
/** Java's and ICU's `\v`. */
export const VERTICAL = union([range(0x0a, 0x0d), range(0x85), range(0x2028, 0x2029)]);
export const ANY = range(0, 0x10ffff);

export const not = (set: CharSet): CharSet => union([set], true);

/** Java's and POSIX's names of classes, by their Unicode meanings (Java with UNICODE_CHARACTER_CLASS; UTS 18, annex C). */
const POSIX: Readonly<Record<string, CharSet>> = {
  alpha: property('Alphabetic'),
  lower: property('Lowercase'),
  upper: property('Uppercase'),
  digit: DIGIT,
  alnum: union([property('Alphabetic'), DIGIT]),
  punct: property('P'),
  space: SPACE,
  blank: HORIZONTAL,
  cntrl: property('Cc'),
  xdigit: property('Hex_Digit'),
  word: WORD,
  graph: union([SPACE, property('Cc'), property('Cs'), property('Cn')], true),
  print: union([property('Cc'), property('Cs'), property('Cn')], true),
  ascii: range(0, 0x7f),
  whitespace: SPACE,
  javalowercase: property('Lowercase'),
  javauppercase: property('Uppercase'),
  javawhitespace: SPACE,
  javaalphabetic: property('Alphabetic'),
  javaletter: property('L'),
  javadigit: DIGIT,
  javaletterordigit: union([property('L'), DIGIT]),
};

/** Blocks that segmentation rules name, from Unicode's Blocks.txt. */
const BLOCKS: Readonly<Record<string, CharSet>> = {
  basiclatin: range(0, 0x7f),
  latin1supplement: range(0x80, 0xff),
  latinextendeda: range(0x100, 0x17f),
  latinextendedb: range(0x180, 0x24f),
  greek: range(0x370, 0x3ff),
  greekandcoptic: range(0x370, 0x3ff),
  cyrillic: range(0x400, 0x4ff),
  cyrillicsupplement: range(0x500, 0x52f),
  armenian: range(0x530, 0x58f),
  hebrew: range(0x590, 0x5ff),
  arabic: range(0x600, 0x6ff),
  devanagari: range(0x900, 0x97f),
  georgian: range(0x10a0, 0x10ff),
  generalpunctuation: range(0x2000, 0x206f),
  currencysymbols: range(0x20a0, 0x20cf),
  cjksymbolsandpunctuation: range(0x3000, 0x303f),
  hiragana: range(0x3040, 0x309f),
  katakana: range(0x30a0, 0x30ff),
  hangulsyllables: range(0xac00, 0xd7af),
  cjkunifiedideographs: range(0x4e00, 0x9fff),
  halfwidthandfullwidthforms: range(0xff00, 0xffef),
};

const known = new Map<string, boolean>();

function isProperty(name: string): boolean {
  let is = known.get(name);
  if (is === undefined) {
    try {
      new RegExp(`\\p{${name}}`, 'v');
      is = true;
    } catch {
      is = false;
    }
    known.set(name, is);
  }
  return is;
}

/** The characters of a property by the names of ICU, Java and POSIX. Throws a RegexFlaw where there is none. */
export function namedSet(name: string, negated: boolean): CharSet {
  const plain = name.trim();
  const found = setOf(plain);
  if (!found) throw new RegexFlaw(`\\${negated ? 'P' : 'p'}{${name}}`);
  return negated ? not(found) : found;
}

function setOf(name: string): CharSet | undefined {
  if (/^\w+(?:=\w+)?$/.test(name) === false) return undefined;
  const small = name.replaceAll('_', '').toLowerCase();
  if (Object.hasOwn(POSIX, small)) return POSIX[small];
  if (small.startsWith('in') && Object.hasOwn(BLOCKS, small.slice(2))) return BLOCKS[small.slice(2)];
  const [key, value] = name.includes('=') ? name.split('=') : ['', name];
  const capital = (value ?? '').toLowerCase().replace(/(?:^|_)\p{Ll}/gu, (start) => start.toUpperCase());
  const short = value?.replace(/^Is/, '') ?? '';
  const ways =
    key === ''
      ? [short, capital, `Script=${short}`, `Script=${capital}`, short.toUpperCase()]
      : [name, `${key}=${capital}`, ...(/^block|blk$/i.test(key ?? '') ? [] : [`Script=${capital}`])];
  const is = ways.find((way) => /^\w+(?:=\w+)?$/.test(way) && isProperty(way));
  return is === undefined ? undefined : property(is);
}

/** A set with the other cases of its letters; properties stay what they are. */
export function anyCase(set: CharSet): CharSet {
  switch (set.kind) {
    case 'range': {
      const others: CharSet[] = [set];
      // A range of more letters than any alphabet has holds both cases already.
      if (set.to - set.from > 2000) return set;
      for (let code = set.from; code <= set.to; code++) {
        const char = String.fromCodePoint(code);
        for (const other of [char.toLowerCase(), char.toUpperCase()]) {
          const point = other.codePointAt(0) as number;
          const isOne = String.fromCodePoint(point) === other;
          if (isOne && (point < set.from || point > set.to)) others.push(range(point));
        }
      }
      return others.length === 1 ? set : union(others);
    }
    case 'property':
      return set;
    case 'union':
      return union(set.sets.map(anyCase), set.negated);
    default:
      return { ...set, left: anyCase(set.left), right: anyCase(set.right) };
  }
}
