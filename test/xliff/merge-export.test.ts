import { describe, expect, it } from 'vitest';
import type { State, Unit } from '../../src/model/index.js';
import { mergeExport } from '../../src/xliff/index.js';
import { fc } from '../support/properties.js';
import { rowsOf, show, unitsFrom } from './merge-helpers.js';

type Row = readonly [string, string?, State?];

const cases: { name: string; before: Row[]; now: string[]; after: Row[]; removed?: string[] }[] = [
  {
    name: 'keeps what still stands, also when it moved',
    before: [['One sentence.', 'Bir.', 'final'], ['Two sentences.', 'İki.'], ['Three.']],
    now: ['Two sentences.', 'New here.', 'One sentence.', 'Three.'],
    after: [['Two sentences.', 'İki.', 'translated'], ['New here.'], ['One sentence.', 'Bir.', 'final'], ['Three.']],
  },
  {
    name: 'offers the old translation of a sentence that changed a little',
    before: [['Some 147 people were killed that night.', 'Həmin gecə 147 nəfər öldürüldü.', 'final']],
    now: ['Some 150 people were killed that night.'],
    after: [['Some 150 people were killed that night.', 'Həmin gecə 147 nəfər öldürüldü.', 'needs-review']],
  },
  {
    name: 'gives back what matches nothing',
    before: [
      ['Completely different words.', 'Tamam başqa sözlər.'],
      ['Stays.', 'Qalır.'],
    ],
    now: ['Stays.', 'Qwrtz xyv.'],
    after: [['Stays.', 'Qalır.', 'translated'], ['Qwrtz xyv.']],
    removed: ['Tamam başqa sözlər.'],
  },
  {
    name: 'tells equal sentences apart by what stands around them',
    before: [
      ['First.', 'Birinci.'],
      ['Yes.', 'Bəli 1.'],
      ['Middle.', 'Orta.'],
      ['Yes.', 'Bəli 2.'],
      ['Last.', 'Son.'],
    ],
    now: ['First.', 'Middle.', 'Yes.', 'Last.'],
    after: [
      ['First.', 'Birinci.', 'translated'],
      ['Middle.', 'Orta.', 'translated'],
      ['Yes.', 'Bəli 2.', 'translated'],
      ['Last.', 'Son.', 'translated'],
    ],
    removed: ['Bəli 1.'],
  },
  {
    name: 'offers a sentence that comes once more its translation',
    before: [['Yes.', 'Bəli.', 'final']],
    now: ['Yes.', 'Yes.'],
    after: [
      ['Yes.', 'Bəli.', 'final'],
      ['Yes.', 'Bəli.', 'needs-review'],
    ],
  },
  {
    name: 'drops codes that the changed sentence no longer has',
    before: [['The <1>old</1> town of Baku<2/> is here.', '<1>Köhnə</1> şəhər Bakı<2/> buradadır.']],
    now: ['The old town of Baku<2/> is here now.'],
    after: [['The old town of Baku<2/> is here now.', 'Köhnə şəhər Bakı<2/> buradadır.', 'needs-review']],
  },
];

describe('mergeExport', () => {
  it.each(cases)('$name', ({ before, now, after, removed = [] }) => {
    const { units, report } = mergeExport(unitsFrom(before), unitsFrom(now.map((source): Row => [source])));
    expect(rowsOf(units)).toEqual(after);
    expect(units.map(({ id }) => id)).toEqual(unitsFrom(now.map((source): Row => [source])).map(({ id }) => id));
    expect(report.removed.map((unit) => show(unit.target))).toEqual(removed);
  });

  it('brings back what was set aside when its sentence returns', () => {
    const before = unitsFrom([
      ['Alpha beta gamma.', 'Alfa.', 'final'],
      ['Stays.', 'Qalır.'],
    ]);
    const gone = mergeExport(before, unitsFrom([['Stays.']]));
    expect(gone.report.removed).toEqual([before[0]]);
    const back = mergeExport(gone.units, unitsFrom([['Stays.'], ['Alpha beta gamma.']]), {
      aside: gone.report.removed,
    });
    expect(rowsOf(back.units)).toEqual([
      ['Stays.', 'Qalır.', 'translated'],
      ['Alpha beta gamma.', 'Alfa.', 'final'],
    ]);
    expect(back.report.removed).toEqual([]);
  });

  const sentence = fc.constantFrom(
    'Yes.',
    'No.',
    'Some people came.',
    'Some people left.',
    'In 1990 it was cold.',
    'In 1991 it was cold.',
  );
  const document = fc.array(sentence, { maxLength: 10 });

  it('loses no translation, whatever changes', () => {
    fc.assert(
      fc.property(document, document, (before, now) => {
        const old: Unit[] = unitsFrom(before.map((source, index): Row => [source, `Tərcümə ${index}`, 'final']));
        const { units, report } = mergeExport(old, unitsFrom(now.map((source): Row => [source])));
        const held = new Set([...units, ...report.removed].map((unit) => show(unit.target)));
        for (const unit of old) expect(held).toContain(show(unit.target));
        expect(report.kept + report.added + report.offered.length).toBe(units.length);
      }),
    );
  });

  it('changes nothing when the document has not changed', () => {
    fc.assert(
      fc.property(document, (sources) => {
        const old = unitsFrom(sources.map((source, index): Row => [source, `Tərcümə ${index}`, 'reviewed']));
        expect(mergeExport(old, old).units).toEqual(old);
        expect(mergeExport(old, old).report).toEqual({ kept: old.length, added: 0, offered: [], removed: [] });
      }),
    );
  });
});
