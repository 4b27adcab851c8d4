import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/index.js';
import { partsOf, placesIn, placesOfPieces, readingsOf, readXliff, type XliffUnit } from '../../src/xliff/index.js';
import { show } from './merge-helpers.js';

const SDL = 'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"';
const text12 = (source: string, target: string, more = '') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" ${SDL}><file original="a" source-language="en" target-language="ru" datatype="plaintext"><body>\n<trans-unit id="1"><source>${source.replace(/<\/?mrk[^>]*>/g, '')}</source>\n<seg-source>${source}</seg-source>\n${target}${more}</trans-unit></body></file></xliff>`;
const text2 = (segments: string) =>
  `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="ru"><file id="f"><unit id="1">${segments}</unit></file></xliff>`;
const unitOfText = (text: string): XliffUnit => readXliff(text).files[0]!.units[0]!;
const m = (mid: number | string, text = '') =>
  text === '' ? `<mrk mtype="seg" mid="${mid}"/>` : `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;
const target = (inner: string, attributes = '') => `<target${attributes}>${inner}</target>`;
const s2 = (source: string, given?: string, attributes = '') =>
  `<segment${attributes}><source>${source}</source>${given === undefined ? '' : `<target>${given}</target>`}</segment>`;

const TWO = `${m(1, 'In 1990 there were 147.')} ${m(2, 'In 1992 there were 613.')}`;
const A = 'В 1990 году их было 147.';
const B = 'В 1992 году их было 613.';

/** `segments: source → target (state)` of each part. */
const told = (text: string): string[] | undefined =>
  partsOf(unitOfText(text))?.map(
    ({ segments, source, target: given, state }) =>
      `${segments.join('+')}: ${show(source)} → ${given ? show(given) : '–'} (${state})`,
  );

describe('a unit of several segments is weighed segment by segment', () => {
  it.each<[string, string, string[]]>([
    [
      'by mid',
      text12(TWO, target(`${m(1, A)} ${m(2, B)}`, ' state="translated"')),
      [`1: In 1990 there were 147. → ${A} (translated)`, `2: In 1992 there were 613. → ${B} (translated)`],
    ],
    [
      'an empty one',
      text12(TWO, target(`${m(1, A)} ${m(2)}`, ' state="translated"')),
      [`1: In 1990 there were 147. → ${A} (translated)`, '2: In 1992 there were 613. → – (initial)'],
    ],
    [
      'one whose marker a tool dropped',
      text12(TWO, target(m(2, B))),
      ['1: In 1990 there were 147. → – (initial)', `2: In 1992 there were 613. → ${B} (translated)`],
    ],
    [
      'no target at all',
      text12(TWO, ''),
      ['1: In 1990 there were 147. → – (initial)', '2: In 1992 there were 613. → – (initial)'],
    ],
    [
      'a copy of the source that nobody confirmed, but for what has no words',
      text12(
        `${m(1, 'Wait.')} ${m(2, '1990.')} ${m(3, 'Go.')}`,
        target(`${m(1, 'Wait.')} ${m(2, '1990.')} ${m(3, 'Идите.')}`),
      ),
      ['1: Wait. → – (initial)', '2: 1990. → 1990. (translated)', '3: Go. → Идите. (translated)'],
    ],
    [
      'states of Trados, an empty one that it calls translated among them',
      text12(
        TWO,
        target(`${m(1, A)} ${m(2)}`),
        '<sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff"/><sdl:seg id="2" conf="Translated"/></sdl:seg-defs>',
      ),
      [`1: In 1990 there were 147. → ${A} (final)`, '2: In 1992 there were 613. →  (translated)'],
    ],
    [
      'XLIFF 2, by place where there are no ids',
      text2(`${s2('One.', 'Раз.', ' state="final"')}<ignorable><source> </source></ignorable>${s2('Two.')}`),
      ['1: One. → Раз. (final)', '3: Two. → – (initial)'],
    ],
    [
      'XLIFF 2, by id',
      text2(`${s2('One.', 'Раз.', ' id="a"')}${s2('Two.', '', ' id="b"')}`),
      ['a: One. → Раз. (translated)', 'b: Two. → – (initial)'],
    ],
    [
      'codes around, between and across segments',
      text12(
        `<g id="1">${m(1, 'One.')} <x id="2"/>${m(2, '<g id="3">Two.</g>')}</g>`,
        target(`<g id="1">${m(1, 'Раз.')} <x id="2"/>${m(2, '<g id="3">Два.</g>')}</g>`),
      ),
      ['1: <1>One. → <1>Раз. (translated)', '2: <2/><3>Two.</3></1> → <2/><3>Два.</3></1> (translated)'],
    ],
    [
      'the end of a pair that surrounded a dropped segment belongs to no other',
      text12(`<g id="1">${m(1, 'One.')} ${m(2, 'Two.')}</g>`, target(`<g id="1">${m(1, 'Раз.')}</g>`)),
      ['1: <1>One. → <1>Раз. (translated)', '2: Two.</1> → – (initial)'],
    ],
    [
      'segments without text stand between others',
      text12(
        `${m(1, 'One.')} ${m(2, '<x id="1"/>')} ${m(3, 'Two.')}`,
        target(`${m(1, 'Раз.')} ${m(2, '<x id="1"/>')} ${m(3, 'Два.')}`),
      ),
      ['1: One. → Раз. (translated)', '3: <1/>Two. → <1/>Два. (translated)'],
    ],
  ])('%s', (_, text, parts) => expect(told(text)).toEqual(parts));
});

describe('segments that were joined are weighed together', () => {
  it.each<[string, string, string[]]>([
    [
      'both sentences in the first',
      text12(TWO, target(`${m(1, `${A} ${B}`)} ${m(2)}`)),
      [`1+2: In 1990 there were 147. In 1992 there were 613. → ${A} ${B} (translated)`],
    ],
    [
      'and the marker of the second gone',
      text12(TWO, target(m(1, `${A} ${B}`))),
      [`1+2: In 1990 there were 147. In 1992 there were 613. → ${A} ${B} (translated)`],
    ],
    [
      'a long translation of one sentence holds no other',
      text12(
        `${m(1, 'He is a firefighter.')} ${m(2, 'Yes.')}`,
        target(`${m(1, 'Он работает пожарным в пожарной части.')} ${m(2)}`),
      ),
      ['1: He is a firefighter. → Он работает пожарным в пожарной части. (translated)', '2: Yes. → – (initial)'],
    ],
    [
      'two of three',
      text12(`${TWO} ${m(3, 'So it was.')}`, target(`${m(1, `${A} ${B}`)} ${m(2)} ${m(3, 'Так и было.')}`)),
      [
        `1+2: In 1990 there were 147. In 1992 there were 613. → ${A} ${B} (translated)`,
        '3: So it was. → Так и было. (translated)',
      ],
    ],
    [
      'in another order, the empty ones apart',
      text12(`${TWO} ${m(3, 'So it was.')}`, target(`${m(2, B)} ${m(1, A)} ${m(3)}`)),
      [`1+2: In 1990 there were 147. In 1992 there were 613. → ${B} ${A} (translated)`, '3: So it was. → – (initial)'],
    ],
    [
      'XLIFF 2 `order`',
      text2(
        '<segment id="a"><source>One. </source><target order="2">Раз.</target></segment><segment id="b"><source>Two.</source><target order="1">Два. </target></segment>',
      ),
      ['a+b: One. Two. → Два. Раз. (translated)'],
    ],
  ])('%s', (_, text, parts) => expect(told(text)).toEqual(parts));
});

describe('the whole unit is one text where', () => {
  it.each<[string, string]>([
    ['it has one segment', text12(m(1, 'One.'), target(m(1, 'Раз.')))],
    ['it has no segments', text12('One.', target('Раз.'))],
    ['a tool cut the target anew', text12(TWO, target(`${m(1, A)} ${m(2, 'В 1992 году')} ${m(3, 'их было 613.')}`))],
    ['the markers are gone', text12(TWO, target(`${A} ${B}`))],
    ['text stands beside the markers', text12(TWO, target(`${A} ${B}${m(1)}${m(2)}`))],
    [
      'two segments have one name',
      text12(`${m(1, 'One.')} ${m(1, 'Two.')}`, target(`${m(1, 'Раз.')} ${m(1, 'Два.')}`)),
    ],
  ])('%s', (_, text) => expect(told(text)).toBeUndefined());
});

describe('places in a part', () => {
  it.each([
    ['1.2', text12(`<g id="1">${TWO}</g>`, target(`<g id="1">${m(1, A)}\n ${m(2, `&#169; ${B}`)}</g>`))],
    ['2.0', text2(`${s2('One 147.', A)}\n<ignorable><source>\n</source></ignorable>\n${s2('Two 613.', `\n${B}`)}`)],
  ])('are those of the file: %s', (_, text) => {
    const { element } = unitOfText(text);
    const own = text.slice(element.start, element.end);
    const lines = text.split('\n');
    const readings = readingsOf(own, element.start);
    for (const part of partsOf(unitOfText(text))!) {
      const plain = plainText(part.target ?? []);
      for (const word of plain.match(/\d+/g)!) {
        const at = placesIn(part.pieces.target, readings)(plain.indexOf(word))!;
        expect(lines[at.line - 1]!.slice(at.column - 1)).toMatch(new RegExp(`^${word}`));
      }
    }
    const placeOf = placesOfPieces(own, element.start);
    const begins = partsOf(unitOfText(text))!.map(({ pieces }) => placeOf(pieces.source.find(({ key }) => key)));
    expect(begins.map((at) => lines[at!.line - 1]!.slice(at!.column - 1).slice(0, 3))).toEqual(
      text.includes('147.</mrk>') ? ['In ', 'In '] : ['One', 'Two'],
    );
  });
});
