/** The shape of `numerals.generated.json`: words by what they stand for, those of one value divided by spaces. */
export interface NumeralWords {
  readonly cardinals: Readonly<Record<string, string>>;
  readonly ordinals: Readonly<Record<string, string>>;
  /** By power of ten: thousand 3, million 6. */
  readonly powers: Readonly<Record<string, string>>;
  readonly ordinalPowers: Readonly<Record<string, string>>;
}

/** A table of words as pairs of value and forms, in order of value. */
export function byValue(table: Readonly<Record<string, string>>): readonly (readonly [value: number, forms: string])[] {
  return Object.entries(table).map(([value, forms]) => [Number(value), forms] as const);
}
