import type { MentionEvidence } from '../evidence.js';
import { acronyms } from './acronyms.js';
import { againHere } from './again-here.js';
import { begins } from './begins.js';
import { bestLink } from './best-link.js';
import { bracketed } from './bracketed.js';
import { capitalAfter } from './capital-after.js';
import { capitalBefore } from './capital-before.js';
import { capitalShare } from './capital-share.js';
import { capitalShareThere } from './capital-share-there.js';
import { category } from './category.js';
import { commonNouns } from './common-nouns.js';
import { dictionaryWords } from './dictionary-words.js';
import { firstLink } from './first-link.js';
import { foreignScript } from './foreign-script.js';
import { gapAwayEvidence } from './gap-away.js';
import { givenNames } from './given-names.js';
import { initials } from './initials.js';
import { knownThere } from './known-there.js';
import { label } from './label.js';
import { lengthRatio } from './length-ratio.js';
import { letters } from './letters.js';
import { linkedToCapitals } from './linked-to-capitals.js';
import { looseHere } from './loose-here.js';
import { looseThere } from './loose-there.js';
import { looseWords } from './loose-words.js';
import { meaningsKnown } from './meanings-known.js';
import { meaningsMet } from './meanings-met.js';
import { meaningsMissed } from './meanings-missed.js';
import { meantThere } from './meant-there.js';
import { memoryLinked } from './memory-linked.js';
import { memoryLinkedLeast } from './memory-linked-least.js';
import { memoryLoose } from './memory-loose.js';
import { nearlyAlike } from './nearly-alike.js';
import { newWords } from './new-words.js';
import { newWordsLoose } from './new-words-loose.js';
import { openWordsHere } from './open-words-here.js';
import { openWordsThere } from './open-words-there.js';
import { placeBeside } from './place-beside.js';
import { placeCapitals } from './place-capitals.js';
import { placeOpen } from './place-open.js';
import { placeSpan } from './place-span.js';
import { position } from './position.js';
import { pronounAway } from './pronoun-away.js';
import { rivalAlike } from './rival-alike.js';
import { rivalAway } from './rival-away.js';
import { rivalCategory } from './rival-category.js';
import { rivalDictionaryWords } from './rival-dictionary-words.js';
import { rivalFirstSound } from './rival-first-sound.js';
import { rivalGivenNames } from './rival-given-names.js';
import { rivalLetters } from './rival-letters.js';
import { rivalMemoryLinked } from './rival-memory-linked.js';
import { rivalNewWords } from './rival-new-words.js';
import { rivalSameKind } from './rival-same-kind.js';
import { rivalShare } from './rival-share.js';
import { rivalSure } from './rival-sure.js';
import { saidThere } from './said-there.js';
import { sentenceStarters } from './sentence-starters.js';
import { settledShare } from './settled-share.js';
import { shape } from './shape.js';
import { shareLinked } from './share-linked.js';
import { smallStart } from './small-start.js';
import { spellingBest } from './spelling-best.js';
import { strongWords } from './strong-words.js';
import { strongWordsLoose } from './strong-words-loose.js';
import { sure } from './sure.js';
import { sureLooseHere } from './sure-loose-here.js';
import { sureLooseThere } from './sure-loose-there.js';
import { textWords } from './text-words.js';
import { wordRatio } from './word-ratio.js';
import { words } from './words.js';
import { writingHere } from './writing-here.js';
import { writingThere } from './writing-there.js';

/** All that is looked at in judging a mention, by file name. */
export const MENTION_EVIDENCE: readonly MentionEvidence[] = [
  acronyms,
  againHere,
  begins,
  bestLink,
  bracketed,
  capitalAfter,
  capitalBefore,
  capitalShare,
  capitalShareThere,
  category,
  commonNouns,
  dictionaryWords,
  firstLink,
  foreignScript,
  gapAwayEvidence,
  givenNames,
  initials,
  knownThere,
  label,
  lengthRatio,
  letters,
  linkedToCapitals,
  looseHere,
  looseThere,
  looseWords,
  meaningsKnown,
  meaningsMet,
  meaningsMissed,
  meantThere,
  memoryLinked,
  memoryLinkedLeast,
  memoryLoose,
  nearlyAlike,
  newWords,
  newWordsLoose,
  openWordsHere,
  openWordsThere,
  placeBeside,
  placeCapitals,
  placeOpen,
  placeSpan,
  position,
  pronounAway,
  rivalAlike,
  rivalAway,
  rivalCategory,
  rivalDictionaryWords,
  rivalFirstSound,
  rivalGivenNames,
  rivalLetters,
  rivalMemoryLinked,
  rivalNewWords,
  rivalSameKind,
  rivalShare,
  rivalSure,
  saidThere,
  sentenceStarters,
  settledShare,
  shape,
  shareLinked,
  smallStart,
  spellingBest,
  strongWords,
  strongWordsLoose,
  sure,
  sureLooseHere,
  sureLooseThere,
  textWords,
  wordRatio,
  words,
  writingHere,
  writingThere,
];
