import { CharClass } from '../../text/chars.js';
import { addAges, namesAges } from './ages.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import type { NumberDraft } from './draft.js';
import { currencyBefore, unitAt } from './unit.js';

/** «5 веков», «3 века»: a number governs the word, which it cannot in «19 века». */
function counts(value: number, word: string): boolean {
  const few = value % 10 >= 2 && value % 10 <= 4 && Math.floor(value / 10) !== 1;
  return /(?:ов|ий)$/i.test(word) || (few && /(?:а|ия)$/i.test(word));
}

/** "19-cu əsr", "20th century", "19th-century": the token after it, 0 when the number names no century. */
export function readCentury(r: Cursor, { index, next, value, digits, ordinal, weight }: NumberDraft): number {
  const hyphen = r.sign(next) === CharClass.hyphen && r.glued(next);
  const word = hyphen ? next + 1 : next;
  if (r.role(word) !== 'century' || value > 40) return 0;
  // "two centuries", «пять веков» are spans of time; «20 век» may lack the ending of its ordinal.
  if (!ordinal && (!digits || r.grammar.pairedYears || counts(value, r.tokens.textOf(word)))) return 0;
  const item = r.make(AtomType.century, index, word + 1, value);
  item.digits = digits;
  item.weight = digits ? Weight.certain : Math.min(weight, Weight.probable);
  return word + 1;
}

const isYearWord = (r: Cursor, index: number): boolean => {
  const role = r.role(index);
  return role === 'year' || role === 'years-abbreviated';
};

/** "1980s", "80-ci illər", "80-е (годы)": the token after it, 0 when the number names no decade. */
export function readDecade(r: Cursor, number: NumberDraft): number {
  const { index, next, value, digits, ordinal, plural } = number;
  if (value % 10 !== 0 || !(value < 100 || (value >= 1000 && value < 2200))) return 0;
  const inRange = r.sign(index - 1) === CharClass.hyphen && r.isDigits(index - 2);
  const following = r.lexeme(next);
  if (plural && !ordinal && namesAges(r, index)) return addAges(r, number);
  // "in the 80s °F"
  if (plural && unitAt(r, next, false).unit.startsWith('temperature')) return 0;
  const pluralYears = following.role === 'year' && following.plural === true && !inRange;
  // «в 1800 годах», but «в 1990 и 2000 годах»
  const lone = digits && value >= 1000 && !r.grammar.pairedYears && r.role(index - 1) === 'in';
  const years = pluralYears && (ordinal || lone);
  if (!years && !(plural && digits)) return 0;
  const named = isYearWord(r, next);
  const item = r.make(AtomType.decade, index, named ? next + 1 : next, value);
  item.digits = digits;
  // "2020's" may be the year's, too.
  const belongs = plural && r.sign(next - 2) === CharClass.apostrophe;
  item.open = (years && !ordinal) || belongs;
  // «30-е место»: a neuter ordinal.
  item.ordinal = !named && !r.grammar.pairedYears && r.isWord(next) && r.tokens.entry[next] === 0;
  item.weight = digits ? Weight.certain : Weight.probable;
  return named ? r.afterDot(next + 1) : next;
}

/** "1990-cı il", "1990 г.", a bare "1990": the token after it, 0 when the number is no year. */
export function readYear(r: Cursor, number: NumberDraft): number {
  const { index, next, value, digits, ordinal, length, code, other } = number;
  if (value < 1000 || value > 2199 || code || !Number.isNaN(other)) return 0;
  if (length !== 4 && (digits || !ordinal)) return 0;
  const named = isYearWord(r, next);
  if (!named) {
    const bare = r.grammar.bareYear && digits && value >= 1200 && currencyBefore(r, index) === '';
    if (!bare || unitAt(r, next, false).next > 0) return 0;
  }
  const item = r.make(AtomType.number, index, named ? next + 1 : next, value);
  item.role = 'year';
  item.digits = digits;
  item.ordinal = ordinal;
  item.weight = digits ? Weight.certain : number.weight;
  return named ? r.afterDot(next + 1) : next;
}
