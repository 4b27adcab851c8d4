import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/documents/index.js';
import { type Place, plainText } from '../../src/model/index.js';

const format = formatOf('a.md')!;

const DOCUMENT = `\uFEFF---
title: "Twenty years since 1990"
description: All of 1994
---

# In *1990* &amp; after

> On the night of **26,000** troops
> entered Baku &mdash; 147 \\*died\\* there.\\
> A second line of 20 January. Another sentence with 12 [ships](a.md "Title of 1918").

| a 1 | b 2 |
| --- | --- |
| c 3 | d 4 |
`;

const parsed = format.parse(Buffer.from(DOCUMENT), { file: 'a.md', language: 'en' });

/** What stands at a place of the document. */
function at({ line, column }: Place, length: number): string {
  const lines = DOCUMENT.replace(/^\uFEFF/, '').split('\n');
  return (lines[line - 1] ?? '').slice(column - 1, column - 1 + length);
}

describe('the place of an offset in a Markdown document', () => {
  const facts = ['1990', '1994', '26,000', '147', '20 January', '12', '1918', '1', '2', '3', '4'];
  it.each(facts)('is that of the fact: %s', (fact) => {
    const found = parsed.units.flatMap((unit) => {
      const start = plainText(unit.source).search(new RegExp(`(?<!\\d)${fact}(?!\\d)`));
      return start < 0 ? [] : [format.locate(parsed, unit.id, start)!];
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((place) => at(place, fact.length))).toEqual(found.map(() => fact));
  });

  it('is where its writing begins for what the document writes otherwise', () => {
    const unit = parsed.units.find(({ source }) => plainText(source).includes('—'))!;
    const text = plainText(unit.source);
    expect(at(format.locate(parsed, unit.id, text.indexOf('—'))!, 7)).toBe('&mdash;');
    expect(at(format.locate(parsed, unit.id, text.indexOf('*died'))!, 2)).toBe('\\*');
  });

  it('is known in JSON resources too, behind placeholders', () => {
    const json = formatOf('a.json')!;
    const text = '{\n  "a": "In {{place}} 147 and \\n 20",\n  "b": "{count} of 26"\n}\n';
    const resources = json.parse(Buffer.from(text), { file: 'a.json', language: 'en' });
    const columns = resources.units.map((unit) => {
      const { line, column } = json.locate(resources, unit.id, plainText(unit.source).search(/147|26/))!;
      return text.split('\n')[line - 1]!.slice(column - 1);
    });
    expect(columns).toEqual([expect.stringMatching(/^147 and/), expect.stringMatching(/^26"/)]);
  });

  it('never leaves the document', () => {
    for (const unit of parsed.units) {
      const { length } = plainText(unit.source);
      for (let offset = 0; offset <= length + 1; offset++) {
        const place = format.locate(parsed, unit.id, offset)!;
        expect(place.line).toBeGreaterThanOrEqual(unit.place.line);
        expect(place.file).toBe('a.md');
      }
    }
    expect(format.locate(parsed, '__proto__', 0)).toBeUndefined();
  });
});
