/** What XML 1.0 cannot hold, not even as a reference, and so no file for translators: control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
export const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const HALVES = /\p{Cs}/gu;

/** A text without what no document holds: control characters go, halves of surrogate pairs become U+FFFD. */
export function speakable(text: string): string {
  return text.replace(CONTROLS, '').replace(HALVES, '\uFFFD');
}

/** Whether readers would see something of a text once it is `speakable`. */
export function saysSomething(text: string): boolean {
  return speakable(text).trim() !== '';
}
