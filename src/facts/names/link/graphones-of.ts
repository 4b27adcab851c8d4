import { type PackedGraphones, unpackGraphones } from './graphone-file.js';
import file from './graphones.generated.json' with { type: 'json' };
import { Graphones, NEVER, transposed } from './graphones.js';

const packed = new Map(Object.entries(file.pairs as Readonly<Record<string, PackedGraphones>>));
const known = new Map<string, Graphones | undefined>();

/** Whose spelling names have that are left in an alphabet as they are. */
export const LATIN: string = file.latin;
export const CYRILLIC: string = file.cyrillic;

/** What is known of words in one language's spelling as renderings of words in another's; undefined where nothing was learned. */
export function graphonesOf(a: string, b: string): Graphones | undefined {
  const key = `${a}-${b}`;
  if (!known.has(key)) known.set(key, load(key, `${b}-${a}`));
  return known.get(key);
}

/** For trials: takes other models from now on. */
export function useGraphones(models: Iterable<readonly [string, Graphones]>): void {
  for (const [key, model] of models) known.set(key, model);
}

function load(key: string, turned: string): Graphones | undefined {
  const own = packed.get(key);
  if (own) return new Graphones(unpackGraphones(own, NEVER));
  const other = packed.get(turned);
  return other && new Graphones(transposed(unpackGraphones(other, NEVER)));
}
