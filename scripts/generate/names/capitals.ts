import { readFileSync, writeFileSync } from 'node:fs';
import { countries } from 'countries-list';

/** Writes `src/facts/names/read/capitals.generated.json`: concepts of countries and of their capitals, `IR city:tehran`, a pair a line. */
const file = (path: string): URL => new URL(`../../../src/${path}`, import.meta.url);
const gazetteer = JSON.parse(readFileSync(file('languages/en/gazetteer.json'), 'utf8')) as string[];

const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const places = new Map<string, string>();
const ids = new Set<string>();
for (const line of gazetteer) {
  const [id, forms] = line.split('\t') as [string, string];
  ids.add(id);
  // A town's own entry comes before others that are called so too.
  if (/^(?:city|geo|region|us|town):/.test(id))
    for (const form of forms.split('|'))
      if (!places.has(bare(form)) || id.startsWith('city:')) places.set(bare(form), id);
}
/** Whose capital is disputed is left out. */
const DISPUTED = ['IL', 'PS', 'EH'];
const pairs = Object.entries(countries).flatMap(([code, { capital }]) => {
  const place = capital ? places.get(bare(capital)) : undefined;
  return place && ids.has(code) && !DISPUTED.includes(code) ? [`${code} ${place}`] : [];
});
writeFileSync(
  file('facts/names/read/capitals.generated.json'),
  `${JSON.stringify(pairs.sort(), null, 0).replace(/","/g, '",\n"')}\n`,
);
