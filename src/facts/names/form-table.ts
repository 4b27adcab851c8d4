import type { Form } from './form.js';

/** What is kept of each form side by side: hash, number, place and length of its text. */
const WIDE = 4;
const MOST_FORMS = 50_000;
const MOST_UNITS = 1 << 20;

/** Forms by their written text: an open hash table over stretches of text, so that finding a known form makes no substring. */
export class FormTable {
  private size = 1 << 12;
  private slots = new Int32Array(this.size * WIDE);
  private units = new Uint16Array(1 << 14);
  private used = 0;
  private forms: Form[] = [];

  /** Whether it should be emptied before the next text. */
  get full(): boolean {
    return this.forms.length > MOST_FORMS || this.used > MOST_UNITS;
  }

  clear(): void {
    this.slots.fill(0);
    this.used = 0;
    this.forms = [];
  }

  /** The form that stands in a text; made, where it is new, by `make`. */
  at(text: string, start: number, stop: number, hash: number, make: (written: string) => Form): Form {
    const { slots } = this;
    const mask = this.size - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const place = slot * WIDE;
      const number = slots[place + 1]!;
      if (number === 0) return this.add(text.slice(start, stop), hash, make);
      if (slots[place] === hash && slots[place + 3] === stop - start && this.isAt(slots[place + 2]!, text, start, stop))
        return this.forms[number - 1]!;
      slot = (slot + 1) & mask;
    }
  }

  private isAt(place: number, text: string, start: number, stop: number): boolean {
    const { units } = this;
    let unit = place;
    for (let at = start; at < stop; at++) if (units[unit++] !== text.charCodeAt(at)) return false;
    return true;
  }

  private add(written: string, hash: number, make: (written: string) => Form): Form {
    const form = make(written);
    if (this.forms.length * 2 >= this.size) this.grow();
    if (this.used + written.length > this.units.length) {
      const grown = new Uint16Array((this.used + written.length) * 2);
      grown.set(this.units);
      this.units = grown;
    }
    this.forms.push(form);
    this.put(hash, this.forms.length, this.used, written.length);
    for (let at = 0; at < written.length; at++) this.units[this.used++] = written.charCodeAt(at);
    return form;
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
