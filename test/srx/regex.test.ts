import { describe, expect, it } from 'vitest';
import { fitsFrom, ready } from '../../src/srx/regex/ends.js';
import { RegexFlaw } from '../../src/srx/regex/flaw.js';
import { parseRegex } from '../../src/srx/regex/parse.js';
import { pathsOf } from '../../src/srx/regex/paths.js';
import { writeJs } from '../../src/srx/regex/write-js.js';
import { sideOf } from '../../src/srx/side.js';
import { fc } from '../support/properties.js';

/** Expression, texts that it fits as a whole, and texts that it does not. */
const VALID: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Mr\\.', ['Mr.'], ['Mrs', 'mr.']],
  ['(?i)dr|ул', ['DR', 'Dr', 'УЛ', 'Ул'], ['d']],
  ['a(?i)b(?-i)c', ['abc', 'aBc'], ['Abc', 'abC']],
  ['(?i:é)x', ['Éx'], ['éX']],
  ['(?U)\\w+', ['ağac', 'дом', 'a1_'], ['a-b', '']],
  ['.*\\bг.*', ['г.', 'в г. Баку'], ['миг', 'ног']],
  ['.*\\Bг.*', ['миг'], ['в г']],
  ['\\h\\v', [' \n', '\u00A0\u2028', '\t\r'], ['\n ']],
  ['a\\s', ['a ', 'a\u00A0', 'a\n'], ['ab']],
  ['\\d\\D', ['5x', '٣x'], ['xx', '55']],
  ['\\Qa.b*\\E+', ['a.b*', 'a.b**'], ['axb']],
  ['[a-z&&[^aeiou]]', ['b'], ['a', 'B']],
  ['[a-z&&[def]&&[^e]]', ['d', 'f'], ['e', 'a']],
  ['[\\p{L}--[а-я]]', ['b', 'Я'], ['я']],
  ['[\\p{Po}-[,;]]', ['.'], [',', ';']],
  ['[[:alpha:]\\p{Nd}]', ['я', '5'], ['.']],
  ['[]a]', [']', 'a'], ['b']],
  ['[^\\]a\\-]', ['b'], [']', 'a', '-']],
  ['[.!?…‽()*+|{}/&]', ['.', '…', '(', '{', '/', '&'], ['a']],
  ['[a-]', ['a', '-'], ['b']],
  ['\\p{Lu}\\P{Lu}\\p{IsCyrillic}\\p{InCyrillic}', ['Aaяя'], ['aaяя', 'Aaay']],
  ['\\p{Upper}\\p{javaLowerCase}\\p{Letter}', ['Əəñ'], ['əəñ']],
  ['\\u0041\\x41\\x{1F600}\\t', ['AA😀\t'], ['AA']],
  ['a{2}b{1,}c{0,2}d??e+?', ['aabe', 'aabbccdee'], ['abe', 'aabccce']],
  ['x(?=y)y|(?<!a)b', ['xy', 'b'], ['x']],
  ['^a$', ['a'], ['aa']],
  ['(?s).', ['\n'], ['']],
  ['.', ['a'], ['\n', '']],
  ['(?<name>a)(?:b)(?#what)', ['ab'], ['a']],
  ['', [''], ['a']],
];

/** What is refused, and what the message names. */
const INVALID: readonly (readonly [string, string])[] = [
  ['(a)\\1', '\\1'],
  ['(?<n>a)\\k<n>', '\\k'],
  ['(?>a)', '(?>'],
  ['a++', '++'],
  ['a{2}+', '{2}+'],
  ['\\p{NoSuchThing}', '\\p{NoSuchThing}'],
  ['\\N{LATIN SMALL LETTER A}', '\\N'],
  ['\\X', '\\X'],
  ['\\G', '\\G'],
  ['(?x)a', '(?x)'],
  ['[a', '['],
  ['[z-a]', '-'],
  ['a{3,1}', '{3,1}'],
  ['(a', ''],
  ['a)', ')'],
  ['*a', '*'],
  ['a\\', ''],
  ['('.repeat(60) + ')'.repeat(60), '((('],
];

/** Both ways of matching, over a whole text. */
const ways = (expression: string): ((text: string) => boolean)[] => {
  const tree = parseRegex(`(?:${expression})`);
  const native = new RegExp(`^(?:${writeJs(tree)})$`, 'v');
  const whole = parseRegex(`(?:${expression})\\z`);
  const back = parseRegex(`\\A(?:${expression})`);
  return [
    (text) => native.test(text),
    (text) => fitsFrom(ready(whole), text, 0, true),
    (text) => fitsFrom(ready(back), text, text.length, false),
  ];
};

describe('expressions of ICU and Java', () => {
  it.each(VALID)('%s', (expression, fitting, other) => {
    for (const fits of ways(expression)) {
      expect(fitting.filter((text) => !fits(text))).toEqual([]);
      expect(other.filter((text) => fits(text))).toEqual([]);
    }
  });

  it.each(INVALID)('refuses %s', (expression, what) => {
    expect(() => parseRegex(expression)).toThrow(RegexFlaw);
    expect(() => parseRegex(expression)).toThrow(expect.objectContaining({ what }));
  });

  it('mean the same to both matchers, whatever they are', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', 'ab', '\\b', '^', '$', '(?=a)', '(?<!b)', '\\s');
    const expression = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.tuple(tie('node'), tie('node')).map(([one, other]) => `${one}${other}`),
        fc.tuple(tie('node'), tie('node')).map(([one, other]) => `(?:${one}|${other})`),
        fc
          .tuple(tie('node'), fc.constantFrom('?', '*', '+', '{0,2}', '{2}'))
          .map(([one, times]) => `(?:${one})${times}`),
      ),
    })).node;
    const text = fc.array(fc.constantFrom('a', 'b', ' ', 'c'), { maxLength: 8 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(expression, text, (written, value) => {
        const tree = parseRegex(written);
        // What JavaScript's matcher would not be given.
        fc.pre(pathsOf(tree) < 10_000);
        const before = new RegExp(`(?<=${writeJs(tree)})`, 'vy');
        const after = new RegExp(`(?=${writeJs(tree)})`, 'vy');
        const prepared = ready(tree);
        for (let place = 0; place <= value.length; place++) {
          before.lastIndex = place;
          after.lastIndex = place;
          expect(fitsFrom(prepared, value, place, false)).toBe(before.test(value));
          expect(fitsFrom(prepared, value, place, true)).toBe(after.test(value));
        }
      }),
    );
  });

  it.each(['(a+)+b', '(a|aa)*b', '(.*)*x', '(a?){50}a{50}b', '((a*)*)*c', '(\\w+\\s*)+;', '(?:(?:a|b|ab)*)*c'])(
    'keep their time within bounds: %s',
    (expression) => {
      const side = sideOf(expression, true);
      expect(side.kind).toBe('test');
      const text = 'a'.repeat(5000);
      if (side.kind === 'test') expect(side.fits(text, 4000)).toBe(false);
    },
  );

  it('that are harmless are left to JavaScript’s own matcher', () => {
    for (const expression of ['\\b(Mr|Mrs|Dr|Prof)\\.\\s+', '[.!?]+["”]*\\s', '\\s+\\p{Lu}'])
      expect(sideOf(expression, false).kind).toBe('native');
  });
});
