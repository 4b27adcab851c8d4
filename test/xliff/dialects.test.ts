import { describe, expect, it } from 'vitest';
import type { State } from '../../src/model/index.js';
import { readXliff, setTargets, type XliffUnit } from '../../src/xliff/index.js';
import { parse, show } from './merge-helpers.js';

const file = (attributes: string, unit: string, namespace = 'xmlns="urn:oasis:names:tc:xliff:document:1.2"') =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?><xliff version="1.2" ${namespace} ${attributes}><file original="a" source-language="en-US" target-language="az-AZ" datatype="x-sdlfilterframework2"><body>${unit}</body></file></xliff>`;
const only = (text: string): XliffUnit => readXliff(text).files[0]!.units[0]!;

const trados = (defs: string) =>
  file(
    'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" sdl:version="1.0"',
    '<group><trans-unit id="6f9a"><source><g id="0">One. Two.</g></source>' +
      '<seg-source><g id="0"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g></seg-source>' +
      '<target><g id="0"><mrk mtype="seg" mid="1">Bir.</mrk> <mrk mtype="seg" mid="2"/></g></target>' +
      `<sdl:seg-defs>${defs}</sdl:seg-defs></trans-unit></group>`,
  );
const memoq = (attributes: string) =>
  file(
    'xmlns:mq="MQXliff"',
    `<trans-unit id="1" ${attributes}><source>One.</source><target>Bir.</target><mq:minorversions/></trans-unit>`,
  );
const phrase = (attributes: string) =>
  file(
    'xmlns:m="http://www.memsource.com/mxlf/2.0" m:version="2.4"',
    `<group id="0" m:para-id="0"><trans-unit id="job:0" ${attributes} m:score="1.0"><source>See {1} and {2&gt;bold&lt;2}.</source><target>Bax {1} və {2&gt;qalın&lt;2}.</target><alt-trans origin="machine-trans"><target>Maşın</target></alt-trans><m:tunit-metadata><m:mark id="1"/></m:tunit-metadata></trans-unit></group>`,
  );

describe('states of tools', () => {
  it.each<[string, string, State, boolean]>([
    ['Trados, nothing said', trados('<sdl:seg id="1"/><sdl:seg id="2"/>'), 'initial', false],
    [
      'Trados, drafts',
      trados('<sdl:seg id="1" conf="Draft"/><sdl:seg id="2" conf="Translated"/>'),
      'needs-review',
      false,
    ],
    [
      'Trados, confirmed and approved',
      trados('<sdl:seg id="1" conf="Translated"/><sdl:seg id="2" conf="ApprovedSignOff"/>'),
      'translated',
      false,
    ],
    [
      'Trados, locked',
      trados(
        '<sdl:seg id="1" conf="ApprovedTranslation" locked="true"/><sdl:seg id="2" conf="ApprovedSignOff" locked="true"/>',
      ),
      'reviewed',
      true,
    ],
    ['memoQ, not started', memoq('mq:status="NotStarted"'), 'initial', false],
    ['memoQ, machine', memoq('mq:status="MachineTranslated"'), 'needs-review', false],
    ['memoQ, confirmed', memoq('mq:status="ManuallyConfirmed"'), 'translated', false],
    ['memoQ, proofread and locked', memoq('mq:status="Proofread" mq:locked="locked"'), 'final', true],
    ['Phrase, open', phrase('m:confirmed="0" m:locked="false"'), 'initial', false],
    ['Phrase, confirmed and locked', phrase('m:confirmed="1" m:locked="true"'), 'translated', true],
  ])('%s', (_, text, state, locked) => {
    const unit = only(text);
    expect(unit.state).toBe(state);
    expect(unit.locked === true).toBe(locked);
  });
});

describe('setting a target and its state changes nothing else', () => {
  it('in SDLXLIFF, inside of codes and segments', () => {
    const before = trados('<sdl:seg id="1" conf="Draft" origin="tm" percent="87"/><sdl:seg id="2"/>');
    const document = readXliff(before);
    const unit = only(before);
    expect(unit.segments.filter(({ kind }) => kind === 'segment').map(({ id }) => id)).toEqual(['1', '2']);
    const [first, second] = [1, 3];
    const after = setTargets(document, [
      { unit: document.files[0]!.units[0]!, segment: first, target: ['Birinci.'], state: 'translated' },
      { unit: document.files[0]!.units[0]!, segment: second, target: ['İkinci.'], state: 'final' },
    ]);
    expect(after).toBe(
      before
        .replace('>Bir.<', '>Birinci.<')
        .replace(/(<target>.*)<mrk mtype="seg" mid="2"\/>/, '$1<mrk mtype="seg" mid="2">İkinci.</mrk>')
        .replace('conf="Draft"', 'conf="Translated"')
        .replace('<sdl:seg id="2"/>', '<sdl:seg id="2" conf="ApprovedSignOff"/>'),
    );
    expect(show(only(after).target)).toBe('<0>Birinci. İkinci.</0>');
  });

  it('in MQXLIFF', () => {
    const before = memoq('mq:status="NotStarted" mq:segmentguid="f9"');
    const document = readXliff(before);
    const after = setTargets(document, [
      { unit: document.files[0]!.units[0]!, target: ['Birinci.'], state: 'reviewed' },
    ]);
    expect(after).toBe(before.replace('NotStarted', 'Reviewer1Confirmed').replace('>Bir.<', '>Birinci.<'));
  });

  it('in MXLIFF, whose tags are text and whose matches are not the target', () => {
    const before = phrase('m:confirmed="0"');
    const document = readXliff(before);
    const unit = document.files[0]!.units[0]!;
    expect(unit.source).toEqual(['See {1} and {2>bold<2}.']);
    const after = setTargets(document, [{ unit, target: ['{1} və {2>qalın<2}: bax.'], state: 'translated' }]);
    expect(after).toBe(
      before
        .replace('m:confirmed="0"', 'm:confirmed="1"')
        .replace(/Bax \{1\}[^<]*</, '{1} və {2&gt;qalın&lt;2}: bax.<'),
    );
  });
});

describe('whatever the namespace', () => {
  const unit = '<trans-unit id="1"><source>a<g id="1">b</g></source></trans-unit>';
  it.each([
    ['1.1', file('', unit, 'xmlns="urn:oasis:names:tc:xliff:document:1.1"').replace('version="1.2"', 'version="1.1"')],
    ['1.0, which has none', file('', unit, '').replace('version="1.2"', 'version="1.0"')],
    ['1.2 without one', file('', unit, '')],
    [
      '1.2 under a prefix',
      file('', unit)
        .replace(/<(\/?)(?=[a-z])/g, '<$1ns0:')
        .replace('xmlns=', 'xmlns:ns0='),
    ],
    [
      '2.0 under a prefix',
      '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="az"><x:file id="f"><x:unit id="1"><x:segment><x:source>a<x:pc id="1">b</x:pc></x:source></x:segment></x:unit></x:file></x:xliff>',
    ],
  ])('%s is read, and a target is written under the same prefix', (_, text) => {
    const document = readXliff(text);
    const [found] = document.files[0]!.units;
    expect(show(found!.source)).toBe('a<1>b</1>');
    const after = setTargets(document, [{ unit: found!, target: parse('<1>c</1>d') }]);
    expect(show(only(after).target)).toBe('<1>c</1>d');
    expect(after.replace(/<(\w+:)?target>.*<\/\1target>/, '')).toBe(text);
  });
});
