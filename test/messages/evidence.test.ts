import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import az from '../../locales/az/messages.json' with { type: 'json' };
import ru from '../../locales/ru/messages.json' with { type: 'json' };
import { evidenceComment, evidencePage } from '../../scripts/generate/evidence/page.js';
import en from '../../source/messages.json' with { type: 'json' };
import { FIGURE_EVIDENCE } from '../../src/facts/figures/reasons.js';
import { MENTION_EVIDENCE } from '../../src/facts/names/judge/evidence/mention/index.js';
import { PART_EVIDENCE } from '../../src/facts/names/judge/evidence/part/index.js';
import { SLIP_EVIDENCE } from '../../src/facts/names/judge/evidence/slip/index.js';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { evidenceText } from '../../src/reports/judgement-lines.js';
import { root } from '../support/repository.js';

const LISTS = { mention: MENTION_EVIDENCE, part: PART_EVIDENCE, slip: SLIP_EVIDENCE };
const ids = [...Object.values(LISTS).flatMap((list) => list.map(({ id }) => id)), ...FIGURE_EVIDENCE];

describe('evidence', () => {
  it.each(Object.entries({ en, az, ru }))(
    'has its message in %s, and no message is without evidence',
    (_, catalogue) => {
      const keys = Object.keys(catalogue).filter((key) => key.startsWith('evidence.'));
      expect(keys).toEqual(ids.map((id) => `evidence.${id}`).sort());
    },
  );

  it.each(INTERFACE_LANGUAGES)('is told in %s whatever was measured', (language) => {
    const values = [-2, -1, -0.5, 0, 0.37, 1, 2, 3, 6, 99];
    const texts = ids.flatMap((id) => values.map((value) => evidenceText({ id, value, adds: 1 }, language)));
    expect(texts.filter((text) => text === '' || /[{}]|^evidence\.|undefined|NaN/.test(text))).toEqual([]);
  });

  it.each(Object.entries(LISTS))('of a %s has a comment that says what it measures', (folder, list) => {
    expect(list.filter(({ id }) => evidenceComment(folder, id).length < 30)).toEqual([]);
  });

  it('stands in docs/evidence.md as it is', () => {
    expect(readFileSync(join(root, 'docs', 'evidence.md'), 'utf8')).toBe(evidencePage());
  });
});
