import { RegexFlaw } from './flaw.js';
import { ANY, anyCase, DIGIT, HORIZONTAL, namedSet, not, SPACE, VERTICAL, WORD } from './sets.js';
import { type CharSet, chars, MOST_NESTING, type RegexNode, range, sequence, union } from './tree.js';

interface Flags {
  /** `(?i)`: letters in any case, by Unicode. */
  readonly i: boolean;
  /** `(?s)`: a full stop is also a line's end. */
  readonly s: boolean;
  /** `(?m)`: `^` and `$` at every line. */
  readonly m: boolean;
}

const LINE_END = chars(VERTICAL);
const START: RegexNode = { kind: 'look', part: chars(ANY), ahead: false, negated: true };
const END: RegexNode = { kind: 'look', part: chars(ANY), ahead: true, negated: true };
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, f: 12, r: 13, a: 7, e: 27 };
const CLASSES: Readonly<Record<string, CharSet>> = {
  d: DIGIT,
  D: not(DIGIT),
  s: SPACE,
  S: not(SPACE),
  w: WORD,
  W: not(WORD),
  h: HORIZONTAL,
  H: not(HORIZONTAL),
  v: VERTICAL,
  V: not(VERTICAL),
};

const look = (part: RegexNode, ahead: boolean, negated: boolean): RegexNode => ({ kind: 'look', part, ahead, negated });
const choice = (choices: readonly RegexNode[]): RegexNode => ({ kind: 'choice', choices });

/** Between a character of a word and another, or none. */
function boundary(negated: boolean): RegexNode {
  const word = chars(WORD);
  const both = (before: boolean, after: boolean): RegexNode =>
    sequence([look(word, false, !before), look(word, true, !after)]);
  return negated ? choice([both(true, true), both(false, false)]) : choice([both(true, false), both(false, true)]);
}

/** Reads an expression of ICU or Java from its start; see `parseRegex`. */
class RegexParser {
  #at = 0;
  #depth = 0;

  constructor(readonly text: string) {}

  parse(): RegexNode {
    const node = this.#choices({ i: false, s: false, m: false });
    if (this.#at < this.text.length) throw new RegexFlaw(this.text.slice(this.#at, this.#at + 1));
    return node;
  }

  #takes(what: string): boolean {
    if (!this.text.startsWith(what, this.#at)) return false;
    this.#at += what.length;
    return true;
  }

  #next(): string {
    const code = this.text.codePointAt(this.#at);
    if (code === undefined) throw new RegexFlaw('');
    const char = String.fromCodePoint(code);
    this.#at += char.length;
    return char;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.text);
    if (found) this.#at += found[0].length;
    return found;
  }

  #choices(given: Flags): RegexNode {
    if (++this.#depth > MOST_NESTING) throw new RegexFlaw('(((');
    const choices: RegexNode[] = [];
    let flags = given;
    let parts: RegexNode[] = [];
    while (this.#at < this.text.length && this.text[this.#at] !== ')') {
      if (this.#takes('|')) {
        choices.push(sequence(parts));
        parts = [];
        continue;
      }
      // Flags hold to the end of the group.
      const inline = this.#match(/\(\?[a-zA-Z]*(?:-[a-zA-Z]+)?\)/);
      if (inline) {
        flags = changedFlags(flags, inline[0].slice(2, -1));
        continue;
      }
      parts.push(this.#repeated(flags));
    }
    this.#depth--;
    choices.push(sequence(parts));
    return choices.length === 1 ? (choices[0] as RegexNode) : choice(choices);
  }

  #repeated(flags: Flags): RegexNode {
    const isQuoted = this.text.startsWith('\\Q', this.#at);
    let node = this.#atom(flags);
    // Of what is quoted, only the last character is repeated.
    const before = isQuoted && node.kind === 'sequence' ? node.parts.slice(0, -1) : [];
    if (isQuoted && node.kind === 'sequence') node = node.parts.at(-1) ?? node;
    for (;;) {
      const found = this.#match(/[?*+]|\{(\d+)(,(\d*))?\}/);
      if (!found) return before.length === 0 ? node : sequence([...before, node]);
      const [sign, from, comma, to] = found;
      const least = sign === '+' ? 1 : sign === '*' || sign === '?' ? 0 : Number(from);
      const most =
        sign === '?'
          ? 1
          : sign === '*' || sign === '+' || to === ''
            ? Number.POSITIVE_INFINITY
            : comma
              ? Number(to)
              : least;
      if (least > most || least > 1000) throw new RegexFlaw(sign);
      // Whether something fits does not depend on what is tried first.
      if (!this.#takes('?') && this.text[this.#at] === '+') throw new RegexFlaw(`${sign}+`);
      node = { kind: 'repeat', part: node, least, most };
    }
  }

  #atom(flags: Flags): RegexNode {
    const given = (set: CharSet): RegexNode => chars(flags.i ? anyCase(set) : set);
    if (this.text[this.#at] === '[') return given(this.#set());
    if (this.text[this.#at] === '(') return this.#group(flags);
    const char = this.#next();
    switch (char) {
      case '\\':
        return this.#escape(given);
      case '.':
        return flags.s ? chars(ANY) : chars(not(VERTICAL));
      case '^':
        return flags.m ? choice([START, look(LINE_END, false, false)]) : START;
      case '$':
        return flags.m
          ? choice([END, look(LINE_END, true, false)])
          : choice([END, look(sequence([LINE_END, END]), true, false)]);
      case '*':
      case '+':
      case '?':
        throw new RegexFlaw(char);
      default:
        return given(range(char.codePointAt(0) as number));
    }
  }

  #group(flags: Flags): RegexNode {
    const [opened = ''] = this.#match(/\((?:\?(?:[a-zA-Z]*(?:-[a-zA-Z]+)?:|<?[=!]|<[a-zA-Z]\w*>|>|#[^)]*))?/) ?? [];
    if (opened.startsWith('(?#')) {
      this.#close();
      return sequence([]);
    }
    if (opened === '(?>') throw new RegexFlaw(opened);
    if (opened === '(' && this.text[this.#at] === '?')
      throw new RegexFlaw(`(${this.text.slice(this.#at, this.#at + 2)}`);
    const inner = opened.endsWith(':') ? changedFlags(flags, opened.slice(2, -1)) : flags;
    const node = this.#choices(inner);
    this.#close();
    return /^\(\?<?[=!]$/.test(opened) ? look(node, !opened.includes('<'), opened.endsWith('!')) : node;
  }

  #close(): void {
    if (!this.#takes(')')) throw new RegexFlaw('');
  }

  #escape(given: (set: CharSet) => RegexNode): RegexNode {
    const quoted = this.#quoted();
    if (quoted) return sequence(quoted.map(given));
    switch (this.text[this.#at]) {
      case 'b':
      case 'B':
        if (this.text[this.#at + 1] === '{') throw new RegexFlaw('\\b{');
        return boundary(this.#next() === 'B');
      case 'A':
        this.#at++;
        return START;
      case 'z':
        this.#at++;
        return END;
      case 'Z':
        this.#at++;
        return choice([END, look(sequence([LINE_END, END]), true, false)]);
      case 'R':
        this.#at++;
        return choice([sequence([chars(range(13)), chars(range(10))]), LINE_END]);
    }
    return given(this.#escapedSet());
  }

  /** What stands between `\Q` and `\E`, behind the backslash of the first; undefined where it is another escape. */
  #quoted(): CharSet[] | undefined {
    if (!this.#takes('Q')) return undefined;
    const end = this.text.indexOf('\\E', this.#at);
    const stop = end < 0 ? this.text.length : end;
    const quoted = [...this.text.slice(this.#at, stop)].map((char) => range(char.codePointAt(0) as number));
    this.#at = end < 0 ? stop : stop + 2;
    return quoted;
  }

  /** What one escape stands for, in a class and outside, behind its backslash. */
  #escapedSet(): CharSet {
    const named = this.#match(/([pP])(?:\{\s*(\^?)([^}]*)\}|([A-Z]))/);
    if (named) return namedSet(named[3] ?? named[4] ?? '', (named[1] === 'P') !== (named[2] === '^'));
    const coded = this.#match(/u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})/);
    if (coded) {
      const code = Number.parseInt(coded[1] ?? coded[2] ?? coded[3] ?? coded[4] ?? '', 16);
      if (code > 0x10ffff) throw new RegexFlaw(`\\${coded[0]}`);
      return range(code);
    }
    const octal = this.#match(/0([0-3]?[0-7]{1,2})/);
    if (octal) return range(Number.parseInt(octal[1] ?? '', 8));
    const control = this.#match(/c([A-Z@[\\\]^_?])/);
    if (control) return range((control[1] as string).charCodeAt(0) ^ 64);
    const char = this.#next();
    const set = CLASSES[char];
    if (set) return set;
    const code = CONTROLS[char];
    if (code !== undefined) return range(code);
    // Letters and digits that mean something else, or nothing, in one of the dialects.
    if (/[A-Za-z0-9]/.test(char)) throw new RegexFlaw(`\\${char}`);
    return range(char.codePointAt(0) as number);
  }

  /** A class in brackets, with classes in it. `&&` is weaker than standing side by side, as in Java. */
  #set(): CharSet {
    if (++this.#depth > MOST_NESTING) throw new RegexFlaw('[[[');
    this.#at++;
    const negated = this.#takes('^');
    let left: CharSet | undefined;
    let kind: 'intersection' | 'difference' = 'intersection';
    let sets: CharSet[] = [];
    const joined = (): CharSet => {
      const right = union(sets);
      sets = [];
      return left ? { kind, left, right } : right;
    };
    for (let isFirst = true; ; isFirst = false) {
      if (this.#at >= this.text.length) throw new RegexFlaw('[');
      if (this.text[this.#at] === ']' && !isFirst) break;
      if (this.#takes('&&')) {
        left = joined();
        kind = 'intersection';
        // `[a-z&&]` and the like: nothing is asked of the other side.
        if (this.text[this.#at] === ']') throw new RegexFlaw('&&]');
        continue;
      }
      const isDifference = !isFirst && this.#match(/--(?=\[)|-(?=\[)|--(?=\\[pP])/);
      if (isDifference) {
        left = joined();
        kind = 'difference';
        continue;
      }
      sets.push(...this.#setItem());
    }
    this.#at++;
    this.#depth--;
    const all = joined();
    return negated ? not(all) : all;
  }

  #setItem(): CharSet[] {
    const posix = this.#match(/\[:(\^?)([^:\]]+):\]/);
    if (posix) return [namedSet(posix[2] ?? '', posix[1] === '^')];
    if (this.text[this.#at] === '[') return [this.#set()];
    const from = this.#setChar();
    if (from.length !== 1 || from[0]?.kind !== 'range' || from[0].from !== from[0].to) return from;
    if (this.text[this.#at] !== '-' || /^-(?:[\][]|&&|-)/.test(this.text.slice(this.#at, this.#at + 3))) return from;
    this.#at++;
    const [to, ...more] = this.#setChar();
    if (to?.kind !== 'range' || more.length > 0 || to.to < from[0].from) throw new RegexFlaw('-');
    return [range(from[0].from, to.to)];
  }

  #setChar(): CharSet[] {
    const char = this.#next();
    if (char !== '\\') return [range(char.codePointAt(0) as number)];
    return this.#quoted() ?? [this.#escapedSet()];
  }
}

function changedFlags(flags: Flags, written: string): Flags {
  const changed = { ...flags };
  const [on = '', off = ''] = written.split('-');
  for (const [letters, value] of [
    [on, true],
    [off, false],
  ] as const) {
    for (const letter of letters) {
      if (letter === 'i' || letter === 's' || letter === 'm') changed[letter] = value;
      // Unicode case and classes are what is meant here anyway; `d` (lines end at \n alone) is Java's.
      else if (letter !== 'u' && letter !== 'U' && letter !== 'w') throw new RegexFlaw(`(?${letter})`);
    }
  }
  return changed;
}

/**
 * Takes apart a regular expression as ICU (which SRX 2.0 asks for) and Java write it. Classes mean what they mean in
 * Unicode, with or without `(?U)`. What no rule for segmentation needs and would be read differently is refused: backreferences, atomic
 * groups, possessive quantifiers, names of characters.
 * @throws RegexFlaw that names what is not taken
 */
export function parseRegex(text: string): RegexNode {
  return text === '' ? sequence([]) : new RegexParser(text).parse();
}
