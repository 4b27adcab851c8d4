import { DigitEnding, type FigureGrammar } from './figure-grammar.js';
import { buildLexicon, type Lexicon } from './lexicon.js';

let built: Lexicon | undefined;

/** What is left for a language without a plug-in: digits and codes, every separator in every reading. */
export const neutral: FigureGrammar = {
  get lexicon() {
    built ??= buildLexicon([], () => false);
    return built;
  },
  digitEnding: () => DigitEnding.none,
  lost: /(?!)/,
  grows: /(?!)/,
  falls: /(?!)/,
  relative: /(?!)/,
  commaThousands: 'both',
  dotThousands: 'both',
  bareYear: false,
  clock24: false,
  numericDate: 'both',
  joinsWithAnd: false,
  pairedYears: false,
  tenTakesOnes: false,
  monthMayStandFirst: false,
};
