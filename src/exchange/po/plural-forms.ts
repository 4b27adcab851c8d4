/** Which form of a message a PO file has for a number. */
export interface PoPluralForms {
  readonly count: number;
  /** Index of the form for a whole number; undefined where the expression gives none of its forms. */
  formOf(number: number): number | undefined;
}

type Evaluate = (number: number) => number;
type Operator = (left: number, right: number) => number;

/** Longer expressions, and deeper ones, are in no language. */
const LONGEST = 1000;
const DEEPEST = 100;
const FIELD = /^\s*nplurals\s*=\s*(\d{1,2})\s*;\s*plural\s*=\s*([^;]+?)\s*;?\s*$/;
const TOKEN = /\s*(\d{1,9}|n|&&|\|\||[=!<>]=|[<>!?:()%*/+-])/y;
/** By how closely they bind, the loosest first, as in C. */
const LEVELS: readonly ReadonlyMap<string, Operator>[] = [
  new Map([['||', (a, b) => Number(a !== 0 || b !== 0)]]),
  new Map([['&&', (a, b) => Number(a !== 0 && b !== 0)]]),
  new Map([
    ['==', (a, b) => Number(a === b)],
    ['!=', (a, b) => Number(a !== b)],
  ]),
  new Map([
    ['<', (a, b) => Number(a < b)],
    ['>', (a, b) => Number(a > b)],
    ['<=', (a, b) => Number(a <= b)],
    ['>=', (a, b) => Number(a >= b)],
  ]),
  new Map([
    ['+', (a, b) => a + b],
    ['-', (a, b) => a - b],
  ]),
  new Map([
    ['*', (a, b) => a * b],
    ['/', (a, b) => Math.trunc(a / b)],
    ['%', (a, b) => a % b],
  ]),
];

/** Reads an expression of C over `n`, without running it as code; undefined for what is none. */
class Expression {
  private readonly tokens: string[] = [];
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    TOKEN.lastIndex = 0;
    let end = 0;
    for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
      this.tokens.push(match[1]!);
      end = TOKEN.lastIndex;
    }
    if (text.slice(end).trim() !== '') this.tokens.push('');
  }

  read(): Evaluate | undefined {
    const value = this.choice();
    return this.at === this.tokens.length ? value : undefined;
  }

  private took(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private choice(): Evaluate | undefined {
    if (++this.depth > DEEPEST) return undefined;
    const condition = this.binary(0);
    if (!condition || !this.took('?')) {
      this.depth--;
      return condition;
    }
    const yes = this.choice();
    const no = yes && this.took(':') ? this.choice() : undefined;
    this.depth--;
    return yes && no && ((number) => (condition(number) === 0 ? no(number) : yes(number)));
  }

  private binary(level: number): Evaluate | undefined {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const apply = operators.get(this.tokens[this.at] ?? '');
      if (!left || !apply) return left;
      this.at++;
      const [before, right] = [left, this.binary(level + 1)];
      left = right && ((number) => apply(before(number), right(number)));
    }
  }

  private unary(): Evaluate | undefined {
    let negations = 0;
    while (this.took('!')) negations++;
    const value = this.primary();
    if (!value || negations === 0) return value;
    return (number) => Number((value(number) === 0) === (negations % 2 === 1));
  }

  private primary(): Evaluate | undefined {
    if (this.took('n')) return (number) => number;
    if (this.took('(')) {
      const value = this.choice();
      return this.took(')') ? value : undefined;
    }
    const token = this.tokens[this.at] ?? '';
    if (!/^\d/.test(token)) return undefined;
    this.at++;
    return () => Number(token);
  }
}

/** Reads the field `Plural-Forms` of a PO file's header (GNU gettext, 11.2.6); undefined where it cannot be understood. */
export function poPluralForms(field: string | undefined): PoPluralForms | undefined {
  const [, count, expression] = field === undefined || field.length > LONGEST ? [] : (FIELD.exec(field) ?? []);
  const evaluate = expression === undefined ? undefined : new Expression(expression).read();
  if (!evaluate) return undefined;
  const forms = Number(count);
  return {
    count: forms,
    formOf(number) {
      const form = evaluate(number);
      return Number.isInteger(form) && form >= 0 && form < forms ? form : undefined;
    },
  };
}
