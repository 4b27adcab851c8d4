import { DigitEnding, type FigureGrammar } from '../figure-grammar.js';
import { buildLexicon, type Lexicon } from '../lexicon.js';
import { calendar } from './calendar.js';
import { numerals } from './numerals.js';
import { units } from './units.js';

let built: Lexicon | undefined;

/** How English writes numbers and dates. */
export const figures: FigureGrammar = {
  get lexicon() {
    built ??= buildLexicon([...numerals, ...calendar, ...units], () => false);
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
  commaThousands: 'grouping',
  dotThousands: 'decimal-first',
  bareYear: true,
  clock24: false,
  numericDate: 'both',
  joinsWithAnd: true,
  pairedYears: true,
  tenTakesOnes: false,
  monthMayStandFirst: true,
};
