import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkXliff } from '../../src/xliff/check/index.js';
import {
  type Annotation,
  annotate,
  mergeImport,
  readXliff,
  stripAnnotations,
  writeXliff,
  XLIFF_VERSIONS,
  type XliffDocument,
} from '../../src/xliff/index.js';
import { rowsOf, unitsFrom } from './merge-helpers.js';
import { hasSchemas, hasXmllint, lint, suiteFiles } from './outside-data.js';

const units = unitsFrom([
  ['147 people <1>were</1> killed.', '174 nəfər <1>həlak oldu</1>.'],
  ['In 1990.', '1991-ci ildə.'],
  ['Nothing.'],
]);
const head = { original: 'a.md', sourceLanguage: 'en', targetLanguage: 'az', units } as const;

const SAID: Annotation = { text: 'error: “174” & <147> (number 0123abcd)', severity: 'error', issueType: 'numbers' };

/** Something said of every unit that has a target. */
function annotated(document: XliffDocument, said: Annotation = SAID): string {
  const all = document.files.flatMap((file) => file.units).filter((unit) => unit.target !== undefined);
  return annotate(document, new Map(all.map((unit) => [unit, [said]])));
}

describe.each(XLIFF_VERSIONS)('annotations in %s', (version) => {
  const before = writeXliff({ ...head, version, notesOf: () => [{ text: 'a', from: 'developer' }] });
  const after = annotated(readXliff(before));

  it('stand where the schema wants them', (context) => {
    if (!hasXmllint || !hasSchemas) return context.skip('xmllint or xliff-schemas absent');
    expect(lint(after, version)).toBe('');
    expect(lint(annotated(readXliff(writeXliff({ ...head, version }))), version)).toBe('');
  });

  it('can be taken out to the byte, with and without other notes', () => {
    expect(after.match(/<note [^>]*="tarazi"/g)).toHaveLength(2);
    expect(stripAnnotations(after)).toBe(before);
    const bare = writeXliff({ ...head, version });
    expect(stripAnnotations(annotated(readXliff(bare)))).toBe(bare);
    const oneLine = bare.replace(/\n\s*/g, '');
    expect(stripAnnotations(annotated(readXliff(oneLine)))).toBe(oneLine);
  });

  it('change no text, and come back as nobody’s notes', () => {
    const delivered = readXliff(after.replaceAll(/ from="tarazi"/g, ''));
    const { units: merged, outcomes } = mergeImport(units, delivered, { targetLanguage: 'az' });
    expect(rowsOf(merged)).toEqual(rowsOf(units));
    expect(outcomes.map(({ messageId }) => messageId)).toEqual([
      'import.unchanged',
      'import.unchanged',
      'import.untranslated',
    ]);
  });
});

describe('ITS issues', () => {
  it('mark the stretch that one finding is about', () => {
    const document = readXliff(writeXliff({ ...head, version: '2.1' }));
    const after = annotated(document, { ...SAID, span: { start: 0, end: 4 } });
    expect(after).toMatch(/<target><mrk id="tarazi-lqi-2"[^>]*>1991<\/mrk>-ci ildə\.<\/target>/);
    expect(after).toContain('locQualityIssueType="numbers"');
    expect(after).toContain('locQualityIssueSeverity="100"');
    expect(after).toContain('its:locQualityIssuesRef="#its=tarazi-lqi-2"');
    expect(readXliff(after).files[0]?.units.map(({ target }) => target)).toEqual(
      document.files[0]?.units.map(({ target }) => target),
    );
  });

  it('leave the file as the specification wants it', () => {
    for (const version of ['2.1', '2.2'] as const) {
      expect(checkXliff(annotated(readXliff(writeXliff({ ...head, version })))).findings).toEqual([]);
    }
  });

  it('are not in 2.0, which has no such module', () => {
    expect(annotated(readXliff(writeXliff({ ...head, version: '2.0' })))).not.toContain('locQualityIssue');
  });
});

const files = suiteFiles();

describe.skipIf(files.length === 0)('files of other tools (skipped without xliff-suite)', () => {
  it('are what they were once the annotations are out', () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { name, path, valid } of files) {
      if (!valid) continue;
      let document: XliffDocument;
      try {
        document = readXliff(readFileSync(path));
      } catch {
        continue;
      }
      const after = annotated(document);
      if (after === document.text) continue;
      tried++;
      if (stripAnnotations(after) !== document.text) wrong.push(name);
      readXliff(after);
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });
});
