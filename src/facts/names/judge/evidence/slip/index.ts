import type { SlipEvidence } from '../evidence.js';
import { slipAgainThere } from './slip-again-there.js';
import { slipBegins } from './slip-begins.js';
import { slipBeginsThere } from './slip-begins-there.js';
import { slipCore } from './slip-core.js';
import { slipFirstSound } from './slip-first-sound.js';
import { slipGivenName } from './slip-given-name.js';
import { slipInDictionary } from './slip-in-dictionary.js';
import { slipInDictionaryThere } from './slip-in-dictionary-there.js';
import { slipLabel } from './slip-label.js';
import { slipLetters } from './slip-letters.js';
import { slipLettersMore } from './slip-letters-more.js';
import { slipLink } from './slip-link.js';
import { slipMemory } from './slip-memory.js';
import { slipMemoryThere } from './slip-memory-there.js';
import { slipOwnScript } from './slip-own-script.js';
import { slipScore } from './slip-score.js';
import { slipScripts } from './slip-scripts.js';
import { slipShapeThere } from './slip-shape-there.js';
import { slipSure } from './slip-sure.js';
import { slipSurname } from './slip-surname.js';
import { slipWords } from './slip-words.js';

/** All that is looked at in judging a misspelling, by file name. */
export const SLIP_EVIDENCE: readonly SlipEvidence[] = [
  slipAgainThere,
  slipBegins,
  slipBeginsThere,
  slipCore,
  slipFirstSound,
  slipGivenName,
  slipInDictionary,
  slipInDictionaryThere,
  slipLabel,
  slipLetters,
  slipLettersMore,
  slipLink,
  slipMemory,
  slipMemoryThere,
  slipOwnScript,
  slipScore,
  slipScripts,
  slipShapeThere,
  slipSure,
  slipSurname,
  slipWords,
];
