// C0 and C1 controls but newline and tab, and the marks that turn the direction of text around.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

// JSON itself escapes C0.
const JSON_UNSAFE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

// Half a pair of surrogates, which no encoding can write.
const LONE = /\p{Cs}/gu;

/** Makes text safe for a terminal: control characters and escapes are shown as `\u{…}`, never sent. Newlines and tabs stay. */
export function plain(text: string): string {
  return text.replace(LONE, '\uFFFD').replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) as number).toString(16)}}`);
}

/** The same for one line: newlines and tabs become spaces. */
export function plainLine(text: string): string {
  return plain(text.replace(/[\n\t]|\r\n?/g, ' '));
}

/** The same for JSON: what a terminal would obey is written as an escape, so that nothing is lost. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    JSON_UNSAFE,
    (char) => `\\u${(char.codePointAt(0) as number).toString(16).padStart(4, '0')}`,
  );
}
