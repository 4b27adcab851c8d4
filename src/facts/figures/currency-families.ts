/** Currencies of several countries that one word names: what "Canadian dollars" or «шведские кроны» may be, ISO 4217. */
const FAMILIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['dollar', 'USD CAD AUD NZD HKD SGD TWD NAD JMD BSD BBD FJD LRD XCD BMD BZD GYD SRD'],
      ['krone', 'SEK NOK DKK ISK CZK'],
      ['rouble', 'RUB BYN'],
      ['manat', 'AZN TMT'],
      ['lira', 'TRY LBP SYP'],
      ['dinar', 'RSD KWD IQD JOD BHD DZD TND LYD MKD'],
      ['dirham', 'AED MAD'],
      ['riyal', 'SAR QAR YER OMR IRR'],
      ['rupee', 'INR PKR LKR NPR MUR SCR MVR IDR'],
      ['franc', 'CHF XAF XOF RWF DJF GNF BIF CDF KMF'],
      ['peso', 'MXN ARS CLP UYU PHP DOP COP CUP'],
      ['leu', 'RON MDL'],
      ['som', 'KGS UZS'],
      ['won', 'KRW KPW'],
      ['shilling', 'KES TZS UGX SOS'],
    ] as const
  ).map(([family, codes]) => [family, new Set(codes.split(' '))]),
);

/** The family of a code, where it is the one that its word means alone. */
const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  [...FAMILIES].flatMap(([family, codes]) => [...codes].map((code): [string, string] => [code, family])),
);

/** A unit that stands for one of several currencies: `krone`. */
export const isFamily = (unit: string): boolean => FAMILIES.has(unit);

/** What a currency's word may mean beside the name of a country: "Swedish", «белорусских». */
export const familyOf = (currency: string): string => FAMILY_OF.get(currency) ?? currency;

/** Whether a currency is one of a family. */
export const inFamily = (family: string, currency: string): boolean => FAMILIES.get(family)?.has(currency) === true;
