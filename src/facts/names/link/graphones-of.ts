import { prebuilt } from '../../../model/prebuilt.js';
import type { SectionContent, Sections } from '../../../model/sections.js';
import { NAMES_FILE } from '../read/names-file.js';
import { type PackedGraphones, unpackGraphones } from './graphone-file.js';
import file from './graphones.generated.json' with { type: 'json' };
import { type GraphoneLookup, Graphones, graphoneLookup, NEVER, transposed } from './graphones.js';

/** Whose spelling names have that are left in an alphabet as they are. */
interface Spellings {
  readonly latin: string;
  readonly cyrillic: string;
}

/** As the file of graphones has them; absent where the file of names has them, as in the built package. */
interface GraphoneFile extends Spellings {
  readonly pairs: Readonly<Record<string, PackedGraphones>>;
}

const learned = file as GraphoneFile | undefined;
const known = new Map<string, Graphones | undefined>();
let spellings: Spellings | undefined = learned;

/** Whose spelling names have that are left in an alphabet as they are. */
export function spellingOf(alphabet: 'latin' | 'cyrillic'): string {
  spellings ??= (prebuilt(NAMES_FILE) as Sections).json<Spellings>('spellings');
  return spellings[alphabet];
}

/** What is known of words in one language's spelling as renderings of words in another's; undefined where nothing was learned. */
export function graphonesOf(a: string, b: string): Graphones | undefined {
  const key = `${a}-${b}`;
  if (!known.has(key)) {
    const lookup = learned ? made(learned, key, `${b}-${a}`) : read(prebuilt(NAMES_FILE) as Sections, key);
    known.set(key, lookup && new Graphones(lookup));
  }
  return known.get(key);
}

/** For trials: takes other models from now on. */
export function useGraphones(models: Iterable<readonly [string, Graphones]>): void {
  for (const [key, model] of models) known.set(key, model);
}

function made({ pairs }: GraphoneFile, key: string, turned: string): GraphoneLookup | undefined {
  if (Object.hasOwn(pairs, key)) return graphoneLookup(unpackGraphones(pairs[key]!, NEVER));
  return Object.hasOwn(pairs, turned) ? graphoneLookup(transposed(unpackGraphones(pairs[turned]!, NEVER))) : undefined;
}

function read(names: Sections, key: string): GraphoneLookup | undefined {
  const name = (part: keyof GraphoneLookup): string => `graphones.${key}.${part}`;
  if (!names.has(name('costs'))) return undefined;
  return {
    costs: names.int32(name('costs')),
    backoff: names.int32(name('backoff')),
    alone: names.int32(name('alone')),
    aloneB: names.int32(name('aloneB')),
    codesA: names.bytes(name('codesA')),
    codesB: names.bytes(name('codesB')),
    shapesA: names.uint16(name('shapesA')),
    shapesB: names.uint16(name('shapesB')),
    compoundKeys: names.int32(name('compoundKeys')),
    compoundNumbers: names.int32(name('compoundNumbers')),
    pairKeys: names.int32(name('pairKeys')),
    pairCosts: names.int32(name('pairCosts')),
  };
}

/** All graphones, in both directions, as sections of the file of names. */
export function graphoneTables(): Record<string, SectionContent> {
  const { latin, cyrillic, pairs } = learned as GraphoneFile;
  const sections: Record<string, SectionContent> = { spellings: JSON.stringify({ latin, cyrillic }) };
  for (const pair of Object.keys(pairs)) {
    const [a, b] = pair.split('-') as [string, string];
    for (const [key, turned] of [
      [pair, `${b}-${a}`],
      [`${b}-${a}`, pair],
    ] as const)
      for (const [part, table] of Object.entries(made(learned as GraphoneFile, key, turned) as GraphoneLookup))
        sections[`graphones.${key}.${part}`] = table;
  }
  return sections;
}
