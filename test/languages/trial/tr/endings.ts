/** What may follow a stem, folded to one kind of vowel; an apostrophe stands before the endings of names and digits. */
const ENDING =
  /^['’-]?(?:l[ae]r)?(?:[iıuü]m|s?[iıuü])?n?(?:[yn]?[iıuüae]|n?[iıuü]n|[dt][ae]n?|[dt][ae]ki|y?l[ae])?(?:[dt][iıuü]r)?$/u;

/** True when the text from `start` to `end` is a chain of Turkish endings. */
export const isEnding = (text: string, start: number, end: number): boolean => ENDING.test(text.slice(start, end));
