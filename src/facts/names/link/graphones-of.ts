import { prebuilt } from '../../../model/prebuilt.js';
import type { SectionContent, Sections } from '../../../model/sections.js';
import { NAMES_FILE } from '../read/names-file.js';
import { type PackedGraphones, unpackGraphones } from './graphone-file.js';
import file from './graphones.generated.json' with { type: 'json' };
import { Graphones, NEVER, transposed } from './graphones.js';

/** As the file of graphones has them; absent where the file of names has them, as in the built package. */
interface GraphoneFile {
  readonly latin: string;
  readonly cyrillic: string;
  readonly pairs: Readonly<Record<string, PackedGraphones>>;
}

const learned = file as GraphoneFile | undefined;
let read: GraphoneFile | undefined;
const known = new Map<string, Graphones | undefined>();

function graphones(): GraphoneFile {
  read ??= learned ?? (prebuilt(NAMES_FILE) as Sections).json<GraphoneFile>('graphones');
  return read;
}

/** Whose spelling names have that are left in an alphabet as they are. */
export const spellingOf = (alphabet: 'latin' | 'cyrillic'): string => graphones()[alphabet];

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
  const { pairs } = graphones();
  if (Object.hasOwn(pairs, key)) return new Graphones(unpackGraphones(pairs[key]!, NEVER));
  return Object.hasOwn(pairs, turned) ? new Graphones(transposed(unpackGraphones(pairs[turned]!, NEVER))) : undefined;
}

/** All graphones as a section of the file of names. */
export const graphoneTables = (): Record<string, SectionContent> => ({ graphones: JSON.stringify(learned) });
