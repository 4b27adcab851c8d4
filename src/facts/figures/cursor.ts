import { CURRENCY_CODES } from '../../languages/currency-codes.js';
import type { FigureGrammar } from '../../languages/figure-grammar.js';
import { type Lexeme, type Lexicon, NO_LEXEME, type Role } from '../../languages/lexicon.js';
import { CharClass, capitals } from '../../text/chars.js';
import { scanned } from '../../text/scan.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';
import { type Atom, atom } from './atom.js';
import { digitsOf } from './digits.js';

/** One text under reading: its tokens with small looks at them, and the atoms found so far. */
export class Cursor {
  tokens!: Tokens;
  /** The text that was read last, to its end. */
  private text: string | undefined = undefined;
  /** The weight and the group of each of its atoms, as they were read: a comparison eases some, and groups others. */
  private readonly asRead: number[] = [];
  atoms: Atom[] = [];
  /** First and last token of each atom. */
  first: number[] = [];
  last: number[] = [];
  private groups = 0;

  readonly lexicon: Lexicon;
  private readonly lexemes: readonly Lexeme[];

  constructor(readonly grammar: FigureGrammar) {
    this.lexicon = grammar.lexicon;
    this.lexemes = this.lexicon.lexemes;
  }

  /** Takes up a text; false when nothing in it can be a number or date. */
  begin(text: string): boolean {
    this.text = undefined;
    this.atoms = [];
    this.tokens = scanned(text, this.lexicon);
    // Setting a length is dear, and most texts have no atom.
    if (this.first.length > 0) {
      this.first = [];
      this.last = [];
    }
    this.groups = 0;
    return this.tokens.interesting || this.tokens.mayHoldRoman;
  }

  /** Keeps what was read of a text, for whoever reads it next. */
  keep(text: string): void {
    this.text = text;
    if (this.asRead.length > 0) this.asRead.length = 0;
    for (const { weight, group } of this.atoms) this.asRead.push(weight, group);
  }

  /** The atoms of the text that was read last, whatever they were compared with meanwhile; undefined of any other text. */
  again(text: string): Atom[] | undefined {
    if (this.text !== text) return undefined;
    for (let index = 0; index < this.atoms.length; index++) {
      this.atoms[index]!.weight = this.asRead[2 * index]!;
      this.atoms[index]!.group = this.asRead[2 * index + 1]!;
    }
    return this.atoms;
  }

  lexeme(index: number): Lexeme {
    const { tokens } = this;
    if (index < 0 || index >= tokens.count) return NO_LEXEME;
    const entry = tokens.entry[index]!;
    return entry === 0 ? NO_LEXEME : this.lexemes[entry]!;
  }

  role(index: number): Role | undefined {
    return this.lexeme(index).role;
  }

  /** Class of a sign token, 0 for anything else. */
  sign(index: number): number {
    const { tokens } = this;
    return index >= 0 && index < tokens.count && tokens.kind[index] === TokenKind.sign ? tokens.charClass[index]! : 0;
  }

  isDigits(index: number): boolean {
    return index >= 0 && index < this.tokens.count && this.tokens.kind[index] === TokenKind.digits;
  }

  isWord(index: number): boolean {
    return index >= 0 && index < this.tokens.count && this.tokens.kind[index] === TokenKind.word;
  }

  glued(index: number): boolean {
    return index > 0 && index < this.tokens.count && this.tokens.gap[index] === 0;
  }

  /** The 2 or 3 of m2, m3. */
  isPower(index: number): boolean {
    return this.isDigits(index) && digitsOf(this.tokens, index) === 1 && /[23]/.test(this.tokens.textOf(index));
  }

  /** True when the text of a token equals a lower-case ASCII word. */
  is(index: number, word: string): boolean {
    if (!this.isWord(index)) return false;
    const { tokens } = this;
    const sized = tokens.end[index]! - tokens.start[index]! === word.length;
    return sized && tokens.textOf(index).toLowerCase() === word;
  }

  /** The ISO 4217 code at a token, in capitals ("EUR"); empty where there is none. */
  currencyCode(index: number): string {
    const { tokens } = this;
    if (index < 0 || index >= tokens.count || tokens.capital[index] !== 1) return '';
    const start = tokens.start[index]!;
    if (tokens.end[index]! - start !== 3 || capitals[tokens.text.charCodeAt(start + 1)] !== 1) return '';
    const code = tokens.textOf(index);
    return CURRENCY_CODES.has(code) ? code : '';
  }

  add(item: Atom, first: number, last: number): Atom {
    this.atoms.push(item);
    this.first.push(first);
    this.last.push(last);
    return item;
  }

  make(type: number, first: number, next: number, value: number): Atom {
    return this.add(atom(type, this.tokens.start[first]!, this.tokens.end[next - 1]!, value), first, next - 1);
  }

  /** Takes atoms away, by their numbers. */
  drop(taken: ReadonlySet<number>): void {
    const stays = (_: unknown, index: number): boolean => !taken.has(index);
    this.atoms = this.atoms.filter(stays);
    this.first = this.first.filter(stays);
    this.last = this.last.filter(stays);
  }

  newGroup(): number {
    return ++this.groups;
  }

  /** Position after a hyphen within a word ("two-and-a-half"), else the same. */
  afterHyphen(index: number): number {
    return this.sign(index) === CharClass.hyphen && this.glued(index) && this.glued(index + 1) ? index + 1 : index;
  }

  /** Position after a dot that ends an abbreviation ("тыс.", "млрд."), else the same. */
  afterDot(index: number): number {
    if (this.sign(index) !== CharClass.dot || !this.glued(index)) return index;
    const { tokens } = this;
    const length = tokens.end[index - 1]! - tokens.start[index - 1]!;
    if (length > 5) return index;
    if (index + 1 >= tokens.count) return index;
    // «10 тыс. EUR»
    return tokens.capital[index + 1] === 0 || this.currencyCode(index + 1) !== '' ? index + 1 : index;
  }
}
