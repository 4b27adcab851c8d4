import { describe, expect, it } from 'vitest';
import { mergeImport, readXliff } from '../../src/xliff/index.js';
import { rowsOf, unitsFrom } from './merge-helpers.js';

describe('import by resname', () => {
  it('tells equal sentences apart where a tool gave them new ids and another order', () => {
    const units = unitsFrom([['Yes.'], ['Yes.']]);
    const [first, second] = units.map(({ id }) => id);
    const unit = (id: string, resname: string, target: string): string =>
      `<trans-unit id="${id}" resname="${resname}"><source>Yes.</source><target state="translated">${target}</target></trans-unit>`;
    const delivered = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.md" source-language="en" target-language="az" datatype="plaintext"><body>${unit('7', second ?? '', 'Hə.')}${unit('8', first ?? '', 'Bəli.')}</body></file></xliff>`;
    const merged = mergeImport(units, readXliff(delivered), { targetLanguage: 'az' });
    expect(rowsOf(merged.units).map(([, target]) => target)).toEqual(['Bəli.', 'Hə.']);
  });
});
