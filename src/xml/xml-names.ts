/** Characters of names by their code below 128: 1 may begin a name, 2 may stand in it, 0 neither. No colon. */
const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) ASCII[code] = 1;
  else if (/[-.0-9]/.test(character)) ASCII[code] = 2;
}

/** XML 1.0, fifth edition, production 4, without the colon (Namespaces in XML 1.0, production 4). */
const START =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const QUALIFIED = new RegExp(
  `^[${START}][${START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*(?::[${START}][${START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*)?$`,
  'u',
);

/** Most names. */
const LATIN = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;

/** Is it a name, with a prefix or without one? */
export function isQualifiedName(name: string): boolean {
  return LATIN.test(name) || QUALIFIED.test(name);
}

/** The code unit at an index, 0 beyond the end. Reading beyond the end of a string makes V8 read all strings slowly. */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** End of a run of characters that may stand in a name, colons and all that is not ASCII included. */
export function nameEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code < 128 && ASCII[code] === 0 && code !== 0x3a) break;
  }
  return at;
}

/** End of an ASCII name without a colon; -1 for any other name, and where the text ends with it. */
export function plainNameEnd(text: string, from: number): number {
  let code = codeAt(text, from);
  if (code >= 128 || ASCII[code] !== 1) return -1;
  let at = from + 1;
  for (code = codeAt(text, at); code < 128; code = codeAt(text, at)) {
    if (ASCII[code] === 0) return code === 0x3a || code === 0 ? -1 : at;
    at++;
  }
  return -1;
}

/** End of a run of white space. */
export function spaceEnd(text: string, from: number): number {
  let at = from;
  for (let code = codeAt(text, at); code === 0x20 || code === 0xa || code === 0xd || code === 0x9; ) {
    code = codeAt(text, ++at);
  }
  return at;
}

/** Names that came before, each as one string. */
const KNOWN: (string | undefined)[] = new Array(512).fill(undefined);
const LONGEST = 40;

/** The name between two indices of a text; the same few names come again and again. */
export function nameAt(text: string, from: number, to: number): string {
  const length = to - from;
  if (length > LONGEST || length < 1) return text.slice(from, to);
  const slot = (length * 67 + codeAt(text, from) * 31 + codeAt(text, from + 1) * 13 + codeAt(text, to - 1) * 7) & 511;
  const known = KNOWN[slot];
  if (known !== undefined && known.length === length && standsAt(text, from, known)) return known;
  // Names of properties are kept once and by themselves, not as a part of the text.
  const name = Object.keys({ [text.slice(from, to)]: true })[0]!;
  KNOWN[slot] = name;
  return name;
}

/** Does a name stand at an index of a text? */
export function standsAt(text: string, from: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (codeAt(text, from + index) !== name.charCodeAt(index)) return false;
  }
  return true;
}
