import { SOUNDS, type SoundRules, soundsOf } from '../../../text/sounds.js';
import { WEIGHTS } from './weights.js';

const SIZE = SOUNDS.length;
const PAIR = Int16Array.from(WEIGHTS.pair);
const GAP = Int16Array.from(WEIGHTS.gap);

/**
 * How words sound, one record after another in a table, so that comparing words touches little memory. A record has its
 * number of sounds n and of stems m, the number of sounds of each stem, what each stem scores against itself (the most that
 * it can score), the sounds, and for each sound of the alphabet the best that it can score against any sound of the word.
 */
export class Voices {
  table = new Int16Array(1 << 12);
  private used = 0;

  /** Forgets all records. */
  clear(): void {
    this.used = 0;
  }

  /** Says a folded word by the rules of a language; `stems` are the lengths of its possible stems. Gives the record's place. */
  add(word: string, rules: SoundRules, stems: readonly number[]): number {
    const { codes, letters } = soundsOf(word, rules);
    const ends: number[] = [];
    for (const length of stems) {
      let end = codes.length;
      while (end > 0 && letters[end - 1]! >= length) end--;
      if (end > 0 && !ends.includes(end)) ends.push(end);
    }
    const place = this.used;
    const size = 2 + 2 * ends.length + codes.length + SIZE;
    this.used += size;
    if (this.used > this.table.length) {
      const grown = new Int16Array(this.table.length * 2);
      grown.set(this.table);
      this.table = grown;
    }
    const { table } = this;
    table[place] = codes.length;
    table[place + 1] = ends.length;
    const sounds = place + 2 + 2 * ends.length;
    const best = sounds + codes.length;
    table.set(GAP, best);
    let self = 0;
    for (let index = 0; index < codes.length; index++) {
      const code = codes[index]!;
      table[sounds + index] = code;
      const row = code * SIZE;
      self += PAIR[row + code]!;
      const stem = ends.indexOf(index + 1);
      if (stem >= 0) {
        table[place + 2 + stem] = index + 1;
        table[place + 2 + ends.length + stem] = self;
      }
      for (let sound = 0; sound < SIZE; sound++) {
        const score = PAIR[row + sound]!;
        if (score > table[best + sound]!) table[best + sound] = score;
      }
    }
    return place;
  }
}
