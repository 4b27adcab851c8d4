import type { Side } from '../mention/side.js';

/** The stem by which a word is remembered: its shortest. */
export function stemAt(side: Side, at: number): string {
  const form = side.form(at);
  return form.fold.slice(0, form.least);
}
