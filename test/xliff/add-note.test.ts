import { describe, expect, it } from 'vitest';
import { addNote, readXliff } from '../../src/xliff/index.js';

const NOTE = { text: 'As the fund <writes> & says', from: 'Aytən "A." #1' };
const WRITTEN = 'As the fund &lt;writes&gt; &amp; says';

const v12 = (unit: string, root = '') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"${root}><file original="a" source-language="en" target-language="az" datatype="plaintext"><body>\n${unit}\n</body></file></xliff>`;
const v2 = (unit: string, root = '') =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="az"${root}><file id="f">\n${unit}\n</file></xliff>`;

const FROM = 'from="Aytən &quot;A.&quot; #1';

const cases: [name: string, text: string, anchor: string, added: string][] = [
  [
    '1.2: after the target',
    v12('  <trans-unit id="1">\n    <source>a</source>\n    <target>b</target>\n  </trans-unit>'),
    '</target>',
    `\n    <note ${FROM}">${WRITTEN}</note>`,
  ],
  [
    '1.2: after the source where nothing is translated',
    v12('<trans-unit id="1"><source>a</source></trans-unit>'),
    '</source>',
    `<note ${FROM}">${WRITTEN}</note>`,
  ],
  [
    '1.2: after the last note, before what others put last',
    v12(
      '<trans-unit id="1"><source>a</source><note>Why?</note><own:x xmlns:own="urn:x"><note>x</note></own:x></trans-unit>',
    ),
    'Why?</note>',
    `<note ${FROM}">${WRITTEN}</note>`,
  ],
  [
    '1.2: after matches of a memory, whose own notes are theirs',
    v12('<trans-unit id="1"><source>a</source><alt-trans><target>c</target><note>x</note></alt-trans></trans-unit>'),
    '</alt-trans>',
    `<note ${FROM}">${WRITTEN}</note>`,
  ],
  [
    '2: notes of its own before the first segment',
    v2('  <unit id="1">\n    <segment><source>a</source></segment>\n  </unit>'),
    '<unit id="1">',
    `\n    <notes>\n      <note id="n1" xmlns:tarazi="urn:tarazi:xliff:1" tarazi:${FROM}">${WRITTEN}</note>\n    </notes>`,
  ],
  [
    '2: behind the notes that are there, with an id that is free',
    v2(
      '<unit id="1"><notes><note id="n2">Why?</note></notes><segment><source>a</source></segment></unit>',
      ' xmlns:tarazi="urn:tarazi:xliff:1"',
    ),
    'Why?</note>',
    `<note id="n3" tarazi:${FROM}">${WRITTEN}</note>`,
  ],
];

cases.push([
  '1.2 of ours: what a name has of our own mark is told apart',
  v12('<trans-unit id="1"><source>a</source></trans-unit>', ' xmlns:tarazi="urn:tarazi:xliff:1"'),
  '</source>',
  `<note ${FROM}#">${WRITTEN}</note>`,
]);

describe('a note is added', () => {
  it.each(cases)('%s', (_, text, anchor, added) => {
    const document = readXliff(text);
    const unit = document.files[0]!.units[0]!;
    const noted = addNote(document, unit, NOTE);
    const at = text.indexOf(anchor) + anchor.length;
    expect(noted).toBe(`${text.slice(0, at)}${added}${text.slice(at)}`);
    const [read] = readXliff(noted).files[0]!.units;
    expect(read!.notes).toEqual([...unit.notes, NOTE]);
  });
});
