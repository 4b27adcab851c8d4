import { DigitEnding, type FigureGrammar } from '../figure-grammar.js';
import { type Lexicon, languageLexicon } from '../lexicon.js';
import { feasts } from './feasts.js';
import { lexiconLines } from './lexicon-lines.js';
import { weekParts } from './week-parts.js';

/** Words after which "first" says only that something comes before something else. */
const BEFORE_ADVERB = new Set(
  'must should will would can could shall might to please is are was were be been has have had not at you we they he she it i'.split(
    ' ',
  ),
);
/** Words before which it does, and the end of a clause. */
const AFTER_ADVERB = new Set(' before then when and'.split(' '));
/** "First of all", "First up", "First and foremost". */
const OPENING_ADVERB = new Set('of up and'.split(' '));
const DETERMINERS = new Set('the a an its his her their our your my no number'.split(' '));

let built: Lexicon | undefined;

/** How English writes numbers and dates. */
export const figures: FigureGrammar = {
  get lexicon() {
    built ??= languageLexicon('en', lexiconLines, () => false);
    return built;
  },
  digitEnding(text, start, end) {
    if (end - start > 2) return DigitEnding.none;
    switch (text.slice(start, end).toLowerCase()) {
      case 'st':
      case 'nd':
      case 'rd':
      case 'th':
        return DigitEnding.ordinal;
      case 's':
        return DigitEnding.plural;
      default:
        return DigitEnding.none;
    }
  },
  home: /^(?:us|america|russia|azerbaijan|turk(?!m)|swiss|india|saudi|uae|emirat|mexic)/i,
  ofCountry: /^new$/,
  lost: /\b(?:lost|loses?|losing|loss|beaten|fell|fall|defeat|deficit|trail(?:s|ed|ing)?|behind)\b/i,
  grows:
    /\b(?:more|again|higher|larger|greater|bigger|longer|up|r[io]se[ns]?|rising|grows?|growing|grown|grew|growth|increas\w+|jump\w+|climb\w+|surg\w+|soar\w+|gain\w*|expand\w*|exceed\w*|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+)\b/i,
  falls:
    /\b(?:less|fewer|lower|smaller|shorter|down|f[ae]ll(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|reduc\w+|cuts?|cutting|halv\w+|lost|plung\w+|slump\w*)\b/i,
  relative:
    /\b(?:today|yesterday|tomorrow|tonight|ago|(?:last|this|next|that|same|previous) (?:day|week|month|year|summer|winter|spring|autumn|fall))\b/i,
  ofPerson: /^(?:my|your|his|her|our|their)$/i,
  yearBefore:
    /\b(?:(?:a|one) year (?:earlier|before|ago|previously)|(?:previous|preceding|prior|last) year|year[- ]earlier|year before)\b/i,
  yearAfter: /\b(?:(?:a|one) year later|(?:following|next) year|year after)\b/i,
  feasts,
  centuryBeside: (before, after) =>
    after === 'before'
      ? 19
      : /^(?:last|past|previous)$/.test(before)
        ? 20
        : /^(?:this|current|present)$/.test(before)
          ? 21
          : Number.NaN,
  weekParts,
  commaThousands: 'grouping',
  dotThousands: 'decimal-first',
  bareYear: true,
  clock24: false,
  numericDate: 'both',
  isOtherWord(word, before, after) {
    if (word === 'zero') return before() === 'ground';
    // Of a film, of a game; "scores of people" are twenties.
    if (word === 'scores') return after() !== 'of';
    if (word !== 'first' || after() === '-') return false;
    const earlier = before();
    if (earlier === '') return OPENING_ADVERB.has(after());
    return BEFORE_ADVERB.has(earlier) || (AFTER_ADVERB.has(after()) && earlier !== '' && !DETERMINERS.has(earlier));
  },
  joinsWithAnd: true,
  pairedYears: true,
  tenTakesOnes: false,
  monthMayStandFirst: true,
};
