import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TMX_END, tmxHead, tmxUnit, variant } from '../../src/memory/index.js';
import { similarity } from '../../src/text/similarity.js';
import { rootFolder } from '../build/root.js';
import type { AskedMemory } from './ask-memory.js';
import { bundled } from './bundled.js';
import { coldPairs } from './cold-pairs.js';
import { measure } from './measure.js';
import { type BenchPair, benchPairs } from './pairs.js';

const QUESTIONS = 1000;
const LEAST_WORDS = 3;
const count = new Intl.NumberFormat('en');

let seed = 7;
/** The same numbers in every run. */
function below(limit: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

/** All pairs that are at hand, both ways, by the language of their first text. */
function textsAtHand(corpora: string | undefined): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const pairs: Pick<BenchPair, 'source' | 'target' | 'sourceLanguage' | 'targetLanguage'>[] = [
    ...(coldPairs() ?? benchPairs().pairs),
  ];
  for (const name of corpora === undefined ? [] : readdirSync(corpora).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    for (const line of readFileSync(join(corpora as string, name), 'utf8').split('\n'))
      if (line !== '') pairs.push(JSON.parse(line) as BenchPair);
  }
  const texts = new Map<string, (readonly [string, string])[]>();
  const add = (language: string, from: string, to: string): void => {
    const list = texts.get(language) ?? [];
    texts.set(language, list);
    list.push([from, to]);
  };
  for (const { source, target, sourceLanguage, targetLanguage } of pairs) {
    if (!source || !target) continue;
    add(sourceLanguage, source, target);
    add(targetLanguage, target, source);
  }
  return texts;
}

const head = (text: string, part: number): string =>
  text
    .split(' ')
    .slice(0, Math.ceil(text.split(' ').length * part))
    .join(' ');
const tail = (text: string, part: number): string =>
  text
    .split(' ')
    .slice(Math.ceil(text.split(' ').length * part))
    .join(' ');

/** So many different sentences: those at hand, then such as begin like one of them and end like another. */
function* segments(total: number, corpora: string | undefined): Generator<readonly [string, string]> {
  const texts = textsAtHand(corpora);
  const lists = [...texts.values()];
  const seen = new Set<string>();
  for (const list of lists) {
    for (const pair of list) {
      if (seen.size >= total) return;
      if (seen.has(pair[0])) continue;
      seen.add(pair[0]);
      yield pair;
    }
  }
  while (seen.size < total) {
    const list = lists[below(lists.length)]!;
    const [first, second] = [list[below(list.length)]!, list[below(list.length)]!];
    const part = (3 + below(5)) / 10;
    const source = `${head(first[0], part)} ${tail(second[0], part)}`.trim();
    if (seen.has(source)) continue;
    seen.add(source);
    yield [source, `${head(first[1], part)} ${tail(second[1], part)}`.trim()];
  }
}

/** A sentence with one word changed, left out or added. */
function edited(text: string, word: string): string {
  const words = text.split(' ');
  const at = below(words.length);
  const kind = below(3);
  if (kind === 0) words[at] = word;
  else words.splice(at, kind === 1 ? 1 : 0, ...(kind === 1 ? [] : [word]));
  return words.join(' ');
}

function questionsOf(sentences: readonly string[]): [string, string][] {
  const questions: [string, string][] = [];
  while (questions.length < QUESTIONS) {
    const sentence = sentences[below(sentences.length)]!;
    const others = sentences[below(sentences.length)]!.split(' ');
    if (sentence.split(' ').length < LEAST_WORDS) continue;
    const question = edited(sentence, others[below(others.length)]!);
    if (question !== sentence && similarity(question, sentence) >= 0.7) questions.push([sentence, question]);
  }
  return questions;
}

/**
 * `npm run bench -- tm [SEGMENTS] [FOLDER]`: a memory of so many segments is imported, its index opened, and asked for sentences in which
 * one word was changed, left out or added. FOLDER: JSON Lines of pairs that sentences are taken from besides.
 */
export async function benchMemoryIndex(total: number, corpora: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-bench-'));
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  try {
    const tmx = join(folder, 'all.tmx');
    const sentences: string[] = [];
    let text = tmxHead({ sourceLanguage: 'en', toolVersion: '0' });
    for (const [source, target] of segments(total, corpora)) {
      if (sentences.length < 50_000 || below(total) < 50_000) sentences.push(source);
      const variants = [variant('en', [source]), variant('az', [target])];
      text += tmxUnit({ attributes: new Map(), properties: [], notes: [], variants });
      if (text.length < 1 << 22) continue;
      appendFileSync(tmx, text);
      text = '';
    }
    appendFileSync(tmx, text + TMX_END);
    const megabytes = (file: string): string => (statSync(file).size / 1e6).toFixed(0);
    console.log(`Memory of ${count.format(total)} segments, ${megabytes(tmx)} MB of TMX`);
    const project = join(folder, 'project');
    mkdirSync(project);
    const cli = join(rootFolder, 'dist', 'cli.cjs');
    execFileSync(process.execPath, [cli, 'init', '--to', 'az'], { cwd: project });
    writeFileSync(join(project, 'source', 'a.md'), 'A page.\n');
    process.chdir(project);
    const imported = await measure([cli, 'tm', 'import', tmx]);
    console.log(
      `tm import, index made: ${imported.cpu.toFixed(1)} s of processor time, ${imported.memory.toFixed(0)} MB at most`,
    );
    const kept = join(folder, 'cache', 'tarazi', 'memory');
    for (const name of readdirSync(kept)) console.log(`Index: ${megabytes(join(kept, name))} MB`);
    const questions = join(folder, 'questions.json');
    writeFileSync(questions, JSON.stringify(questionsOf(sentences)));
    const program = await bundled('ask-memory', folder);
    const ask = (): AskedMemory =>
      JSON.parse(execFileSync(process.execPath, [program, project, 'az', questions], { encoding: 'utf8' }));
    const tell = (what: string, { opened, asked, found, foundAsGood, median, p95, memory }: AskedMemory): void =>
      console.log(
        `${what}: first answer after ${opened.toFixed(0)} ms; of ${asked} sentences with a word changed ${foundAsGood} found ` +
          `(${found} the very sentence, the others one as like); processor time ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms; ${memory.toFixed(0)} MB at most`,
      );
    tell('Opened', ask());
    tell('Again', ask());
    rmSync(kept, { recursive: true });
    tell('Index made anew', ask());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
