import { plainText, type SourceUnit } from '../model/index.js';

const lettersOf = (unit: SourceUnit): string => plainText(unit.source).replace(/\s/g, '');

/** So much text is searched at most; what comes behind is not counted. */
const MOST = 500_000_000;

/** How many of some units hold, letter by letter, what several others in a row hold. */
function heldByOthers(some: readonly SourceUnit[], others: readonly SourceUnit[]): number {
  const bounds = new Set([0]);
  let text = '';
  for (const other of others) {
    text += lettersOf(other);
    bounds.add(text.length);
  }
  let count = 0;
  let work = 0;
  for (const one of some) {
    const letters = lettersOf(one);
    work += text.length;
    if (work > MOST) break;
    const at = letters === '' ? -1 : text.indexOf(letters);
    if (at >= 0 && bounds.has(at) && bounds.has(at + letters.length)) count++;
  }
  return count;
}

/** How many sentences say what they said, but are cut otherwise than before: the rules have changed, not the text. */
export function recutUnits(before: readonly SourceUnit[], now: readonly SourceUnit[]): number {
  const [old, fresh] = [before, now].map((units) => new Set(units.map(({ id }) => id)));
  const gone = before.filter(({ id }) => !fresh?.has(id));
  const added = now.filter(({ id }) => !old?.has(id));
  if (gone.length === 0 || added.length === 0) return 0;
  // One against one is the same sentence with other codes.
  const texts = new Set(added.map(lettersOf));
  const other = gone.filter((unit) => !texts.has(lettersOf(unit)));
  const known = new Set(gone.map(lettersOf));
  const joined = added.filter((unit) => !known.has(lettersOf(unit)));
  return heldByOthers(other, now) + heldByOthers(joined, before);
}
