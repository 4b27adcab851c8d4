import type { Entry } from './entry.js';
import { type Form, UNSAID } from './form.js';

/**
 * What is kept of each form in one place, so that most words are judged without touching their forms: a record fills a line of the
 * processor's cache, since what costs most is to wait for memory.
 */
export enum Kept {
  hash = 0,
  /** Its place among the forms, from 1 on; 0 for an empty record. */
  number = 1,
  /** The length of its text, and above its 16 bits the first letter, folded. */
  length = 2,
  /** Its roles and traits. */
  traits = 3,
  /** The consonants of the shortest stem in the lowest eight bits, above them its length. */
  stem = 4,
  /** A bit for each of its common words and given names, by the last five bits of their numbers. */
  concepts = 5,
  /** See `Form.voice`. */
  voice = 6,
  otherVoice = 7,
  /** A bit for each first letter of a word that must follow, by its last five bits; all where a name may end with this word. */
  next = 8,
  /** Its text, two code units a number, or the place and length of a longer one. */
  text = 9,
}

/** The numbers of a record, and how many code units its text may have to stand in it. */
const WIDE = 16;
const SHORT = 2 * (WIDE - Kept.text);
const LENGTH = 0xffff;

const MOST_FORMS = 50_000;
const MOST_UNITS = 1 << 20;

/** A slot has the number of a form in its lowest bits, more than a text can have words, and above them some of its hash. */
const NUMBER = (1 << 24) - 1;

/**
 * Forms by their written text: an open hash table over stretches of text, so that finding a known form makes no substring. The records stand
 * in the order in which their forms were met, as words that stand together come together again; the table itself is small.
 */
export class FormTable {
  private size = 1 << 11;
  /** What stands for each hash: the number of a form with some of its hash, or 0. */
  private slots = new Int32Array();
  /** See `Kept`. Another array once it has grown: places stay, but what is found out later stands in the new one alone. */
  records = new Int32Array();
  private letters = new Uint16Array();
  /** The texts that are too long for their records. */
  private units = new Uint16Array(1 << 10);
  private used = 0;
  private forms: Form[] = [];
  /** How often it was emptied. */
  emptied = 0;

  /** For why it makes room at once see `Tokens`. */
  constructor() {
    this.grow();
  }

  /** Whether it should be emptied before the next text. */
  get full(): boolean {
    return this.forms.length > MOST_FORMS || this.used > MOST_UNITS;
  }

  clear(): void {
    this.emptied++;
    this.slots.fill(0);
    this.used = 0;
    this.forms = [];
  }

  /** The form with a number. */
  form(number: number): Form {
    return this.forms[number - 1]!;
  }

  /** The record of the form that stands in a text; made, where it is new, by `make`. */
  at(text: string, start: number, stop: number, hash: number, make: (written: string) => Form): number {
    const { slots } = this;
    for (let slot = this.firstOf(hash); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const found = slots[slot]!;
      if (((found ^ hash) & ~NUMBER) !== 0) continue;
      const record = (found & NUMBER) * WIDE;
      if (this.records[record] === hash && this.isAt(record, text, start, stop)) return record;
    }
    return this.add(text.slice(start, stop), hash, make);
  }

  private firstOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.size - 1);
  }

  private isAt(record: number, text: string, start: number, stop: number): boolean {
    const { records } = this;
    const length = stop - start;
    if ((records[record + Kept.length]! & LENGTH) !== Math.min(length, LENGTH)) return false;
    let units = this.letters;
    let unit = 2 * (record + Kept.text);
    if (length > SHORT) {
      if (records[record + Kept.text + 1] !== length) return false;
      units = this.units;
      unit = records[record + Kept.text]!;
    }
    for (let at = start; at < stop; at++) if (units[unit++] !== text.charCodeAt(at)) return false;
    return true;
  }

  private add(written: string, hash: number, make: (written: string) => Form): number {
    const form = make(written);
    if (this.forms.length * 2 >= this.size) this.grow();
    const { length } = written;
    const { records } = this;
    const number = this.forms.push(form);
    const record = number * WIDE;
    this.slots[this.emptyFor(hash)] = number | (hash & ~NUMBER);
    records[record + Kept.hash] = hash;
    records[record + Kept.number] = number;
    records[record + Kept.length] = Math.min(length, LENGTH) | (form.first << 16);
    records[record + Kept.traits] = form.traits;
    records[record + Kept.stem] = form.core | (form.least << 8);
    records[record + Kept.concepts] = maskOf(form.words) | maskOf(form.given);
    records[record + Kept.voice] = UNSAID;
    records[record + Kept.next] = nextOf(form.entries);
    if (length > SHORT) {
      records[record + Kept.text] = this.used;
      records[record + Kept.text + 1] = length;
      this.write(written);
    } else for (let at = 0; at < length; at++) this.letters[2 * (record + Kept.text) + at] = written.charCodeAt(at);
    return record;
  }

  private write(written: string): void {
    while (this.used + written.length > this.units.length) {
      const grown = new Uint16Array(this.units.length * 2);
      grown.set(this.units);
      this.units = grown;
    }
    for (let at = 0; at < written.length; at++) this.units[this.used++] = written.charCodeAt(at);
  }

  private emptyFor(hash: number): number {
    let slot = this.firstOf(hash);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
    return slot;
  }

  /** Makes room for twice as many forms; the first record is nobody's. */
  private grow(): void {
    this.size *= 2;
    const records = new Int32Array((this.size / 2 + 1) * WIDE);
    records.set(this.records);
    this.records = records;
    this.letters = new Uint16Array(records.buffer);
    this.slots = new Int32Array(this.size);
    for (let number = 1; number <= this.forms.length; number++) {
      const hash = records[number * WIDE]!;
      this.slots[this.emptyFor(hash)] = number | (hash & ~NUMBER);
    }
  }
}

function maskOf(numbers: readonly number[]): number {
  let mask = 0;
  for (const number of numbers) mask |= 1 << (number & 31);
  return mask;
}

function nextOf(entries: readonly Entry[]): number {
  let mask = 0;
  for (const { words } of entries) mask |= words[1] ? letterBit(words[1].stem.charCodeAt(0)) : -1;
  return mask;
}

/** The bit of a folded letter. */
export const letterBit = (letter: number): number => 1 << (letter & 31);

/** FNV-1a over code units. */
export function hashOf(text: string, start: number, stop: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < stop; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
