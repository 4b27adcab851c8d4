/** How a language calls several days of the week in one word. */
export interface WeekParts {
  /** Saturday and Sunday. */
  readonly weekend: RegExp;
  /** Monday to Friday. */
  readonly workdays: RegExp;
  /** What lists two days between which no others are meant. */
  readonly and: RegExp;
}
