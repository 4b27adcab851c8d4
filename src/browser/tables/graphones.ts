import type { PackedGraphones } from '../../facts/names/learned-tables.js';
import { base64OfBytes, bytesOfBase64 } from '../../text/base64.js';
import { readPlanes, writePlanes } from '../../text/planes.js';
import type { BitCoder, Format } from './bits.js';
import { contextOf } from './mixing.js';
import { codeAll, codeList, Numbers } from './numbers.js';
import { plainText } from './plain-text.js';

/** The graphones of two languages. */
export const graphones: Format<PackedGraphones> = (coder, given) => {
  const lettersA = plainText(coder, given?.lettersA);
  const lettersB = plainText(coder, given?.lettersB);
  const compound = plainText(coder, given?.compound);
  const ends = codeList(coder, given?.ends);
  const [firsts = 0, size = 0] = codeList(coder, given?.pairs.sizes);
  const rows = lettersA.length + 2;
  const columns = lettersB.length + 2;
  const all = rows * columns + compound.split(' ').length + ends.length + 1;
  return {
    lettersA,
    lettersB,
    simple: codeCosts(coder, given?.simple, rows * columns, columns),
    compound,
    backoff: codeCosts(coder, given?.backoff, given ? bytesOfBase64(given.backoff).length : all, columns),
    ends,
    pairs: codePairs(coder, given?.pairs, firsts, size),
  };
};

/** Costs in rows, each a byte. */
function codeCosts(coder: BitCoder, given: string | undefined, count: number, columns: number): string {
  const costs = codeAll(
    new Numbers(coder, 4),
    given === undefined ? undefined : bytesOfBase64(given),
    count,
    (at, found, into) => {
      const above = found[at - columns] ?? -1;
      const left = found[at - 1] ?? -1;
      into[0] = contextOf(1, at % columns);
      into[1] = contextOf(2, Math.floor(at / columns), left >> 4);
      into[2] = contextOf(3, above >> 2, left >> 4);
      into[3] = contextOf(4, above);
    },
  );
  return base64OfBytes(Uint8Array.from(costs));
}

function codePairs(
  coder: BitCoder,
  given: PackedGraphones['pairs'] | undefined,
  firsts: number,
  size: number,
): PackedGraphones['pairs'] {
  const counts = codeAll(
    new Numbers(coder, 2),
    given && readPlanes(given.counts, firsts),
    firsts,
    (at, found, into) => {
      into[0] = contextOf(1, found[at - 1], found[at - 2]);
      into[1] = 2;
    },
  );
  const groups = counts.flatMap((count) => Array.from({ length: count }, (_, at) => at));
  const steps = codeAll(new Numbers(coder, 3), given && readPlanes(given.steps, size), size, (at, found, into) => {
    into[0] = contextOf(1, groups[at] === 0 ? 1 : 0);
    into[1] = contextOf(2, found[at - 1], groups[at] === 0 ? 1 : 0);
    into[2] = contextOf(3, Math.min(groups[at]!, 7));
  });
  const costs = codeAll(new Numbers(coder, 3), given && readPlanes(given.costs, size), size, (at, found, into) => {
    into[0] = contextOf(1, found[at - 1]! >> 2, groups[at] === 0 ? 1 : 0);
    into[1] = contextOf(2, steps[at]);
    into[2] = 3;
  });
  return { sizes: [firsts, size], counts: writePlanes(counts), steps: writePlanes(steps), costs: writePlanes(costs) };
}
