import { SOUNDS, type SoundRules, soundsOf } from '../../text/sounds.js';
import { WEIGHTS } from './weights.js';

const SIZE = SOUNDS.length;

/** One way to say a word, with what bounds its likeness to others. */
export interface Voice {
  readonly codes: Uint8Array;
  /** The numbers of sounds that its possible stems have, the whole word first. */
  readonly ends: readonly number[];
  /** For each number of sounds: what they score against themselves, the most that they can score. */
  readonly self: Int16Array;
  /** For each sound of the alphabet the best that it can score against any sound of this word, or none. */
  readonly best: Int8Array;
}

/** Says a folded word by the rules of a language; `stems` are the lengths of its possible stems. */
export function voiceOf(word: string, rules: SoundRules, stems: readonly number[]): Voice {
  const { codes, letters } = soundsOf(word, rules);
  const { pair, gap } = WEIGHTS;
  const self = new Int16Array(codes.length + 1);
  const best = Int8Array.from(gap);
  for (let index = 0; index < codes.length; index++) {
    const row = codes[index]! * SIZE;
    self[index + 1] = self[index]! + pair[row + codes[index]!]!;
    for (let sound = 0; sound < SIZE; sound++) {
      const score = pair[row + sound]!;
      if (score > best[sound]!) best[sound] = score;
    }
  }
  const ends: number[] = [];
  for (const length of stems) {
    let end = codes.length;
    while (end > 0 && letters[end - 1]! >= length) end--;
    if (end > 0 && !ends.includes(end)) ends.push(end);
  }
  return { codes, ends, self, best };
}
