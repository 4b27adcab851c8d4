import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { concepts, gazetteerOf } from '../../../../src/browser/tables/gazetteer.js';
import { graphones } from '../../../../src/browser/tables/graphones.js';
import { meanings } from '../../../../src/browser/tables/meanings.js';
import { type LearnedModels, models } from '../../../../src/browser/tables/model.js';
import { slipTrees } from '../../../../src/browser/tables/slip-trees.js';
import { weights } from '../../../../src/browser/tables/weights.js';
import type { PackedGraphones } from '../../../../src/facts/names/learned-tables.js';
import { bytesOfBase64 } from '../../../../src/text/base64.js';
import { rootFolder } from '../../root.js';
import { allConcepts, gazetteerLines } from './concepts.js';
import { pack } from './pack.js';

const TABLES = join(rootFolder, 'src/browser/tables');

/** An import of what reads a table. */
const from = (file: string, names: string): string => `import { ${names} } from ${JSON.stringify(join(TABLES, file))};`;
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const bytes = (base64: string): Uint8Array => new Uint8Array(bytesOfBase64(base64));
const BASE64 = `import { base64OfBytes } from ${JSON.stringify(join(rootFolder, 'src/text/base64.ts'))};`;
const UNPACK = from('unpack.ts', 'unpack');
const CONCEPTS = 'tarazi:concepts';

/** For files of tables the code of a module that gives the same, but for where they come from. */
const PACKED: readonly (readonly [file: RegExp, code: (path: string) => string])[] = [
  [
    /gazetteer\.json$/,
    (path) =>
      `${UNPACK}${from('gazetteer.ts', 'gazetteerOf')}import all from '${CONCEPTS}';` +
      `export default unpack(gazetteerOf(all), '${pack(gazetteerOf(conceptsOnce()), gazetteerLines(path))}');`,
  ],
  [
    /meanings\.generated\.json$/,
    (path) =>
      `${UNPACK}${BASE64}${from('meanings.ts', 'meanings')}export default { get data() {` +
      `return base64OfBytes(unpack(meanings, '${pack(meanings, bytes(read<{ data: string }>(path).data))}')); } };`,
  ],
  [
    /az[\\/]letters\.json$/,
    (path) => {
      const { size, threshold, data } = read<{ size: number; threshold: number; data: string }>(path);
      return (
        `${UNPACK}${BASE64}${from('weights.ts', 'weights')}export default { size: ${size}, threshold: ${threshold}, ` +
        `get data() { return base64OfBytes(unpack(weights, '${pack(weights, bytes(data))}')); } };`
      );
    },
  ],
  [
    /judge[\\/]model\.json$/,
    (path) => {
      const { about: _, ...learned } = read<LearnedModels & { about: string }>(path);
      return `${UNPACK}${from('model.ts', 'models')}export default unpack(models, '${pack(models, learned)}');`;
    },
  ],
  [
    /graphones\.generated\.json$/,
    (path) => {
      const { latin, cyrillic, pairs } = read<{
        latin: string;
        cyrillic: string;
        pairs: Record<string, PackedGraphones>;
      }>(path);
      const packed = Object.entries(pairs).map(
        ([key, pair]) => `get '${key}'() { return unpack(graphones, '${pack(graphones, pair)}'); }`,
      );
      return `${UNPACK}${from('graphones.ts', 'graphones')}export default ${JSON.stringify({ latin, cyrillic }).slice(0, -1)}, pairs: { ${packed} } };`;
    },
  ],
  [
    /slip-trees\.generated\.json$/,
    (path) => {
      const { nodes, leaves, roots } = read<Parameters<typeof slipTrees>[1] & object>(path);
      return `${UNPACK}${from('slip-trees.ts', 'slipTrees')}export default unpack(slipTrees, '${pack(slipTrees, { nodes, leaves, roots })}');`;
    },
  ],
];

let known: string[] | undefined;
function conceptsOnce(): string[] {
  known ??= allConcepts();
  return known;
}

const made = new Map<string, string>();

/** Code is made once for all builds of a run. */
function once(path: string, make: () => string): string {
  const code = made.get(path) ?? make();
  made.set(path, code);
  return code;
}

/** Puts tables in the place of files that are larger than they need be; they are the same when they are read. */
export const packedTables: Plugin = {
  name: 'packed-tables',
  setup(build) {
    for (const [filter, code] of PACKED)
      build.onLoad({ filter }, ({ path }) => ({ contents: once(path, () => code(path)), loader: 'js' }));
    build.onResolve({ filter: /^tarazi:concepts$/ }, ({ path }) => ({ path, namespace: 'tarazi' }));
    build.onLoad({ filter: /./, namespace: 'tarazi' }, ({ path }) => ({
      contents: once(
        path,
        () =>
          `${UNPACK}${from('gazetteer.ts', 'concepts')}export default unpack(concepts, '${pack(concepts, conceptsOnce())}');`,
      ),
      loader: 'js',
      resolveDir: rootFolder,
    }));
  },
};
