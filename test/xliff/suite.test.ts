import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesOf, contentKey } from '../../src/model/index.js';
import { readXliff, setTargets, type TargetChange, type XliffDocument } from '../../src/xliff/index.js';
import { decodeXml, encodeXml } from '../../src/xml/decode.js';
import { hasXmllint, lint, suiteFiles } from './outside-data.js';

const files = suiteFiles();
const targetsOf = (document: XliffDocument) =>
  document.files.flatMap((file) =>
    file.units.flatMap((unit) => unit.segments.map(({ target }) => target && contentKey(target))),
  );
const sourcesOf = (document: XliffDocument) =>
  document.files.flatMap((file) => file.units.flatMap((unit) => unit.segments.map(({ source }) => contentKey(source))));

/** All but targets, with their attributes, and approvals and states. */
const restOf = (text: string) =>
  text
    .replace(/<((?:\w+:)?)target\b[^>]*?(\/>|>.*?<\/\1target\s*>)\s*/gs, '')
    .replace(/\s+(approved|state|subState|conf|mq:status)="[^"]*"/g, '')
    .replace(/\s+/g, ' ');

describe.skipIf(files.length === 0)('files nobody here wrote (xliff-suite, skipped where absent)', () => {
  it.each(files)('$name is read, and is the same when nothing changes', ({ path, valid }) => {
    const bytes = readFileSync(path);
    const { text, encoding } = decodeXml(bytes);
    const document = readXliff(bytes);
    expect(setTargets(document, [])).toBe(text);
    expect(Buffer.from(encodeXml(document.text, encoding)).equals(bytes)).toBe(true);
    if (valid) expect(document.files.flatMap(({ units }) => units).length).toBeGreaterThan(0);
    for (const unit of document.files.flatMap(({ units }) => units)) {
      for (const { sourceText, targetText } of unit.segments) {
        for (const one of [sourceText, targetText]) {
          if (!one) continue;
          expect(text.slice(one.element.start, one.element.openEnd)).toMatch(/^<(\w+:)?(source|target)\b/);
          expect(text.slice(one.element.closeStart, one.element.end)).toMatch(/^(<\/(\w+:)?(source|target)\s*>)?$/);
        }
      }
    }
  });

  it.each(files.filter(({ valid }) => valid))('$name: only the targets and states that are set change', ({ path }) => {
    const before = readXliff(readFileSync(path));
    const changes = before.files.flatMap((file) =>
      file.units.flatMap((unit) =>
        unit.segments.flatMap((segment, index): TargetChange[] =>
          segment.kind === 'segment'
            ? [{ unit, segment: index, target: ['Yeni: ', ...segment.source], state: 'reviewed' }]
            : [],
        ),
      ),
    );
    const text = setTargets(before, changes);
    const after = readXliff(text);
    expect(sourcesOf(after)).toEqual(sourcesOf(before));
    expect(restOf(text)).toBe(restOf(before.text));
    const expected = before.files.flatMap((file) =>
      file.units.flatMap((unit) =>
        unit.segments.map((segment) =>
          segment.kind === 'segment'
            ? contentKey(['Yeni: ', ...segment.source].reduce(join, []))
            : segment.target && contentKey(segment.target),
        ),
      ),
    );
    expect(targetsOf(after)).toEqual(expected);
    for (const unit of after.files.flatMap(({ units }) => units)) expect(unit.state).toBe('reviewed');
    expect(after.problems).toEqual(before.problems);
    if (!hasXmllint) return;
    expect(lint(text)).toBe('');
    // As valid as before: the same complaints of the schema, if any, at other lines.
    if (before.family === 1) expect(complaints(text)).toEqual(complaints(before.text));
  });

  it('holds codes of all kinds', () => {
    const kinds = new Set(
      files.flatMap(({ path }) =>
        readXliff(readFileSync(path)).files.flatMap(({ units }) =>
          units.flatMap(({ source }) => codesOf(source).map(({ kind }) => kind)),
        ),
      ),
    );
    expect([...kinds].sort()).toEqual(['close', 'open', 'standalone']);
  });
});

const complaints = (text: string) =>
  lint(text, '1.2')
    .replace(/^-:\d+: /gm, '')
    .split('\n')
    .sort();

type Parts = (string | ReturnType<typeof codesOf>[number])[];
function join(parts: Parts, part: Parts[number]): Parts {
  const last = parts.at(-1);
  return typeof part === 'string' && typeof last === 'string' ? [...parts.slice(0, -1), last + part] : [...parts, part];
}
