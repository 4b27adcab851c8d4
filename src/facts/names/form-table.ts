import type { Form } from './form.js';

/** What is kept of each form side by side: hash, number, place and length of its text. */
const WIDE = 4;
const MOST_FORMS = 50_000;
const MOST_UNITS = 1 << 20;

/**
 * Forms by their written text: an open hash table over stretches of text, so that finding a known form makes no substring. They
 * are told by numbers from 1 on, negative for those of which the gazetteer has nothing, so that these need not be looked at.
 */
export class FormTable {
  private size = 1 << 12;
  private slots = new Int32Array(this.size * WIDE);
  private units = new Uint16Array(1 << 14);
  private used = 0;
  /** By their numbers less 1, see `formIn`; a new list after `clear`. */
  forms: Form[] = [];

  /** Whether it should be emptied before the next text. */
  get full(): boolean {
    return this.forms.length > MOST_FORMS || this.used > MOST_UNITS;
  }

  clear(): void {
    this.slots.fill(0);
    this.used = 0;
    this.forms = [];
  }

  /** The number of the form that stands in a text; made, where it is new, by `make`. */
  at(text: string, start: number, stop: number, make: (written: string) => Form): number {
    const { slots } = this;
    const hash = hashOf(text, start, stop);
    const mask = this.size - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const place = slot * WIDE;
      const number = slots[place + 1]!;
      if (number === 0) return this.add(text.slice(start, stop), hash, make);
      if (slots[place] === hash && slots[place + 3] === stop - start && this.isAt(slots[place + 2]!, text, start, stop))
        return number;
      slot = (slot + 1) & mask;
    }
  }

  private isAt(place: number, text: string, start: number, stop: number): boolean {
    const { units } = this;
    let unit = place;
    for (let at = start; at < stop; at++) if (units[unit++] !== text.charCodeAt(at)) return false;
    return true;
  }

  private add(written: string, hash: number, make: (written: string) => Form): number {
    const form = make(written);
    if (this.forms.length * 2 >= this.size) this.grow();
    if (this.used + written.length > this.units.length) {
      const grown = new Uint16Array((this.used + written.length) * 2);
      grown.set(this.units);
      this.units = grown;
    }
    this.forms.push(form);
    const number = form.entries.length > 0 ? this.forms.length : -this.forms.length;
    this.put(hash, number, this.used, written.length);
    for (let at = 0; at < written.length; at++) this.units[this.used++] = written.charCodeAt(at);
    return number;
  }

  private put(hash: number, number: number, place: number, length: number): void {
    const mask = this.size - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.slots[slot * WIDE + 1] !== 0) slot = (slot + 1) & mask;
    this.slots.set([hash, number, place, length], slot * WIDE);
  }

  private grow(): void {
    const old = this.slots;
    this.size *= 2;
    this.slots = new Int32Array(this.size * WIDE);
    for (let at = 0; at < old.length; at += WIDE)
      if (old[at + 1] !== 0) this.put(old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!);
  }
}

/** FNV-1a over code units. */
function hashOf(text: string, start: number, stop: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < stop; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The form with a number, in the list that it was given for. */
export const formIn = (forms: readonly Form[], number: number): Form => forms[(number < 0 ? -number : number) - 1]!;
