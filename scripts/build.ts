import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundle } from './build/bundle.js';
import { replaceFolder } from './build/replace-folder.js';
import { rootFolder } from './build/root.js';
import { writeSchema } from './build/schema.js';

// `npm run build`: the command and the library in dist/, with their types. `--no-types` leaves the types out (faster).
const types = !process.argv.includes('--no-types');

await replaceFolder('dist', async (folder) => {
  await bundle(folder);
  writeSchema(folder);
  if (types) {
    const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
    const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', `${folder}/types`];
    execFileSync(process.execPath, args, { cwd: rootFolder, stdio: 'inherit' });
  }
});
