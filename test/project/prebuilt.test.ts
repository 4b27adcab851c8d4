import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { prebuiltFiles } from '../../scripts/build/prebuilt.js';
import { Gazetteer } from '../../src/facts/names/read/gazetteer.js';
import { LANGUAGES } from '../../src/languages/index.js';
import { catalogueOf } from '../../src/messages/catalogue.js';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { packSections, Sections } from '../../src/model/sections.js';

const data = join(inject('dist'), 'data');

describe('the tables of the package', () => {
  it('are what its sources say', () => {
    const made = prebuiltFiles();
    const names = readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(data, name)).isFile())
      .map((name) => relative('.', name).replaceAll('\\', '/'));
    expect(names.sort()).toEqual([...made.keys()].sort());
    for (const [name, bytes] of made) expect(readFileSync(join(data, name)).equals(bytes), name).toBe(true);
  });

  it('stand in no code', () => {
    const code = readFileSync(join(inject('dist'), 'chunks', 'main.cjs'), 'latin1');
    for (const { names } of LANGUAGES) expect(code).not.toContain(JSON.stringify(names.gazetteer?.[1000]).slice(1, -1));
    for (const language of INTERFACE_LANGUAGES) {
      const message = catalogueOf(language)['error.line-encoding'] ?? '';
      const words = message.replace(/[^\0-\x7f]/g, (unit) => {
        const hex = unit.charCodeAt(0).toString(16).toUpperCase();
        return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex}`;
      });
      expect(words).not.toBe('');
      expect(code).not.toContain(words);
    }
    expect(code).toMatch(/^[\0-\x7f]*$/);
  });
});

describe.each(LANGUAGES)('the gazetteer of $tag', (language) => {
  const gazetteer = new Gazetteer(language);
  const lines = language.names.gazetteer ?? [];

  it('has every form of every line, in order', () => {
    expect(lines.length).toBeGreaterThan(2000);
    for (const line of lines) {
      const [concept = '', forms = ''] = line.split('\t');
      expect(gazetteer.formsOf(concept)).toEqual(forms.split('|').filter((form) => !form.startsWith('~')));
    }
  });

  it('finds every entry by its first stem, and none by another', () => {
    for (const line of lines.slice(0, 400)) {
      const [concept = '', forms = ''] = line.split('\t');
      const stems = forms.split('|').map((form) => {
        const word = form.replace(/^~/, '').replace(/\./g, '');
        return language.names.inflection.paradigm(word.toLowerCase()).stem;
      });
      const found = stems.flatMap((stem) => gazetteer.entriesOf(stem)).filter((entry) => entry.concept === concept);
      for (const entry of found) expect(stems).toContain(entry.words[0]?.stem);
    }
    expect(gazetteer.entriesOf('')).toEqual([]);
    expect(gazetteer.entriesOf('zzzz')).toEqual([]);
  });
});

describe('a file of sections', () => {
  const file = new Sections(
    packSections({
      text: 'ə№😀',
      odd: Uint8Array.of(1, 2, 3),
      ints: Int32Array.of(-1, 7),
      floats: Float64Array.of(0.5),
    }),
  );

  it('gives back what was put in', () => {
    expect(file.text('text')).toBe('ə№😀');
    expect([...file.bytes('odd')]).toEqual([1, 2, 3]);
    expect([...file.int32('ints')]).toEqual([-1, 7]);
    expect([...file.float64('floats')]).toEqual([0.5]);
    expect(() => file.bytes('toString')).toThrow(RangeError);
  });

  it('may lie anywhere in a buffer', () => {
    const bytes = packSections({ floats: Float64Array.of(1.25) });
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect([...new Sections(moved.subarray(1)).float64('floats')]).toEqual([1.25]);
  });
});
