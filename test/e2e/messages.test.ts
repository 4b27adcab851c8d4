import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';
import { root } from '../support/repository.js';

// The tool's own messages are a document that it exports, validates and builds itself.

const CONFIG = 'tarazi.messages.config.json';
const LANGUAGES = ['az', 'ru'];
const folder = temporaryFolder();
const command = tarazi();

/** A copy of the project of the messages. */
function project(): string {
  const path = join(folder, 'messages');
  mkdirSync(path);
  const files = LANGUAGES.flatMap((language) => [
    `locales/${language}/messages.json`,
    `locales/${language}/xliff/messages.json.xlf`,
  ]);
  for (const file of [CONFIG, 'source/messages.json', ...files]) {
    cpSync(join(root, file), join(path, file), { recursive: true });
  }
  return path;
}

describe("the interface's own messages", () => {
  const path = project();
  const run = (...words: string[]) => command([...words, '--config', CONFIG], path);
  const stateOf = (language: string): string =>
    readFileSync(join(path, `locales/${language}/xliff/messages.json.xlf`), 'utf8');

  it('are all translated, and no figure, name or placeholder is amiss', () => {
    const { code, stdout } = run('validate', '--complete', '--fail-on', 'warning', '--format', 'json');
    const { summary, findings } = JSON.parse(stdout);
    expect(findings.filter(({ severity }: { severity: string }) => severity !== 'info')).toEqual([]);
    expect({ code, untranslated: summary.untranslated }).toEqual({ code: 0, untranslated: 0 });
    expect(summary.pairs).toBeGreaterThan(2 * 300);
  });

  it('stand in the state as the tool loads them', () => {
    const before = LANGUAGES.map(stateOf);
    expect(run('export').code).toBe(0);
    expect(LANGUAGES.map(stateOf)).toEqual(before);
    expect(run('build', '--require-complete')).toMatchObject({ code: 0 });
    for (const language of LANGUAGES) {
      const file = `locales/${language}/messages.json`;
      expect(readFileSync(join(path, file), 'utf8')).toBe(readFileSync(join(root, file), 'utf8'));
    }
  });
});
