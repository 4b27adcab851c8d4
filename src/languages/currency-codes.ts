/**
 * Currencies that texts name by their ISO 4217 codes; codes that are also words or other
 * acronyms (ALL, SDG) are left out.
 */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY CHF AZN RUB TRY KZT GEL UAH AMD IRR UZS TMT KGS TJS BYN MDL INR CAD AUD NZD SEK NOK DKK ' +
    'ISK RSD MKD BAM PLN CZK HUF RON BGN ILS AED SAR QAR KWD BRL MXN ARS ZAR KRW SGD HKD THB IDR MYR PHP VND EGP ' +
    'TWD PKR LKR NPR BDT MNT IQD BHD OMR JOD KPW NGN KES ETB CLP UYU XAF XOF DZD ' +
    'TND LYD MAD LBP SYP YER AFN COP TZS UGX GHS VES MMK ' +
    'JMD BSD BBD BMD BZD GYD LRD SRD GNF MUR DOP'
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
