/** Newlines in attributes do not survive every tool (OmegaT writes them raw), so a code's text is written with `\n`, `\t`, `\r`, `\\`. */
export function encodeCodeText(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (character) => ENCODED[character]!);
}

/** Undoes `encodeCodeText`. */
export function decodeCodeText(text: string): string {
  return text.replace(/\\([\\nrt])/g, (_, letter: string) => DECODED[letter]!);
}

const ENCODED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const DECODED: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r', t: '\t' };

const CHARACTER_ID = /^tarazi-cp-([0-9A-F]{4})-\d+$/;

/** Id of the XLIFF 1.2 placeholder for a code unit that XML cannot hold; `count` keeps it unique in its text. */
export function characterId(codeUnit: string, count: number): string {
  return `tarazi-cp-${codeUnit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}-${count}`;
}

/** The code unit that such an id stands for. Attributes beside the id may get lost in tools. */
export function characterOfId(id: string): string | undefined {
  const hex = CHARACTER_ID.exec(id)?.[1];
  return hex === undefined ? undefined : String.fromCharCode(Number.parseInt(hex, 16));
}
