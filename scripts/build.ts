import { bundle } from './build/bundle.js';
import { isFresh } from './build/is-fresh.js';
import { replaceFolder } from './build/replace-folder.js';
import { writeSchema } from './build/schema.js';
import { writeTypes } from './build/types.js';

// `npm run build`: the command and the library in dist/, with their types. `--no-types` leaves the types out (faster),
// `--if-needed` leaves it as it is where nothing is younger.
const types = !process.argv.includes('--no-types');
const made = ['dist/cli.js', ...(types ? ['dist/types/index.d.ts'] : [])];

if (!process.argv.includes('--if-needed') || !made.every(isFresh)) {
  await replaceFolder('dist', async (folder) => {
    await bundle(folder);
    writeSchema(folder);
    if (types) writeTypes(`${folder}/types`);
  });
}
