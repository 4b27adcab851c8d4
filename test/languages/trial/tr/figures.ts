import { DigitEnding, type FigureGrammar } from '../../../../src/languages/figure-grammar.js';
import { buildLexicon, type Lexicon } from '../../../../src/languages/lexicon.js';
import { calendar } from './calendar.js';
import { isEnding } from './endings.js';
import { numerals } from './numerals.js';
import { units } from './units.js';

let built: Lexicon | undefined;

/** How Turkish writes numbers and dates. */
export const figures: FigureGrammar = {
  get lexicon() {
    built ??= buildLexicon([...numerals, ...calendar, ...units], isEnding);
    return built;
  },
  digitEnding: (text, start, end) => {
    if (/^['’]?n?[cç][ıiuü]$/u.test(text.slice(start, end))) return DigitEnding.ordinal;
    return isEnding(text, start, end) ? DigitEnding.plain : DigitEnding.none;
  },
  lost: /kaybet|yenil/i,
  grows: /art/i,
  falls: /azal/i,
  relative: /(?<!\p{L})(?:dün|bugün|yarın|geçen|gelecek)/iu,
  commaThousands: 'decimal',
  dotThousands: 'grouping',
  bareYear: true,
  clock24: true,
  numericDate: 'day-first',
  joinsWithAnd: false,
  pairedYears: false,
  tenTakesOnes: true,
  monthMayStandFirst: false,
};
