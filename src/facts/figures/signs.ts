const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₼': 'AZN',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₸': 'KZT',
  '₾': 'GEL',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₿': 'XBT',
  '¢': 'cent',
};

/** ISO 4217 code of a currency sign; the sign itself where the code is not known. */
export function currencyOfSign(unit: number): string {
  const sign = String.fromCharCode(unit);
  return CURRENCIES[sign] ?? sign;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** The value of a vulgar fraction character. */
export function fractionOfSign(unit: number): number {
  return FRACTIONS[String.fromCharCode(unit)] ?? 0;
}
