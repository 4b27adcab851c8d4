/** A string of TOML: its key, where it stands with its quotes, its value and its kind. */
export interface TomlString {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly style: 'basic' | 'literal' | 'multi-basic' | 'multi-literal';
}

const BARE_KEY = /[A-Za-z0-9_-]+/y;
const SPACE = /(?:[ \t]+)?/y;
const BETWEEN = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const LINE_END = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
const SCALAR = /[^\s,#[\]{}"'][^,#\n\]}]*/y;
const QUOTES = [
  ['"""', 'multi-basic'],
  ["'''", 'multi-literal'],
  ['"', 'basic'],
  ["'", 'literal'],
] as const;
const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001B',
  '"': '"',
  '\\': '\\',
};

/** Thrown where the text is no TOML that this reader knows. */
class NoToml extends Error {}

/**
 * The strings of a TOML document (1.0) that stand before its first table, with their places (UTF-16). Undefined where it is
 * no TOML up to there. Linear in the length of the text.
 */
export function tomlStrings(toml: string): TomlString[] | undefined {
  try {
    return new Reader(toml).read();
  } catch (error) {
    if (error instanceof NoToml) return undefined;
    throw error;
  }
}

class Reader {
  private at = 0;

  constructor(private readonly toml: string) {}

  read(): TomlString[] {
    const found: TomlString[] = [];
    const keys = new Set<string>();
    for (;;) {
      this.take(BETWEEN);
      if (this.at >= this.toml.length || this.toml[this.at] === '[') return found;
      const key = this.key();
      if (keys.has(key)) throw new NoToml();
      keys.add(key);
      this.expect('=');
      this.take(SPACE);
      const start = this.at;
      const string = this.string();
      if (string === undefined) this.skipValue();
      else found.push({ key, start, end: this.at, ...string });
      if (this.take(LINE_END) === undefined) throw new NoToml();
    }
  }

  /** A key with its parts, `a.b`; quoted parts are told from bare ones by nothing. */
  private key(): string {
    const parts: string[] = [];
    do {
      this.take(SPACE);
      const string = /["']/.test(this.toml.charAt(this.at)) ? this.string() : undefined;
      const part = string?.value ?? this.take(BARE_KEY);
      if (part === undefined) throw new NoToml();
      parts.push(part.replaceAll('.', '\\.'));
      this.take(SPACE);
    } while (this.skip('.'));
    return parts.join('.');
  }

  private string(): Pick<TomlString, 'value' | 'style'> | undefined {
    const quote = QUOTES.find(([mark]) => this.toml.startsWith(mark, this.at));
    if (quote === undefined) return undefined;
    const [mark, style] = quote;
    this.at += mark.length;
    if (mark.length === 3) this.skip('\r\n') || this.skip('\n');
    const escapes = mark.startsWith('"');
    let value = '';
    for (;;) {
      const char = this.toml.charAt(this.at);
      if (char === '' || (mark.length === 1 && /[\r\n]/.test(char))) throw new NoToml();
      if (this.toml.startsWith(mark, this.at)) {
        this.at += mark.length;
        // One or two quotes may stand before the three that close.
        for (let more = 0; mark.length === 3 && more < 2 && this.skip(mark.charAt(0)); more++) value += mark.charAt(0);
        return { value, style };
      }
      this.at++;
      value += escapes && char === '\\' ? this.escape(mark.length === 3) : char;
    }
  }

  private escape(multi: boolean): string {
    if (multi) {
      const lineEnd = this.take(/[ \t]*\r?\n[ \t\r\n]*/y);
      if (lineEnd !== undefined) return '';
    }
    const code = this.take(/u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|x[\dA-Fa-f]{2}/y);
    if (code !== undefined) {
      const point = Number.parseInt(code.slice(1), 16);
      if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) throw new NoToml();
      return String.fromCodePoint(point);
    }
    const char = ESCAPES[this.toml.charAt(this.at)];
    if (char === undefined) throw new NoToml();
    this.at++;
    return char;
  }

  /** A number, a date, a boolean, an array or an inline table: only where it ends matters. */
  private skipValue(): void {
    const open: string[] = [];
    do {
      if (open.length > 0) this.take(BETWEEN);
      const char = this.toml.charAt(this.at);
      if (char === '[' || char === '{') {
        open.push(char);
        this.at++;
      } else if (open.length > 0 && char === (open.at(-1) === '[' ? ']' : '}')) {
        open.pop();
        this.at++;
      } else if (open.length > 0 && char === ',') this.at++;
      else if (this.string() === undefined && this.take(SCALAR) === undefined) throw new NoToml();
      // An inline table's keys and signs are scalars to this reader: `a = 1`.
    } while (open.length > 0);
  }

  private expect(text: string): void {
    if (!this.skip(text)) throw new NoToml();
  }

  private skip(text: string): boolean {
    const there = this.toml.startsWith(text, this.at);
    if (there) this.at += text.length;
    return there;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.toml)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}
