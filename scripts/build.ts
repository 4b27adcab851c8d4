import { bundle } from './build/bundle.js';
import { replaceFolder } from './build/replace-folder.js';
import { writeSchema } from './build/schema.js';
import { writeTypes } from './build/types.js';

// `npm run build`: the command and the library in dist/, with their types. `--no-types` leaves the types out (faster).
const types = !process.argv.includes('--no-types');

await replaceFolder('dist', async (folder) => {
  await bundle(folder);
  writeSchema(folder);
  if (types) writeTypes(`${folder}/types`);
});
