import { existsSync, readFileSync } from 'node:fs';
import { words } from './gazetteer-pairs.js';
import type { WordPair } from './word-pair.js';

interface City {
  readonly geonameid: number;
  readonly name: string;
  readonly alternatenames: readonly string[];
  readonly population: number;
}

/** Smaller places have names that nobody has written often. */
const LEAST = 40_000;

/** Letters of other languages than Russian. */
const FOREIGN = /[іїєґўјљњћђџѓќәғқңөұүһҷӣӯҳѐѝ]/i;
const RUSSIAN = /^[а-яё\s-]+$/i;

/** Names of cities with how Russian writes them, from GeoNames' alternate names, which do not tell their language. */
export function cityPairs(file: string): WordPair[] {
  if (!existsSync(file)) return [];
  const cities = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, City>);
  return cities.flatMap(({ geonameid, name, alternatenames, population }) => {
    if (population < LEAST) return [];
    const russian = alternatenames.filter((one) => RUSSIAN.test(one) && !FOREIGN.test(one));
    const azerbaijani = alternatenames.filter((one) => /ə/i.test(one));
    const pairs: WordPair[] = [];
    const share = (list: WordPair[], of: number): WordPair[] =>
      list.map((pair) => ({ ...pair, weight: pair.weight / of }));
    const doc = `${geonameid}`;
    for (const one of russian) pairs.push(...share(words('geonames', doc, 'en', name, 'ru', one), russian.length));
    for (const one of azerbaijani) {
      pairs.push(...share(words('geonames', doc, 'en', name, 'az', one), azerbaijani.length));
      for (const other of russian)
        pairs.push(...share(words('geonames', doc, 'az', one, 'ru', other), russian.length * azerbaijani.length));
    }
    return pairs;
  });
}
