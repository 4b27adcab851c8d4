import { describe, expect, it } from 'vitest';
import { omegatTexts, writeOmegatTmx } from '../../src/memory/index.js';
import { parse } from '../xliff/merge-helpers.js';

// As OmegaT 3.6 shows our XLIFF 1.2.
describe('omegatTexts', () => {
  it.each([
    ['Plain <&> text.', 'a', 'Plain <&> text.', 'a'],
    ['In <1>Baku</1>, x<2/> end.', '<2/>z <1>B</1>', 'In <g0>Baku</g0>, x<x1/> end.', '<x1/>z <g0>B</g0>'],
    ['<1>All bold</1>', '<1>Z</1>', 'All bold', 'Z'],
    ['Rest <1>end.</1>', '<1>A</1> b', 'Rest <g0>end.</g0>', '<g0>A</g0> b'],
    ['<1/>Lead <2>x</2> trail<3/>', '<1/>A <2>b</2> c<3/>', 'Lead <g0>x</g0> trail', 'A <g0>b</g0> c'],
    ['<1><2>Nest</2></1> a <3>b</3>', 'z', '<g0><g1>Nest</g1></g0> a <g2>b</g2>', 'z'],
    ['  spaces <1>b</1>  ', ' z ', 'spaces <g0>b</g0>', 'z'],
    ['<5>five</5> then <3>three</3> <4/>.', '<3>c</3>', '<g0>five</g0> then <g1>three</g1> <x2/>.', '<g1>c</g1>'],
  ])('%j, %j', (source, target, shownSource, shownTarget) => {
    expect(omegatTexts({ source: parse(source), target: parse(target) })).toEqual({
      source: shownSource,
      target: shownTarget,
    });
  });

  it.each([
    ['a<1>b<2>c</1>d</2>', 'z'],
    ['<1/>', '<1/>'],
    ['a', 'b<9/>c'],
  ])('has nothing for %j, %j', (source, target) => {
    expect(omegatTexts({ source: parse(source), target: parse(target) })).toBeUndefined();
  });

  it('writes a sentence once', () => {
    const pair = { source: parse('a & <1>b</1>'), target: parse('<1>c</1>') };
    const tmx = writeOmegatTmx([pair, pair], 'en', 'az');
    expect(tmx.match(/<tu>/g)).toHaveLength(1);
    expect(tmx).toContain('<seg>a &amp; &lt;g0&gt;b&lt;/g0&gt;</seg>');
  });
});
