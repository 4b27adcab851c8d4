import { describe, expect, it } from 'vitest';
import type { State } from '../../src/model/index.js';
import { type ImportOptions, mergeImport, readXliff, sameLanguage, writeXliff } from '../../src/xliff/index.js';
import { rowsOf, unitsFrom } from './merge-helpers.js';

type Row = readonly [string, string?, State?];

const SOURCE = 'In <1>Baku</1> 147 people were killed.';
const TARGET = '<1>Bakıda</1> 147 nəfər öldürüldü.';
const IN_12 = '<g id="1">Bakıda</g> 147 nəfər öldürüldü.';

function export12(state: readonly Row[], prefill = false): string {
  return writeXliff({
    version: '1.2',
    original: 'a.md',
    sourceLanguage: 'en',
    targetLanguage: 'az',
    units: unitsFrom(state),
    prefill,
  });
}

function take(state: readonly Row[], delivered: string, options: ImportOptions = {}) {
  const units = unitsFrom(state);
  const result = mergeImport(units, readXliff(delivered), { targetLanguage: 'az', ...options });
  const again = mergeImport(result.units, readXliff(delivered), { targetLanguage: 'az', ...options });
  expect(again.units, 'importing twice').toEqual(result.units);
  return {
    rows: rowsOf(result.units),
    told: result.outcomes.map(({ messageId }) => messageId),
    outcomes: result.outcomes,
  };
}

interface Case {
  name: string;
  state?: Row[];
  prefill?: boolean;
  /** What a tool does to our export. */
  edit: (xliff: string) => string;
  options?: ImportOptions;
  after?: Row[];
  told: string[];
}

const fill = (xliff: string, target = IN_12, attributes = '') =>
  xliff.replace(/<\/source>(\s*<target[^>]*>.*?<\/target>)?/s, `</source><target${attributes}>${target}</target>`);
const taken: Row[] = [[SOURCE, TARGET, 'translated']];
const none: Row[] = [[SOURCE]];

const cases: Case[] = [
  { name: 'a target without a state', edit: (x) => fill(x), after: taken, told: ['import.taken'] },
  {
    name: 'a state that the tool left at new',
    prefill: true,
    edit: (x) => fill(x, IN_12, ' state="new"'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a state nobody knows',
    edit: (x) => fill(x, IN_12, ' state="x-mine"'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'final',
    edit: (x) => fill(x, IN_12, ' state="final"'),
    after: [[SOURCE, TARGET, 'final']],
    told: ['import.taken'],
  },
  {
    name: 'approved',
    edit: (x) => fill(x).replace('<trans-unit ', '<trans-unit approved="yes" '),
    after: [[SOURCE, TARGET, 'reviewed']],
    told: ['import.taken'],
  },
  {
    name: 'to be reviewed',
    edit: (x) => fill(x, IN_12, ' state="needs-l10n"'),
    after: [[SOURCE, TARGET, 'needs-review']],
    told: ['import.taken'],
  },
  { name: 'nothing', edit: (x) => x, after: none, told: ['import.untranslated'] },
  { name: 'an empty target', edit: (x) => fill(x, ''), after: none, told: ['import.untranslated'] },
  {
    name: 'an empty target called translated',
    edit: (x) => fill(x, '', ' state="translated"'),
    after: [[SOURCE, '', 'translated']],
    told: ['import.empty'],
  },
  { name: 'the source copied', prefill: true, edit: (x) => x, after: none, told: ['import.untranslated'] },
  {
    name: 'the source copied and called translated',
    edit: (x) => fill(x, 'In <g id="1">Baku</g> 147 people were killed.', ' state="translated"'),
    after: [[SOURCE, SOURCE, 'translated']],
    told: ['import.taken'],
  },
  {
    name: 'the source copied and to be reviewed',
    edit: (x) => fill(x, 'In <g id="1">Baku</g> 147 people were killed.', ' state="needs-review-translation"'),
    after: none,
    told: ['import.untranslated'],
  },
  {
    name: 'the source copied over a translation',
    state: taken,
    edit: (x) => fill(x, 'In <g id="1">Baku</g> 147 people were killed.', ' state="translated"'),
    after: taken,
    told: ['import.unchanged'],
  },
  {
    name: 'a copy that was taken before, its state higher',
    state: [[SOURCE, SOURCE, 'translated']],
    edit: (x) => fill(x, 'In <g id="1">Baku</g> 147 people were killed.', ' state="signed-off"'),
    after: [[SOURCE, SOURCE, 'reviewed']],
    told: ['import.state'],
  },
  {
    name: 'the source copied and final',
    edit: (x) => fill(x, 'In <g id="1">Baku</g> 147 people were killed.', ' state="final"'),
    after: [[SOURCE, SOURCE, 'final']],
    told: ['import.taken'],
  },
  { name: 'the same text again', state: taken, edit: (x) => x, after: taken, told: ['import.unchanged'] },
  { name: 'another text', state: [[SOURCE, 'Köhnə.']], edit: (x) => fill(x), after: taken, told: ['import.replaced'] },
  {
    name: 'a text to be reviewed, edited, its state left',
    state: [[SOURCE, 'Köhnə <1>mətn</1>.', 'needs-review']],
    edit: (x) => fill(x, IN_12, ' state="needs-review-translation"'),
    after: taken,
    told: ['import.replaced'],
  },
  {
    name: 'a text to be reviewed that was confirmed',
    state: [[SOURCE, TARGET, 'needs-review']],
    edit: (x) => fill(x, IN_12, ' state="translated"'),
    after: taken,
    told: ['import.state'],
  },
  {
    name: 'a translated text doubted',
    state: taken,
    edit: (x) => fill(x, IN_12, ' state="needs-l10n"'),
    after: [[SOURCE, TARGET, 'needs-review']],
    told: ['import.state'],
  },
  {
    name: 'an approval',
    state: taken,
    edit: (x) => x.replace('<trans-unit ', '<trans-unit approved="yes" '),
    after: [[SOURCE, TARGET, 'reviewed']],
    told: ['import.state'],
  },
  {
    name: 'a reviewed unit changed',
    state: [[SOURCE, 'Köhnə <1>mətn</1>.', 'reviewed']],
    edit: (x) => fill(x),
    after: [[SOURCE, 'Köhnə <1>mətn</1>.', 'reviewed']],
    told: ['import.protected'],
  },
  {
    name: 'a final unit changed, forced',
    state: [[SOURCE, 'Köhnə <1>mətn</1>.', 'final']],
    edit: (x) => fill(x),
    options: { force: true },
    // The file still says approved, as it was exported.
    after: [[SOURCE, TARGET, 'reviewed']],
    told: ['import.replaced-reviewed'],
  },
  {
    name: 'a reviewed unit whose spaces a tool changed',
    state: [[SOURCE, TARGET.replace(' 147', '  147'), 'reviewed']],
    edit: (x) => fill(x),
    after: [[SOURCE, TARGET.replace(' 147', '  147'), 'reviewed']],
    told: ['import.unchanged'],
  },
  {
    name: 'an edited source',
    edit: (x) => fill(x).replace('147 people', '148 people'),
    after: none,
    told: ['import.edited-source'],
  },
  {
    name: 'a source whose white space was reflowed',
    edit: (x) => fill(x).replace('147 people', '147\n          people'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'an unknown unit',
    edit: (x) =>
      fill(x)
        .replace('147 people', 'other words')
        .replace(/u[0-9a-f]{12}/g, 'job:12'),
    after: none,
    told: ['import.unknown'],
  },
  {
    name: 'a new id, resname kept',
    edit: (x) => fill(x).replace(/ id="u[0-9a-f]{12}"/, ' id="job:12"'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a new id, no resname',
    edit: (x) => fill(x).replace(/ (id|resname)="u[0-9a-f]{12}"/g, ' $1="7"'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'another prefix',
    edit: (x) =>
      fill(x)
        .replace(/<(\/?)(?=[a-z])/g, '<$1ns0:')
        .replace('xmlns=', 'xmlns:ns0='),
    after: taken,
    told: ['import.taken'],
  },
  { name: 'no namespace', edit: (x) => fill(x).replace(/ xmlns="[^"]*"/, ''), after: taken, told: ['import.taken'] },
  {
    name: 'a region',
    edit: (x) => fill(x).replace('target-language="az"', 'target-language="az-AZ"'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'another language',
    edit: (x) => fill(x).replace('target-language="az"', 'target-language="ru"'),
    after: none,
    told: ['import.wrong-language'],
  },
  {
    name: 'another script',
    edit: (x) => fill(x).replace('target-language="az"', 'target-language="az-Cyrl"'),
    after: none,
    told: ['import.taken'],
    options: { targetLanguage: 'az' },
  },
  {
    name: 'CRLF and a byte order mark',
    edit: (x) => `\uFEFF${fill(x).replaceAll('\n', '\r\n')}`,
    after: taken,
    told: ['import.taken'],
  },
  { name: 'one line', edit: (x) => fill(x).replace(/\n\s*/g, ''), after: taken, told: ['import.taken'] },
  {
    name: 'CDATA',
    edit: (x) => fill(x, '<g id="1">Bakıda</g><![CDATA[ 147 nəfər öldürüldü.]]>'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'foreign elements and attributes',
    edit: (x) =>
      fill(x, IN_12, ' mq:a="1" xmlns:mq="MQXliff"').replace(
        '</trans-unit>',
        '<mq:x xmlns:mq="MQXliff"><target>no</target></mq:x></trans-unit>',
      ),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'matches',
    edit: (x) =>
      fill(x).replace('</trans-unit>', '<alt-trans><source>a</source><target>b</target></alt-trans></trans-unit>'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'only matches',
    edit: (x) => x.replace('</trans-unit>', '<alt-trans><source>a</source><target>b</target></alt-trans></trans-unit>'),
    after: none,
    told: ['import.untranslated'],
  },
  {
    name: 'a code left out',
    edit: (x) => fill(x, 'Bakıda 147 nəfər öldürüldü.'),
    after: [[SOURCE, 'Bakıda 147 nəfər öldürüldü.', 'translated']],
    told: ['import.taken', 'import.codes-changed'],
  },
  {
    name: 'a code doubled',
    edit: (x) => fill(x, '<g id="1">Bakıda</g> <g id="1">147</g>'),
    after: [[SOURCE, '<1>Bakıda</1> <1>147</1>', 'translated']],
    told: ['import.taken', 'import.codes-changed'],
  },
  { name: 'a code of its own', edit: (x) => fill(x, `${IN_12}<x id="9"/>`), after: none, told: ['import.codes'] },
  {
    name: 'half a pair',
    edit: (x) => fill(x, '<bx id="1"/>Bakıda 147 nəfər öldürüldü.'),
    after: [[SOURCE, '<1>Bakıda 147 nəfər öldürüldü.', 'translated']],
    told: ['import.taken', 'import.codes-changed'],
  },
  {
    name: 'codes that the document has no place for',
    edit: (x) => fill(x),
    options: { checkPlaceable: () => false },
    after: none,
    told: ['import.codes'],
  },
  {
    name: 'codes of the other family in both texts',
    edit: (x) =>
      fill(x, '<bpt id="1" rid="1">&lt;b></bpt>Bakıda<ept id="2" rid="1">&lt;/b></ept> 147 nəfər öldürüldü.').replace(
        '<g id="1">Baku</g>',
        '<bpt id="1" rid="1">&lt;b></bpt>Baku<ept id="2" rid="1">&lt;/b></ept>',
      ),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'pairs turned into standalone codes',
    edit: (x) =>
      fill(x, '<x id="a"/>Bakıda<x id="b"/> 147 nəfər öldürüldü.').replace(
        '<g id="1">Baku</g>',
        '<x id="a"/>Baku<x id="b"/>',
      ),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a code renumbered in the target',
    edit: (x) => fill(x, IN_12.replace('"1"', '"5"')),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'codes typed as text',
    edit: (x) => fill(x, '&lt;g id="1">Bakıda&lt;/g> 147 nəfər öldürüldü.'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a sentence written before the old text with its codes',
    prefill: true,
    edit: (x) => fill(x, 'Bakıda 147 nəfər öldürüldü.<g id="1">Baku</g> 147 people were killed.'),
    after: [[SOURCE, 'Bakıda 147 nəfər öldürüldü.', 'needs-review']],
    told: ['import.taken', 'import.beside', 'import.codes-changed'],
  },
  {
    name: 'the same unit twice, translated once',
    edit: (x) => x.replace(/(<trans-unit.*<\/trans-unit>)/s, (unit) => unit + fill(unit)),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'the same unit twice with two translations',
    edit: (x) =>
      fill(x).replace(/(<trans-unit.*<\/trans-unit>)/s, (unit) => unit + fill(unit, 'Başqa <g id="1">mətn</g>.')),
    after: taken,
    told: ['import.taken', 'import.duplicate'],
  },
  {
    name: 'an appended file without codes',
    edit: (x) =>
      x.replace(
        '</xliff>',
        '<file original="ours.po" source-language="en" target-language="az" datatype="po"><body><ns0:trans-unit xmlns:ns0="urn:oasis:names:tc:xliff:document:1.1" id="1"><ns0:source>In Baku 147 people were killed.</ns0:source><ns0:target>Bakıda 147 nəfər öldürüldü.</ns0:target></ns0:trans-unit></body></file></xliff>',
      ),
    after: [[SOURCE, 'Bakıda 147 nəfər öldürüldü.', 'translated']],
    told: ['import.taken', 'import.codes-changed'],
  },
  {
    name: 'a translator’s note',
    edit: (x) => fill(x).replace('</trans-unit>', '<note from="Aygün">Rəqəmi yoxlayın</note></trans-unit>'),
    after: taken,
    told: ['import.taken', 'import.note'],
  },
  {
    name: 'a header dropped',
    edit: (x) => fill(x).replace(/<header>.*<\/header>/s, ''),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a skeleton added, with the newlines of another system',
    edit: (x) =>
      fill(x).replace('<header>', '<header><skl><internal-file form="base64">YQ==\r\n</internal-file></skl>'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'groups put around',
    edit: (x) =>
      fill(x)
        .replace('<trans-unit ', '<group><group id="1"><trans-unit ')
        .replace('</trans-unit>', '</trans-unit></group></group>'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'everything indented anew and the last newline gone',
    edit: (x) => fill(x).replace(/\n\s*/g, '\n\t\t\t').trimEnd(),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'units in another order, one of them gone',
    state: [[SOURCE], ['Second.'], ['Third.']],
    edit: (x) => {
      const [one = '', two = '', three = ''] = x.match(/<trans-unit.*?<\/trans-unit>/gs) ?? [];
      return x
        .replace(one, '')
        .replace(two, fill(two, 'İkinci.'))
        .replace(three, `${three}${fill(one)}`);
    },
    after: [[SOURCE, TARGET, 'translated'], ['Second.', 'İkinci.', 'translated'], ['Third.']],
    told: ['import.taken', 'import.untranslated', 'import.taken'],
  },
  {
    name: 'a unit without an id',
    edit: (x) => fill(x).replace(/ (id|resname)="u[0-9a-f]{12}"/g, ''),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'attributes of tools on everything',
    edit: (x) =>
      fill(x, IN_12, ' xml:lang="az-AZ"')
        .replace(
          '<xliff ',
          '<xliff xmlns:mq="MQXliff" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:m="http://www.memsource.com/mxlf/2.0" sdl:version="1.0" ',
        )
        .replace('<file ', '<file build-num="9" product-name="x" ')
        .replace('<trans-unit ', '<trans-unit mq:segmentguid="1" m:para-id="0" weblate-flags="max-length:9" '),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a state that memoQ says in an attribute of its own',
    edit: (x) => fill(x).replace('<trans-unit ', '<trans-unit xmlns:mq="MQXliff" mq:status="Proofread" '),
    after: [[SOURCE, TARGET, 'final']],
    told: ['import.taken'],
  },
  {
    name: 'a target put before the segmented source',
    edit: (x) =>
      fill(x).replace(
        '</target>',
        '</target><seg-source><mrk mtype="seg" mid="0">In <g id="1">Baku</g> 147 people were killed.</mrk></seg-source>',
      ),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'one segment with a GUID',
    edit: (x) => {
      const id = '6c1d41a5-8b3f-4b9e-93a0-000000000000';
      const seg = (text: string) => `<mrk mtype="seg" mid="${id}">${text}</mrk>`;
      return x.replace(
        /<source>(.*?)<\/source>/s,
        (source, text: string) => `${source}<seg-source>${seg(text)}</seg-source><target>${seg(IN_12)}</target>`,
      );
    },
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'words marked as terms and as protected',
    edit: (x) =>
      fill(x, '<mrk mtype="term"><g id="1"><mrk mtype="protected">Bakıda</mrk></g></mrk> 147 nəfər öldürüldü.'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'codes stripped of their attributes, and empty ones written open',
    state: [['See <1>this</1><2/>.']],
    edit: (x) =>
      fill(x, '<g id="1">Buna</g><x id="2"></x> bax.').replace(/<(g|x) id="(\d)"[^>]*?(\/?)>/g, '<$1 id="$2"$3>'),
    after: [['See <1>this</1><2/>.', '<1>Buna</1><2/> bax.', 'translated']],
    told: ['import.taken'],
  },
  {
    name: 'a code emptied',
    edit: (x) => fill(x, '<g id="1"/>Bakıda 147 nəfər öldürüldü.'),
    after: [[SOURCE, '<1></1>Bakıda 147 nəfər öldürüldü.', 'translated']],
    told: ['import.taken'],
  },
  {
    name: 'codes in another order',
    state: [['<1>One</1> <2>two</2>.']],
    edit: (x) => fill(x, '<g id="2">iki</g> <g id="1">Bir</g>.'),
    after: [['<1>One</1> <2>two</2>.', '<2>iki</2> <1>Bir</1>.', 'translated']],
    told: ['import.taken'],
  },
  {
    name: 'codes that cross',
    state: [['<1>One</1> <2>two</2>.']],
    edit: (x) => fill(x, '<bx id="1"/>Bir <bx id="2"/>iki<ex id="1"/> üç<ex id="2"/>.'),
    after: [['<1>One</1> <2>two</2>.', '<1>Bir <2>iki</1> üç</2>.', 'translated']],
    told: ['import.taken'],
  },
  {
    name: 'codes doubled, left out and added at once',
    state: [['<1>One</1> <2>two</2>.']],
    edit: (x) => fill(x, '<g id="1">Bir</g> <g id="1">bir</g> <x id="9"/>.'),
    after: [['<1>One</1> <2>two</2>.']],
    told: ['import.codes'],
  },
  {
    name: 'pairs split into isolated halves',
    edit: (x) => fill(x, '<it id="1" pos="open">b</it>Bakıda<it id="1" pos="close">b</it> 147 nəfər öldürüldü.'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'notes of a checker and of two translators, moved before the source',
    edit: (x) =>
      fill(x).replace(
        '<source>',
        '<note from="pofilter">numbers</note><note>Bir</note><note from="A" annotates="target">İki</note><source>',
      ),
    after: taken,
    told: ['import.taken', 'import.note', 'import.note', 'import.note'],
  },
  {
    name: 'a match whose target comes before the unit’s own',
    edit: (x) => fill(x).replace('<source>', '<alt-trans><target>Başqa.</target></alt-trans><source>'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'a second target',
    edit: (x) => fill(x).replace('</target>', '</target><target>Başqa.</target>'),
    after: taken,
    told: ['import.taken'],
  },
  {
    name: 'letters composed anew, references for letters',
    edit: (x) => fill(x, '<g id="1">Bak&#305;da</g> 147&#160;nəfər öldürüldü.').normalize('NFD'),
    after: [[SOURCE, '<1>Bakıda</1> 147\u00A0nəfər öldürüldü.'.normalize('NFD'), 'translated']],
    told: ['import.taken'],
  },
  {
    name: 'an empty target in a unit that is translated',
    state: taken,
    edit: (x) => fill(x, '', ' state="translated"'),
    after: taken,
    told: ['import.untranslated'],
  },
  {
    name: 'a final unit lowered to new, its text the same',
    state: [[SOURCE, TARGET, 'final']],
    edit: (x) => fill(x, IN_12, ' state="new"').replace(' approved="yes"', ''),
    after: [[SOURCE, TARGET, 'final']],
    told: ['import.unchanged'],
  },
  {
    name: 'a final unit emptied',
    state: [[SOURCE, TARGET, 'final']],
    edit: (x) => fill(x, '', ' state="final"'),
    after: [[SOURCE, TARGET, 'final']],
    told: ['import.untranslated'],
  },
];

describe('mergeImport takes', () => {
  it.each(cases)('$name', ({ state = none, prefill = false, edit, options, after = none, told }) => {
    const delivered = edit(export12(state, prefill));
    if (options?.targetLanguage) {
      expect(take(state, delivered, options).told).toEqual(['import.wrong-language']);
      return;
    }
    const result = take(state, delivered, options);
    expect(result.rows).toEqual(after);
    expect(result.told).toEqual(told);
  });
});

describe('sameLanguage', () => {
  it.each([
    ['az', 'az-AZ', true],
    ['az', 'az_Latn_AZ', true],
    ['ru', 'RU', true],
    ['en-US', 'en-GB', true],
    ['az', 'az-Cyrl', false],
    ['az', 'ru', false],
    ['az', '', false],
    ['!', '!', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameLanguage(a, b)).toBe(expected);
    expect(sameLanguage(b, a)).toBe(expected);
  });
});
