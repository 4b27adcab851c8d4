/** A piece of a message: a text, the number that a plural counts (0), or what an argument gives. */
export type Piece =
  | string
  | 0
  | { readonly kind: 'argument'; readonly name: string }
  | { readonly kind: 'number'; readonly name: string; readonly style?: 'integer' | 'percent' }
  | { readonly kind: 'plural' | 'select'; readonly name: string; readonly options: Readonly<Record<string, Compiled>> };

/** A message in ICU MessageFormat taken apart when the package is built, so that browsers need no parser. */
export type Compiled = readonly Piece[];

/** What an interface language says, by id. */
export type Catalogue = Readonly<Record<string, Compiled>>;
