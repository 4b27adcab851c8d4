import { describe, expect, it } from 'vitest';
import messages from '../../../source/messages.json' with { type: 'json' };
import { translate } from '../../../src/messages/index.js';
import { INTERFACE_LANGUAGES } from '../../../src/messages/languages.js';
import { checkXliff } from '../../../src/xliff/index.js';
import { judge } from './judge.js';
import * as tables from './tables.js';

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s', (...row) => {
    const [, text = '', ...findings] = row;
    expect(judge(text).sort()).toEqual([...findings].sort());
  });
});

describe('findings', () => {
  const rows = Object.values(tables).flat();

  it('of every kind stand in the tables', () => {
    const shown = new Set(rows.flatMap(([, , ...findings]) => findings.map((id) => id.replace('?', ''))));
    const known = Object.keys(messages).flatMap((key) => /^finding\.xliff\.(.*)/.exec(key)?.[1] ?? []);
    expect([...shown].sort()).toEqual(known.sort());
  });

  it('have words in three languages, with all their data', () => {
    for (const [, text] of rows) {
      for (const { messageId, data, reference } of checkXliff(text).findings) {
        expect(reference).toMatch(/^XLIFF \d\.\d, \S/);
        for (const language of INTERFACE_LANGUAGES) {
          expect(translate(language, messageId, data)).not.toMatch(/[{}]|undefined|^finding\./);
        }
      }
    }
  });

  it('say where, and which section', () => {
    const text =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en">\n <file id="f">\n  <unit id="u">\n   <segment>\n    <source>\u{1F1E6}\u{1F1FF} <ph id="1" dataRef="d"/></source>\n   </segment></unit></file></xliff>';
    expect(checkXliff(text)).toEqual({
      version: '2.1',
      hasUnits: true,
      findings: [
        {
          messageId: 'finding.xliff.reference-missing',
          severity: 'error',
          data: { attribute: 'dataRef', element: 'ph', value: 'd', wanted: 'data' },
          reference: 'XLIFF 2.1, 4.3.1.9 dataRef',
          line: 5,
          column: 18,
        },
      ],
    });
  });
});
