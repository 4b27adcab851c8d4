import { readFileSync } from 'node:fs';
import { cacheFolder } from '../../src/project/cache-folder.js';
import { memoryIndex } from '../../src/project/memory.js';
import { openProject } from '../../src/project/project.js';
import { similarity } from '../../src/text/similarity.js';

/** What asking came to. */
export interface AskedMemory {
  /** Milliseconds until the first answer. */
  readonly opened: number;
  readonly asked: number;
  /** The sentence itself was among the answers; it or one that is as like as it. */
  readonly found: number;
  readonly foundAsGood: number;
  /** Milliseconds of processor time of an answer. */
  readonly median: number;
  readonly p95: number;
  /** Megabytes. */
  readonly memory: number;
}

const LEAST = 0.7;
const [folder = '', language = '', questions = ''] = process.argv.slice(2);
const project = await openProject(folder);
const began = performance.now();
const memory = await memoryIndex(project, language, cacheFolder(process.env));
memory.find(['An opening question, of which nothing is asked.']);
const opened = performance.now() - began;
const took: number[] = [];
let found = 0;
let foundAsGood = 0;
for (const [sentence, edited] of JSON.parse(readFileSync(questions, 'utf8')) as [string, string][]) {
  const start = process.cpuUsage();
  const matches = memory.find([edited], 3, LEAST);
  const { user, system } = process.cpuUsage(start);
  took.push((user + system) / 1000);
  const isThere = matches.some(({ source }) => source.join('') === sentence);
  if (isThere) found++;
  if (isThere || (matches[0]?.quality ?? 0) >= Math.min(0.98, similarity(edited, sentence))) foundAsGood++;
}
took.sort((a, b) => a - b);
const asked = took.length;
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
const answer: AskedMemory = {
  opened,
  asked,
  found,
  foundAsGood,
  median: took[Math.floor(asked / 2)] ?? Number.NaN,
  p95: took[Math.floor(asked * 0.95)] ?? Number.NaN,
  memory: peak,
};
console.log(JSON.stringify(answer));
