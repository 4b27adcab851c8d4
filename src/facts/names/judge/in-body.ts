import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { Trait } from '../read/form.js';
import { once } from './once.js';
import type { View } from './view.js';

/**
 * Whether it is the place that a body belongs to which the other text calls by an acronym or a clipped word that has it: "AMEA" for the Academy
 * of Sciences of Azerbaijan, «Ростуризм» for Russia's tourism agency.
 */
export function isInBody({ from, to, kind, hit: own }: Mention, { here, there, of }: View): boolean {
  if (kind !== 'place' && kind !== 'demonym') return false;
  const stands = (body: number): boolean => {
    // An acronym has no room for one.
    const hit = body < 0 || body >= here.count || isAcronym(body, here) ? -1 : here.hitOf[body]!;
    return hit >= 0 && here.hits[hit]!.entries[0]?.kind === 'organisation' && isAcronym(of.at[body]!, there);
  };
  let before = from;
  while (before > 0 && here.adjoins(before) && links(here).has(here.form(before - 1).fold)) before--;
  if ((here.adjoins(before) && stands(before - 1)) || (to < here.count && here.adjoins(to) && stands(to))) return true;
  return own >= 0 && clippedPlaces(there.hits, there).has(here.hits[own]!.entries[0]!.number);
}

/** The places that words of a text begin with, clipped, which are bodies. */
const clippedPlaces = once((_hits: Side['hits'], side) => {
  const places = new Set<number>();
  const { lookup } = side;
  const { clipped } = lookup.language.names.inflection;
  for (let one = 0; clipped && one < side.capitals; one++) {
    const at = side.capitalAt[one]!;
    const form = side.form(at);
    if (!form.clipped && !isBody(side, at)) continue;
    for (const [full] of clipped(form.fold, false))
      for (const { number } of lookup.formOf(full).entries) places.add(number);
  }
  return places;
});

function isBody(side: Side, at: number): boolean {
  const hit = side.hitOf[at]!;
  return hit >= 0 && side.hits[hit]!.entries[0]?.kind === 'organisation';
}

const links = (side: Side): ReadonlySet<string> => side.lookup.language.names.links;

const isAcronym = (at: number, side: Side): boolean => at >= 0 && side.is(at, Trait.upper);
