import { escapeAttribute, escapeText } from '../xml/escape.js';
import { plain, plainLine } from './plain.js';

/** ` name="value"` for each value that is there; control characters are shown, never written. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) written += ` ${name}="${escapeAttribute(plainLine(String(value)))}"`;
  }
  return written;
}

/** Text for element content; control characters are shown, never written. */
export function xmlText(text: string): string {
  return escapeText(plain(text));
}
