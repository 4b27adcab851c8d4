import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is read of a case here; the rest of its line stays as it is. */
interface Case {
  readonly id: string;
  readonly doc?: string;
  /** Of a spoiled pair: the faithful one that it was made from. */
  readonly clean?: string;
}

/** The part of `parts` that a document always falls into, counted from one. */
const partOf = (document: string, parts: number): number =>
  (createHash('sha256').update(document).digest().readUInt32BE() % parts) + 1;

/**
 * Makes a folder with the cases of every k-th document alone. Rules tuned with one part in view are to be judged by the
 * others, since sentences of one document share their names and figures.
 * @param part `1/2` is the first of two parts
 * @throws RangeError when it is written otherwise
 */
export function fidelityFold(data: string, part: string): string {
  const [, index, parts] = (/^(\d)\/(\d)$/.exec(part) ?? []).map(Number);
  if (!index || !parts || index > parts) throw new RangeError(`--fold takes a part such as 1/2, not “${part}”`);
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-fidelity-'));
  const kept = new Set<string>();
  for (const name of ['clean.jsonl', 'mutated.jsonl']) {
    const lines = readFileSync(join(data, name), 'utf8').split('\n');
    const wanted = lines.filter((line) => {
      if (line === '') return false;
      const { id, doc, clean } = JSON.parse(line) as Case;
      const keep = clean === undefined ? partOf(doc ?? id, parts) === index : kept.has(clean);
      if (keep) kept.add(id);
      return keep;
    });
    writeFileSync(join(folder, name), wanted.map((line) => `${line}\n`).join(''));
  }
  return folder;
}
