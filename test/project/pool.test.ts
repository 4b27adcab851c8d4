import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const command = tarazi();
const folder = temporaryFolder();

describe('the pool', () => {
  it('answers 30,000 lines of very different length in their order', () => {
    // Some blocks are many short lines, some a few long ones: whoever is quick is not first for that.
    const line = (id: number): string => {
      const words = Math.floor(id / 1500) % 4 === 0 ? 400 : 1;
      const source = `${'word '.repeat(words)}${id}`;
      return JSON.stringify({ id, source, target: source, sourceLanguage: 'en', targetLanguage: 'az' });
    };
    writeFileSync(join(folder, 'a.jsonl'), `${Array.from({ length: 30_000 }, (_, id) => line(id)).join('\n')}\n`);
    const { stdout } = command(['validate', 'a.jsonl', '--format', 'jsonl', '--workers', '3'], folder);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((answer) => (JSON.parse(answer) as { id: number }).id);
    expect(ids).toHaveLength(30_000);
    expect(ids.findIndex((id, index) => id !== index)).toBe(-1);
  });
});
