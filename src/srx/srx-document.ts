/** A rule as SRX 2.0 writes it, with the line where it stands. */
export interface SrxRule {
  readonly break: boolean;
  readonly before: string;
  readonly after: string;
  readonly line: number;
}

/** Where inline codes at a break go: with what is before it (`include="yes"`) or with what follows. */
export type FormatHandling = Readonly<Record<'start' | 'end' | 'isolated', boolean>>;

/** What an SRX file says. */
export interface SrxDocument {
  /** All maps that fit a language count, in their order; else the first alone. */
  readonly cascade: boolean;
  readonly codes: FormatHandling;
  readonly rules: ReadonlyMap<string, readonly SrxRule[]>;
  readonly maps: readonly { readonly pattern: RegExp; readonly name: string; readonly line: number }[];
}
