/** What XML 1.0 cannot hold, not even as a reference: control characters, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const TEXT = /[&<>\r]/g;
/** What XML may not hold. */
const UNSURE = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
/** What has to be looked at: most texts hold nothing of it. */
const SPECIAL = /[\0-\x08\x0B-\x1F&<>\uD800-\uDFFF\uFFFE\uFFFF]/;
const ATTRIBUTE = /[&<>"\t\n\r]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text for element content.
 * @param illegal gives the markup for a code unit that XML cannot hold; without it U+FFFD stands there
 */
export function escapeText(text: string, illegal?: (codeUnit: string) => string): string {
  if (!SPECIAL.test(text)) return text;
  if (illegal === undefined)
    return text.replace(ILLEGAL, '\uFFFD').replace(TEXT, (character) => REFERENCES[character]!);
  let escaped = '';
  let from = 0;
  for (const match of text.matchAll(ILLEGAL)) {
    escaped += text.slice(from, match.index).replace(TEXT, (character) => REFERENCES[character]!) + illegal(match[0]);
    from = match.index + 1;
  }
  return escaped + text.slice(from).replace(TEXT, (character) => REFERENCES[character]!);
}

/** Text for an attribute in double quotes; white space is kept by references. */
export function escapeAttribute(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD').replace(ATTRIBUTE, (character) => REFERENCES[character]!);
}

/** ` name="value"` for each value that is there, in the order given. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) written += ` ${name}="${escapeAttribute(value)}"`;
  }
  return written;
}

/** Nothing in a text needs more than a reference. Says no also where surrogates would have to be looked at. */
export function isPlain(text: string): boolean {
  return !UNSURE.test(text);
}
