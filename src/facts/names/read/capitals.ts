import pairs from './capitals.generated.json' with { type: 'json' };
import { conceptNumber } from './entry.js';

/** Countries by their capitals, by the numbers of their concepts; made when it is first asked for. */
let countries: Map<number, number> | undefined;

/** The country whose capital a place is; undefined for none. */
export function countryOf(place: number): number | undefined {
  countries ??= new Map(pairs.map((pair) => pair.split(' ').map(conceptNumber).reverse() as [number, number]));
  return countries.get(place);
}
