import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { rootFolder } from '../../build/root.js';

const FOLDER = 'src/reports/html/browser';
/** The scripts as text, which the HTML report puts into its page. */
export const SCRIPT_FILE = 'src/reports/html/script.generated.ts';

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: rootFolder,
    entryPoints: [`${FOLDER}/${name}.ts`],
    tsconfig: `${FOLDER}/tsconfig.json`,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
  return outputFiles[0]!.text.trim();
}

/** The text of the generated file. */
export async function scriptFile(): Promise<string> {
  const constant = (name: string, about: string, script: string): string =>
    `/** ${about} */\nexport const ${name} = [\n${script
      .split('\n')
      .map((line) => `  ${JSON.stringify(line)},\n`)
      .join('')}].join('\\n');\n`;
  return [
    `// Made by \`npm run generate\` from ${FOLDER}.\n`,
    constant('HEAD_SCRIPT', 'Runs before anything is shown.', await bundled('head')),
    constant('SCRIPT', 'Runs when the page is there.', await bundled('main')),
  ].join('\n');
}

/** Writes the scripts of the HTML report anew. */
export async function generate(): Promise<void> {
  writeFileSync(join(rootFolder, SCRIPT_FILE), await scriptFile());
}
