import type { Feasts } from './feasts.js';
import type { Lexicon } from './lexicon.js';
import type { WeekParts } from './week-parts.js';

/** What letters glued to a number in digits mean: "31st", "1990-cı", "80-х", "135-dən". */
export enum DigitEnding {
  none = 0,
  plain = 1,
  ordinal = 2,
  plural = 3,
}

/** How a language writes numbers and dates: its dictionary and the few choices that grammar needs. */
export interface FigureGrammar {
  /** Built at the first use. */
  readonly lexicon: Lexicon;
  /** Judges the word that follows digits without a space, be there a hyphen or apostrophe between or not. */
  readonly digitEnding: (text: string, start: number, end: number) => number;
  /** What one comma or dot before exactly three digits may be. */
  readonly commaThousands: 'grouping' | 'decimal' | 'both' | 'decimal-first';
  readonly dotThousands: 'grouping' | 'decimal' | 'both' | 'decimal-first';
  /** A bare year needs no word beside it ("in 1990"). */
  readonly bareYear: boolean;
  /** "5:30" without am or pm means the morning. */
  readonly clock24: boolean;
  /** Whether 5/6/2020 may also be the sixth of May. */
  readonly numericDate: 'day-first' | 'both';
  /** Months and weekdays are written small: with a capital inside a sentence they belong to a name. */
  readonly smallDays?: boolean;
  /** A word in the form of what belongs to the word before it: "Cümə məscidi", a mosque of Fridays. */
  readonly possessed?: RegExp;
  /** The day may follow its month: "January 19", "yanvarın 19-u". */
  readonly monthMayStandFirst: boolean;
  /** The case of a number that another follows, to which it reaches: "5-dən 10-a". */
  readonly fromCase?: RegExp;
  /** Ones join ten as two words: "on dörd". */
  readonly tenTakesOnes: boolean;
  /** "two hundred and five" is one number. */
  readonly joinsWithAnd: boolean;
  /**
   * Whether a number word is another word between its neighbours: "must first be" (before something else), "onlarla
   * görüş" (with them). All in lower case; a hyphen stands for itself, other signs are empty.
   */
  readonly isOtherWord?: (word: string, before: () => string, after: () => string) => boolean;
  /** Words of a lost game: English names the winner's goals first ("lost 2-1"), other languages the loser's («уступил 1:2»). */
  readonly lost: RegExp;
  /** Words of an amount that becomes or is larger than another ("rose", "more", «выросли», "çoxdur"), in one form that all of them contain. */
  readonly grows: RegExp;
  /** Words of one that becomes or is smaller. */
  readonly falls: RegExp;
  /** Words that tell a day or year from where their speaker stands: yesterday, last year, həmin gün. */
  readonly relative: RegExp;
  /** Words for the year before one that is named: "a year earlier". */
  readonly yearBefore?: RegExp;
  /** Words for the year after it. */
  readonly yearAfter?: RegExp;
  /** The century that is told from ours by the words before and after the word for it, NaN for none: "last century" is the twentieth. */
  readonly centuryBeside?: (before: string, after: string) => number;
  /** Feasts whose name says a date: "May Day" is the first of May. */
  readonly feasts?: Feasts;
  /** Words for several days of the week. */
  readonly weekParts?: WeekParts;
  /** The beginnings of the countries whose currency needs no country's name: dollars are American, roubles Russian. */
  readonly home?: RegExp;
  /** A word in small letters between a number and its currency: an adjective of a country («шведских крон»), "new" (shekels). */
  readonly ofCountry?: RegExp;
  /** A word that makes the tens after it years of life: "in his forties". */
  readonly ofPerson?: RegExp;
  /** "nineteen ninety" is one number. */
  readonly pairedYears: boolean;
}
