/** How a language calls the feasts of one date, by month and day (`5-1`). */
export type Feasts = Readonly<Record<string, RegExp>>;
