import type { MessageValues } from '../fill-in.js';
import type { InterfaceLanguage } from '../languages.js';
import type { Compiled, Piece } from './compiled.js';

const STYLES = { integer: { maximumFractionDigits: 0 }, percent: { style: 'percent' } } as const;

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/**
 * Few browsers know Azerbaijani. Numbers are set there as in Indonesian (12.345,6 and 25%), plurals are told as in Turkish; a test
 * holds both to CLDR.
 */
const NUMBERS: Readonly<Record<InterfaceLanguage, string>> = { az: 'id', en: 'en', ru: 'ru' };
const PLURALS: Readonly<Record<InterfaceLanguage, string>> = { az: 'tr', en: 'en', ru: 'ru' };

/** Writes a number as an interface language does. */
export const writeNumber = (language: InterfaceLanguage, value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(NUMBERS[language], options).format(value);

const numberOf = (language: InterfaceLanguage, value: number, style?: keyof typeof STYLES): string =>
  remembered(
    numbers,
    `${language} ${style}`,
    () => new Intl.NumberFormat(NUMBERS[language], style && STYLES[style]),
  ).format(value);

/**
 * Fills in a message as ICU does.
 * @throws Error where an argument is missing
 */
export function formatCompiled(
  message: Compiled,
  values: MessageValues,
  language: InterfaceLanguage,
  counted?: number,
): string {
  const textOf = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    if (piece === 0) return numberOf(language, counted ?? Number.NaN);
    if (!Object.hasOwn(values, piece.name)) throw new Error(`“${piece.name}” is missing`);
    const value = values[piece.name] as string | number;
    if (piece.kind === 'argument') return String(value);
    const number = Number(value);
    if (piece.kind === 'number') return numberOf(language, number, piece.style);
    const { options } = piece;
    const chosen = (key: string): Compiled | undefined => (Object.hasOwn(options, key) ? options[key] : undefined);
    const other = chosen('other') ?? [];
    if (piece.kind === 'select') return formatCompiled(chosen(String(value)) ?? other, values, language, counted);
    const rules = remembered(plurals, language, () => new Intl.PluralRules(PLURALS[language]));
    return formatCompiled(chosen(`=${number}`) ?? chosen(rules.select(number)) ?? other, values, language, number);
  };
  return message.map(textOf).join('');
}
