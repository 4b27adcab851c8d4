import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { rootFolder } from '../../build/root.js';

const REPORT = 'src/reports/html/browser';
const REVIEW = 'src/review/browser';
/** The scripts as text, which the HTML report puts into its page. */
export const SCRIPT_FILE = 'src/reports/html/script.generated.ts';

/** The script of the review page. */
export const REVIEW_SCRIPT_FILE = 'src/review/script.generated.ts';

async function bundled(folder: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: rootFolder,
    entryPoints: [`${folder}/${name}.ts`],
    tsconfig: `${folder}/tsconfig.json`,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
  return outputFiles[0]!.text.trim();
}

const constant = (name: string, about: string, script: string): string =>
  `/** ${about} */\nexport const ${name} = [\n${script
    .split('\n')
    .map((line) => `  ${JSON.stringify(line)},\n`)
    .join('')}].join('\\n');\n`;

const madeFrom = (folder: string): string => `// Made by \`npm run generate\` from ${folder}.\n`;

/** The text of the report's generated file. */
export async function scriptFile(): Promise<string> {
  return [
    madeFrom(REPORT),
    constant('HEAD_SCRIPT', 'Runs before anything is shown.', await bundled(REPORT, 'head')),
    constant('SCRIPT', 'Runs when the page is there.', await bundled(REPORT, 'main')),
  ].join('\n');
}

/** The text of the review page's. */
export async function reviewScriptFile(): Promise<string> {
  return [
    madeFrom(REVIEW),
    constant('REVIEW_SCRIPT', 'Runs when the page is there.', await bundled(REVIEW, 'main')),
  ].join('\n');
}

/** Writes the scripts of the HTML report and of the review page anew. */
export async function generate(): Promise<void> {
  writeFileSync(join(rootFolder, SCRIPT_FILE), await scriptFile());
  writeFileSync(join(rootFolder, REVIEW_SCRIPT_FILE), await reviewScriptFile());
}
