import { extractFigures } from '../../figures/compare.js';
import type { Mention } from '../mention/mention.js';
import type { View } from './view.js';

/** How far the name of a feast may reach beyond the mention that is part of it: "Christmas" of "Christmas Eve". */
const BESIDE = 16;

/** A feast's date as facts have it: `5-1` is `-05-01`. */
const readingOf = (day: string): string =>
  day
    .split('-')
    .map((part) => `-${part.padStart(2, '0')}`)
    .join('');

/** Whether it names a feast, and the other text says its date: Christmas Eve, "dekabrın 24-ü". */
export function isFeastByDate({ from, to }: Mention, { here, there }: View): boolean {
  const { feasts } = here.lookup.language.figures;
  if (feasts === undefined) return false;
  const start = here.start[from]!;
  const end = here.end[to - 1]!;
  const around = Math.max(0, start - BESIDE);
  const text = here.text.slice(around, end + BESIDE);
  for (const [day, name] of Object.entries(feasts)) {
    const match = name.exec(text);
    if (!match || around + match.index >= end || around + match.index + match[0].length <= start) continue;
    const reading = readingOf(day);
    const facts = extractFigures(there.text, there.lookup.language.figures);
    if (facts.some(({ readings }) => readings.some(({ value }) => value.includes(reading)))) return true;
  }
  return false;
}
