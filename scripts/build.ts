import { buildPlayground, PLAYGROUND } from './build/browser/build-playground.js';
import { bundleBrowser } from './build/browser/bundle-browser.js';
import { bundle } from './build/bundle.js';
import { isFresh } from './build/is-fresh.js';
import { replaceFolder } from './build/replace-folder.js';
import { writeSchema } from './build/schema.js';
import { writeTypes } from './build/types.js';

// `npm run build`: the command and the library (for Node and for browsers) in dist/, with their types, and the
// playground. `--no-types` leaves the types out (faster),
// `--if-needed` leaves it as it is where nothing is younger.
const types = !process.argv.includes('--no-types');
const made = ['dist/cli.cjs', PLAYGROUND, ...(types ? ['dist/types/index.d.ts'] : [])];

if (!process.argv.includes('--if-needed') || !made.every(isFresh)) {
  await replaceFolder('dist', async (folder) => {
    await bundle(folder);
    await bundleBrowser(folder);
    writeSchema(folder);
    if (types) writeTypes(`${folder}/types`);
  });
  await buildPlayground();
}
