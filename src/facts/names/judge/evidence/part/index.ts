import type { PartEvidence } from '../evidence.js';
import { partCapitalBeside } from './part-capital-beside.js';
import { partCapitalsLooseHere } from './part-capitals-loose-here.js';
import { partCapitalsLooseThere } from './part-capitals-loose-there.js';
import { partGenericWords } from './part-generic-words.js';
import { partGivenBefore } from './part-given-before.js';
import { partGivenWords } from './part-given-words.js';
import { partInDictionary } from './part-in-dictionary.js';
import { partIsAcronym } from './part-is-acronym.js';
import { partIsGeneric } from './part-is-generic.js';
import { partIsGivenName } from './part-is-given-name.js';
import { partJoined } from './part-joined.js';
import { partLabel } from './part-label.js';
import { partLengthRatio } from './part-length-ratio.js';
import { partLetters } from './part-letters.js';
import { partLink } from './part-link.js';
import { partLinkAfter } from './part-link-after.js';
import { partLinkBefore } from './part-link-before.js';
import { partMeantThere } from './part-meant-there.js';
import { partMemoryLoose } from './part-memory-loose.js';
import { partNearlyAlike } from './part-nearly-alike.js';
import { partRival } from './part-rival.js';
import { partRivalBegins } from './part-rival-begins.js';
import { partRivalCommon } from './part-rival-common.js';
import { partRivalCore } from './part-rival-core.js';
import { partRivalFirstSound } from './part-rival-first-sound.js';
import { partRivalGeneric } from './part-rival-generic.js';
import { partRivalInDictionary } from './part-rival-in-dictionary.js';
import { partRivalIsGivenName } from './part-rival-is-given-name.js';
import { partRivalLetters } from './part-rival-letters.js';
import { partRivalLikeness } from './part-rival-likeness.js';
import { partSameScript } from './part-same-script.js';
import { partSpelling } from './part-spelling.js';
import { partSurname } from './part-surname.js';
import { partToEnd } from './part-to-end.js';
import { partWords } from './part-words.js';
import { partWriting } from './part-writing.js';

/** All that is looked at in judging a word of a name, by file name. */
export const PART_EVIDENCE: readonly PartEvidence[] = [
  partCapitalBeside,
  partCapitalsLooseHere,
  partCapitalsLooseThere,
  partGenericWords,
  partGivenBefore,
  partGivenWords,
  partInDictionary,
  partIsAcronym,
  partIsGeneric,
  partIsGivenName,
  partJoined,
  partLabel,
  partLengthRatio,
  partLetters,
  partLink,
  partLinkAfter,
  partLinkBefore,
  partMeantThere,
  partMemoryLoose,
  partNearlyAlike,
  partRival,
  partRivalBegins,
  partRivalCommon,
  partRivalCore,
  partRivalFirstSound,
  partRivalGeneric,
  partRivalInDictionary,
  partRivalIsGivenName,
  partRivalLetters,
  partRivalLikeness,
  partSameScript,
  partSpelling,
  partSurname,
  partToEnd,
  partWords,
  partWriting,
];
