import type { Mention } from '../../../mention/mention.js';

/** What a known name names: 0 nothing known, 1 place, 2 people, 3 institution, 4 region, 5 language, 6 another thing. */
export function categoryOf({ concept, kind, hit }: Mention): number {
  if (hit < 0 || !concept) return 0;
  if (kind === 'demonym') return 2;
  if (kind === 'place') return concept.startsWith('region:') ? 4 : 1;
  if (kind === 'organisation') return 3;
  return concept.startsWith('lang:') ? 5 : 6;
}
