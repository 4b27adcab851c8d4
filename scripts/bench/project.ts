import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../build/root.js';
import { cpuOf, ran } from './children.js';

const RUNS = 5;
const node = process.execPath;
const cli = join(rootFolder, 'dist', 'cli.cjs');

/** A project of so many documents: the sample statement with a line of its own in each, translated into two languages. */
async function makeProject(folder: string, documents: number): Promise<void> {
  mkdirSync(join(folder, 'source'), { recursive: true });
  const statement = readFileSync(join(rootFolder, 'source', 'statement.md'), 'utf8');
  for (let index = 0; index < documents; index++)
    writeFileSync(join(folder, 'source', `page-${index}.md`), `${statement}\nPage ${index} has ${index * 37} lines.\n`);
  await ran(node, [cli, 'init', '--source', 'en', '--to', 'az,ru'], folder);
  await ran(node, [cli, 'export'], folder);
  for (const language of ['az', 'ru']) {
    const sample = readFileSync(join(rootFolder, 'test', 'fixtures', 'sample', `${language}.xlf`), 'utf8');
    const targets = new Map(
      [...sample.matchAll(/<trans-unit id="([^"]*)"[\s\S]*?(<target[\s\S]*?<\/target>)/g)].map(([, id, target]) => [
        id,
        target,
      ]),
    );
    const states = join(folder, 'locales', language, 'xliff');
    for (const name of readdirSync(states)) {
      const text = readFileSync(join(states, name), 'utf8');
      const filled = text.replace(/<trans-unit id="([^"]*)"[\s\S]*?<\/trans-unit>/g, (unit, id: string) => {
        const target = targets.get(id);
        return target
          ? unit.replace(/\s*<target[\s\S]*?(?:<\/target>|\/>)/, '').replace('</source>', () => `</source>${target}`)
          : unit;
      });
      writeFileSync(join(states, name), filled);
    }
  }
}

/** `npm run bench -- project`: `validate` and `status` of a project of 60 documents and of one, with and without the cache, beside bare Node. */
export async function benchProject(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-bench-'));
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  try {
    writeFileSync(join(folder, 'bare.mjs'), '');
    const bare = await cpuOf(node, [join(folder, 'bare.mjs')], 2 * RUNS);
    console.log(`Projects: bare Node ${(1000 * bare).toFixed(0)} ms of processor time`);
    for (const documents of [1, 60]) {
      const project = join(folder, `project-${documents}`);
      await makeProject(project, documents);
      for (const args of [
        ['validate', '--no-cache', '--fail-on', 'none'],
        ['validate', '--fail-on', 'none'],
        ['status'],
      ]) {
        await ran(node, [cli, ...args], project);
        const time = await cpuOf(node, [cli, ...args], RUNS, project);
        console.log(
          `${documents} × ${args.join(' ')}: ${(1000 * time).toFixed(0)} ms, ${(time / bare).toFixed(1)} × bare Node`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
