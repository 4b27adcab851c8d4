/** How a language sets marks in running text. */
export interface Typography {
  /** Pairs of quotation marks that it uses, the first preferred; single marks are left out, for they are apostrophes too. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
  /** The dash between words with the spaces around it, in every accepted form, the first preferred. A space stands for any. */
  readonly dashes: readonly string[];
  /** What stands before a percent sign: the space of the CLDR's percent format, or nothing. */
  readonly percentSpace: '' | '\u00a0';
  /** Between the parts of a date in digits, day or month first. */
  readonly dateSeparator: string;
  /** Whether "January 20, 1990" is how it writes dates. */
  readonly monthFirst: boolean;
  /** Words that grammar allows twice in a row: "had had". Lower case. */
  readonly doubles: readonly string[];
}
