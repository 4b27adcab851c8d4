import type { Form } from './form.js';

const SLOTS = 1 << 17;
const MOST_FORMS = 50_000;
const MOST_UNITS = 1 << 20;

/**
 * Forms by their written text: an open hash table over stretches of text, so that finding a known form makes no substring.
 * It is emptied when full, so its memory is bounded.
 */
export class FormTable {
  private readonly slots = new Int32Array(SLOTS);
  private readonly hashes = new Int32Array(MOST_FORMS + 1);
  private readonly offsets = new Int32Array(MOST_FORMS + 2);
  private units = new Uint16Array(1 << 14);
  private forms: Form[] = [];

  /** The form that stands in a text; made, where it is new, by `make`. */
  at(text: string, start: number, stop: number, hash: number, make: (written: string) => Form): Form {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const index = this.slots[slot]!;
      if (index === 0) return this.add(text.slice(start, stop), hash, make);
      if (this.hashes[index] === hash && this.isAt(index, text, start, stop)) return this.forms[index - 1]!;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private isAt(index: number, text: string, start: number, stop: number): boolean {
    let offset = this.offsets[index]!;
    if (this.offsets[index + 1]! - offset !== stop - start) return false;
    for (let at = start; at < stop; at++) if (this.units[offset++] !== text.charCodeAt(at)) return false;
    return true;
  }

  private add(written: string, hash: number, make: (written: string) => Form): Form {
    const form = make(written);
    // Endless words would not leave room for others.
    if (written.length > 256) return form;
    if (this.forms.length === MOST_FORMS || this.offsets[this.forms.length + 1]! + written.length > MOST_UNITS) {
      this.forms = [];
      this.slots.fill(0);
    }
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.forms.push(form);
    const index = this.forms.length;
    const offset = this.offsets[index]!;
    if (offset + written.length > this.units.length) {
      const grown = new Uint16Array(this.units.length * 2);
      grown.set(this.units);
      this.units = grown;
    }
    for (let at = 0; at < written.length; at++) this.units[offset + at] = written.charCodeAt(at);
    this.slots[slot] = index;
    this.hashes[index] = hash;
    this.offsets[index + 1] = offset + written.length;
    return form;
  }
}
