import type { Format } from './bits.js';
import { Letters } from './letters.js';

/** A text of any kind, without U+0000. */
export const plainText: Format<string> = (coder, given) => {
  const letters = new Letters(coder, 0, given === undefined ? [] : [given]);
  let text = '';
  for (;;) {
    const unit = letters.code(given && text.length < given.length ? given.charCodeAt(text.length) : 0);
    if (unit === 0) return text;
    text += String.fromCharCode(unit);
  }
};
