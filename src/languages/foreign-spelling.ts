import { dutchSpelling } from './dutch-spelling.js';
import { frenchSpelling } from './french-spelling.js';
import { irishSpelling } from './irish-spelling.js';
import {
  czechSounds,
  englishSounds,
  hungarianSounds,
  isCzech,
  isHungarian,
  isNordic,
  isPolish,
  isReadTwice,
  mayBeHungarian,
  nordicSounds,
  polishSounds,
} from './latin-sounds.js';
import type { Spelling } from './spelling.js';
import { vietnameseSpelling } from './vietnamese-spelling.js';
import { welshSpelling } from './welsh-spelling.js';

/** The spellings of names that are left as they are, what shows a language most surely first. */
const SPELLINGS: readonly Spelling[] = [
  { is: isHungarian, sounds: hungarianSounds, sure: true },
  { is: isPolish, sounds: polishSounds, sure: true },
  { is: isCzech, sounds: czechSounds, sure: true },
  { is: isNordic, sounds: nordicSounds },
  vietnameseSpelling,
  irishSpelling,
  welshSpelling,
  frenchSpelling,
  dutchSpelling,
  { is: mayBeHungarian, sounds: hungarianSounds },
  { is: isReadTwice, sounds: englishSounds },
];

/** How a folded word in Latin letters may be spelt that is no English one; undefined where nothing shows. */
export const foreignSpelling = (word: string): Spelling | undefined => SPELLINGS.find(({ is }) => is(word));
