import { describe, expect, it } from 'vitest';
import type { State } from '../../src/model/index.js';
import { type ImportOptions, mergeImport, readXliff, writeXliff } from '../../src/xliff/index.js';
import { rowsOf, unitsFrom } from './merge-helpers.js';

type Row = readonly [string, string?, State?];

const SOURCE = 'In <1>Baku</1> 147 people<2/> were killed. Many fled.';
const TARGET = '<1>Bakıda</1> 147 nəfər<2/> öldürüldü. Çoxu qaçdı.';
const IN_2 = '<pc id="1">Bakıda</pc> 147 nəfər<ph id="2"/> öldürüldü. Çoxu qaçdı.';
const none: Row[] = [[SOURCE]];
const taken: Row[] = [[SOURCE, TARGET, 'translated']];
const review: Row[] = [[SOURCE, TARGET, 'needs-review']];

interface Case {
  name: string;
  state?: Row[];
  /** What a tool does to our export. */
  edit: (xliff: string) => string;
  options?: ImportOptions;
  after: Row[];
  told: string[];
}

const fill = (xliff: string, target = IN_2, attributes = ''): string =>
  xliff.replace(
    /state="[^"]*"[^>]*>(\s*)(<source>.*?<\/source>)(\s*<target>.*?<\/target>)?/s,
    `${attributes === '' ? 'state="translated"' : attributes}>$1$2<target>${target}</target>`,
  );
/** The unit's one segment in other words. */
const segments = (xliff: string, inside: string): string => xliff.replace(/<segment .*<\/segment>/s, inside);
const FIRST = '<source>In <pc id="1">Baku</pc> 147 people<ph id="2"/> were killed.</source>';
const FIRST_AZ = '<target><pc id="1">Bakıda</pc> 147 nəfər<ph id="2"/> öldürüldü.</target>';

const cases: Case[] = [
  { name: 'a target', edit: (x) => fill(x), after: taken, told: ['import.taken'] },
  {
    name: 'a state left at initial',
    edit: (x) => fill(x, IN_2, 'state="initial"'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a translation that Poedit calls fuzzy',
    edit: (x) => fill(x, IN_2, 'state="translated" subState="poedit:fuzzy"'),
    after: review,
    told: ['import.taken'],
  },
  {
    name: 'a subordinate state without a prefix',
    edit: (x) => fill(x, IN_2, 'state="translated" subState="done"'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a segment split in two with the space between',
    edit: (x) =>
      segments(
        x,
        `<segment id="a" state="translated">${FIRST}${FIRST_AZ}</segment><ignorable id="i"><source> </source><target> </target></ignorable><segment id="b" state="translated"><source>Many fled.</source><target>Çoxu qaçdı.</target></segment>`,
      ),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'targets in another order',
    edit: (x) =>
      segments(
        x,
        `<segment id="a" state="translated">${FIRST}<target order="3"><pc id="1">Bakıda</pc> 147 nəfər<ph id="2"/> öldürüldü.</target></segment><ignorable id="i"><source> </source><target order="2"> </target></ignorable><segment id="b" state="translated"><source>Many fled.</source><target order="1">Çoxu qaçdı.</target></segment>`,
      ),
    after: [[SOURCE, 'Çoxu qaçdı. <1>Bakıda</1> 147 nəfər<2/> öldürüldü.', 'translated']],
    told: ['import.taken'],
  },
  {
    name: 'a pair written as its two halves',
    edit: (x) => fill(x, IN_2.replace('<pc id="1">', '<sc id="1"/>').replace('</pc>', '<ec startRef="1"/>')),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'isolated halves',
    edit: (x) =>
      fill(
        x,
        IN_2.replace('<pc id="1">', '<sc id="1" isolated="yes"/>').replace('</pc>', '<ec id="1" isolated="yes"/>'),
      ),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'codes with data and text to show, and data of the unit',
    edit: (x) =>
      fill(x, IN_2.replace('<ph id="2"/>', '<ph id="2" dataRef="d1" disp="[1]" equiv="" canCopy="no"/>')).replace(
        '<segment',
        '<originalData><data id="d1">&lt;br&gt;</data></originalData><segment',
      ),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'annotations of terms and comments',
    edit: (x) => fill(x, `<mrk id="m1" type="term"><sm id="m2" type="comment"/>${IN_2}<em startRef="m2"/></mrk>`),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a control character as a code point',
    edit: (x) => fill(x, IN_2.replace('147', '<cp hex="0009"/>147')),
    after: [[SOURCE, TARGET.replace('147', '\t147'), 'translated']],
    told: ['import.taken'],
  },
  {
    name: 'codes left out',
    edit: (x) => fill(x, 'Bakıda 147 nəfər öldürüldü. Çoxu qaçdı.'),
    after: [[SOURCE, 'Bakıda 147 nəfər öldürüldü. Çoxu qaçdı.', 'translated']],
    told: ['import.taken', 'import.codes-changed'],
  },
  {
    name: 'a code doubled',
    edit: (x) => fill(x, `${IN_2}<ph id="2"/>`),
    after: [[SOURCE, `${TARGET}<2/>`, 'translated']],
    told: ['import.taken', 'import.codes-changed'],
  },
  {
    name: 'codes in another order',
    edit: (x) => fill(x, '<ph id="2"/>147 nəfər <pc id="1">Bakıda</pc> öldürüldü. Çoxu qaçdı.'),
    after: [[SOURCE, '<2/>147 nəfər <1>Bakıda</1> öldürüldü. Çoxu qaçdı.', 'translated']],
    told: ['import.taken'],
  },
  {
    name: 'the source changed by the tool',
    edit: (x) => fill(x).replace('147 people', '148 people'),
    after: none,
    told: ['import.edited-source'],
  },
  {
    name: 'another id',
    edit: (x) => fill(x).replace(/<unit id="[^"]*"/, '<unit id="1"'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'units within groups, in a file of version 2.1',
    edit: (x) =>
      fill(x)
        .replace('version="2.0"', 'version="2.1"')
        .replace('<unit', '<group id="g1"><unit')
        .replace('</unit>', '</unit></group>'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a sub-language for the target',
    edit: (x) => fill(x).replace('trgLang="az"', 'trgLang="az-AZ"'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'no target language',
    edit: (x) => fill(x).replace(' trgLang="az"', ''),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a prefix of its own',
    edit: (x) =>
      fill(x)
        .replace(/<(\/?)([a-z])/g, '<$1ns0:$2')
        .replace('xmlns=', 'xmlns:ns0='),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'modules: a match whose target comes first, metadata, a note of the translator',
    edit: (x) =>
      fill(x).replace(
        '<segment',
        '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s1"><source>Many</source><target>Çox</target></mtc:match></mtc:matches><mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup><mda:meta type="x">1</mda:meta></mda:metaGroup></mda:metadata><notes><note>Düzdür?</note></notes><segment',
      ),
    after: taken,
    told: ['import.taken', 'import.note'],
  },
  {
    name: 'a final unit lowered, its text the same',
    state: [[SOURCE, TARGET, 'final']],
    edit: (x) => fill(x, IN_2, 'state="translated"'),
    after: [[SOURCE, TARGET, 'final']],
    told: ['import.unchanged'],
  },
  {
    name: 'a final unit changed',
    state: [[SOURCE, TARGET, 'final']],
    edit: (x) => fill(x, IN_2.replace('147', '148'), 'state="final"'),
    after: [[SOURCE, TARGET, 'final']],
    told: ['import.protected'],
  },
  {
    name: 'a final unit emptied',
    state: [[SOURCE, TARGET, 'final']],
    edit: (x) => fill(x, '', 'state="initial"'),
    after: [[SOURCE, TARGET, 'final']],
    told: ['import.untranslated'],
  },
];

describe('mergeImport takes from XLIFF 2', () => {
  it.each(cases)('$name', ({ state = none, edit, options, after, told }) => {
    const units = unitsFrom(state);
    const delivered = edit(
      writeXliff({ version: '2.0', original: 'a.md', sourceLanguage: 'en', targetLanguage: 'az', units }),
    );
    const all = { targetLanguage: 'az', ...options };
    const { units: merged, outcomes } = mergeImport(units, readXliff(delivered), all);
    expect({ rows: rowsOf(merged), told: outcomes.map(({ messageId }) => messageId) }).toEqual({ rows: after, told });
    expect(mergeImport(merged, readXliff(delivered), all).units, 'importing twice').toEqual(merged);
  });
});
