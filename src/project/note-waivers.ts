import type { InlineWaiver, Note, Place } from '../model/index.js';

const CATEGORY = 'tarazi-waive';
const TEXT = /^\s*([a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*)\s*(?::([\s\S]*))?$/;

/**
 * The notes by which a translator accepts findings: category `tarazi-waive` (XLIFF 2 `category`; in XLIFF 1.2, which has no
 * category, `from="tarazi-waive"` or `from="name#tarazi-waive"`), text `number: reason` or `number, date: reason`.
 */
export function noteWaivers(notes: readonly Note[], place: Place): InlineWaiver[] {
  return notes.flatMap(({ text, from, category }) => {
    const [author, said] = category === undefined ? (from ?? '').split('#') : [from, category];
    if (said !== CATEGORY && author !== CATEGORY) return [];
    const match = TEXT.exec(text);
    if (!match) return [];
    const reason = (match[2] ?? '').trim();
    return (match[1] ?? '').split(/\s*,\s*/).map((rule) => ({
      rule,
      reason,
      place,
      ...(author !== undefined && author !== '' && author !== CATEGORY && { author }),
    }));
  });
}
