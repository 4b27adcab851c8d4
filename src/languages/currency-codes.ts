/** Currencies that texts name by their ISO 4217 codes; codes that are also words in capitals (ALL, TOP) are left out. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY CHF AZN RUB TRY KZT GEL UAH AMD IRR UZS TMT KGS TJS BYN MDL INR PKR CAD AUD NZD SEK NOK DKK ' +
    'PLN CZK HUF RON BGN ILS AED SAR QAR KWD BRL MXN ARS ZAR KRW SGD HKD THB IDR MYR PHP VND EGP'
  ).split(' '),
);

/** Letters before a currency sign that say whose it is: US$, A$, JP¥. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['R$', 'BRL'],
  ['S$', 'SGD'],
  ['JP¥', 'JPY'],
  ['CN¥', 'CNY'],
]);
