import { hasLoose } from '../../../src/facts/names/judge/loose.js';
import type { View } from '../../../src/facts/names/judge/view.js';
import { weigh } from '../../../src/facts/names/judge/weigh.js';
import { languageOf } from '../../../src/languages/index.js';

/** The names of both texts that linking leaves without a rendering; how they are judged is no matter here. */
export function openNames(from: string, source: string, to: string, target: string): string[] {
  const weighed = weigh(source, languageOf(from)!, target, languageOf(to)!);
  return weighed ? [...loose(weighed.source), ...loose(weighed.target)] : [];
}

const loose = ({ open, here, of }: View): string[] =>
  open
    .filter((mention) => hasLoose(here, mention, of))
    .map(({ from, to }) => here.text.slice(here.start[from], here.end[to - 1]));

const TAGS = ['en', 'az', 'ru'] as const;

/** Rows of a text in three languages as pairs in all six directions; with `step`, each with the text of a later row. */
export function sixWays(
  rows: readonly (readonly [en: string, az: string, ru: string])[],
  step = 0,
): [from: string, to: string, source: string, target: string][] {
  return rows.flatMap((row, index) =>
    TAGS.flatMap((from, a) =>
      TAGS.flatMap((to, b): [string, string, string, string][] =>
        from === to ? [] : [[from, to, row[a]!, rows[(index + step) % rows.length]![b]!]],
      ),
    ),
  );
}
