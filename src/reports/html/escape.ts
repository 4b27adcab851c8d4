import { plain } from '../plain.js';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute: never markup, and without control characters. */
export function escapeHtml(text: string): string {
  return plain(text).replace(/[&<>"']/g, (char) => REFERENCES[char] as string);
}
