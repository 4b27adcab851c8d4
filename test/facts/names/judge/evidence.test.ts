import { describe, expect, it } from 'vitest';
import { MENTION_EVIDENCE } from '../../../../src/facts/names/judge/evidence/mention/index.js';
import { PART_EVIDENCE } from '../../../../src/facts/names/judge/evidence/part/index.js';
import { SLIP_EVIDENCE } from '../../../../src/facts/names/judge/evidence/slip/index.js';
import { DocumentMemory } from '../../../../src/facts/names/judge/memory.js';
import { partsOf } from '../../../../src/facts/names/judge/parts.js';
import { byId } from '../../../../src/facts/names/judge/score.js';
import { slipOf } from '../../../../src/facts/names/judge/slips.js';
import { remember, type Weighed, weigh } from '../../../../src/facts/names/judge/weigh.js';
import { languageOf } from '../../../../src/languages/index.js';

/** A pair, and a name of either side that nothing surely renders. */
type Row = readonly [languages: string, source: string, target: string, name: string];

function weighed([languages, source, target]: Row, memory?: DocumentMemory): Weighed {
  const [from, to] = languages.split('-') as [string, string];
  return weigh(source, languageOf(from)!, target, languageOf(to)!, memory)!;
}

function mentionOf(row: Row, memory?: DocumentMemory) {
  const { source, target } = weighed(row, memory);
  for (const view of [source, target])
    for (const mention of view.open)
      if (view.here.text.slice(view.here.start[mention.from], view.here.end[mention.to - 1]) === row[3])
        return { mention, view };
  throw new Error(`No open mention: ${row[3]}`);
}

function measure(id: string, row: Row, memory?: DocumentMemory): number {
  const { mention, view } = mentionOf(row, memory);
  return byId(MENTION_EVIDENCE, [id])[0]!.measure(mention, view);
}

const HALF: Row = [
  'en-ru',
  'On Friday Anna Weber met Peter Novak in Vienna.',
  'В пятницу Анна встретилась с Петром Новаком в Вене.',
  'Anna Weber',
];
const OTHER: Row = [
  'en-ru',
  'On Friday Anna Weber met Peter Novak in Vienna.',
  'В пятницу Анна Шмидт встретилась с Петром Новаком в Вене.',
  'Anna Weber',
];
const PLACE: Row = ['en-ru', 'They went from Vienna to Prague.', 'Они поехали из Вены в Краков.', 'Prague'];
const AGAIN: Row = [
  'en-ru',
  'They went from Vienna to Prague and from Prague to Riga.',
  'Они поехали из Вены в Краков, а из Праги в Ригу.',
  'Prague',
];
const GAP: Row = ['en-ru', 'He met Burnaston, who waits in Vienna.', 'Он встретил , который ждёт в Вене.', 'Burnaston'];
const TOKENS: Row = [
  'en-ru',
  'He met Burnaston , who waits in Vienna .',
  'Он встретил , который ждёт в Вене .',
  'Burnaston',
];
const SPELLED: Row = ['en-ru', 'They met on Whitehall in Vienna.', 'Они встретились на Уайтхолл в Вене.', 'Whitehall'];
const UNKNOWN: Row = ['en-ru', 'He lives in Burnaston now.', 'Сейчас он живет там.', 'Burnaston'];
const OPENS: Row = ['en-az', 'Burnaston is far from Derby.', 'Ora Derbidən uzaqdır.', 'Burnaston'];
const FOUR: Row = ['en-ru', 'Burnaston is not far from Vienna.', 'Вена гуляет вечером вдоль набережной', 'Burnaston'];
const TITLE: Row = ['en-ru', 'They read Quick Answer there.', 'Там читали «Быстрый ответ».', 'Quick Answer'];
const LOST: Row = ['en-ru', 'They read Quick Answer there.', 'Там об этом читали вслух.', 'Quick Answer'];
const ACRONYM: Row = ['en-az', 'The Bureau (TKBZ) is in Riga.', 'Büro Riqadadır.', 'TKBZ'];
const SPELT: Row = [
  'en-ru',
  'A study by BTK says so.',
  'Так сказано в исследовании Балтийской Товарной Компании.',
  'BTK',
];
const AGENCIES: Row = ['en-ru', 'The BBC and Reuters reported it.', 'Об этом сообщили BBC и TASS.', 'Reuters'];
const HALF_SAID: Row = [
  'az-en',
  'Komissiya iclası davam etdirib.',
  'The Landerstein Commission went on.',
  'Landerstein Commission',
];
const target = ([languages, source, to]: Row, name: string): Row => [languages, source, to, name];

describe('evidence about a name', () => {
  it.each<readonly [id: string, row: Row, value: number]>([
    // What the name itself is.
    ['words', HALF, 2],
    ['words', PLACE, 1],
    ['letters', UNKNOWN, 9],
    ['acronyms', ACRONYM, 1],
    ['acronyms', UNKNOWN, 0],
    ['given-names', HALF, 1],
    ['given-names', PLACE, 0],
    ['common-nouns', HALF_SAID, 1],
    ['common-nouns', HALF, 0],
    // 1 place, 3 institution, 0 nothing known.
    ['category', PLACE, 1],
    ['category', AGENCIES, 3],
    ['category', UNKNOWN, 0],
    ['new-words', UNKNOWN, 1],
    ['foreign-script', target(AGENCIES, 'TASS'), 1],
    ['foreign-script', AGENCIES, 0],
    // Where it stands.
    ['begins', OPENS, 1],
    ['begins', UNKNOWN, 0],
    ['position', OPENS, 0],
    // 2 inside brackets, 0 not.
    ['bracketed', ACRONYM, 2],
    ['bracketed', UNKNOWN, 0],
    // What of it is rendered.
    ['share-linked', HALF, 0.5],
    ['share-linked', PLACE, 0],
    ['best-link', HALF, 1],
    ['best-link', HALF_SAID, 0.9],
    ['best-link', PLACE, -1],
    ['first-link', HALF, 1],
    ['first-link', HALF_SAID, -1],
    ['linked-to-capitals', HALF, 1],
    ['linked-to-capitals', PLACE, 0],
    ['meant-there', HALF_SAID, 1],
    ['meant-there', PLACE, -1],
    // The space before the comma is where it is expected; a text that is written so throughout, as its source is, tells nothing.
    ['gap-away', GAP, 0],
    ['gap-away', UNKNOWN, 40],
    ['gap-away', TOKENS, 40],
    ['again-here', AGAIN, 1],
    ['again-here', PLACE, 0],
    // «Уайтхолл» is no sound of it that the engine links, but letters that Russians write for it; «Краков» is not.
    ['spelling-best', SPELLED, 60],
    ['spelling-best', UNKNOWN, -999],
    // «Краков» is left over where Prague is expected.
    ['place-open', PLACE, 1],
    ['place-open', AGAIN, 1],
    ['place-open', UNKNOWN, 0],
    ['place-capitals', PLACE, 1],
    ['place-capitals', UNKNOWN, 0],
    ['place-beside', AGAIN, 2],
    // One, two and three words off, not four.
    ['place-beside', FOUR, 3],
    ['place-span', AGAIN, 4],
    ['place-span', UNKNOWN, 2],
    ['open-words-here', PLACE, 1 / 3],
    ['open-words-there', PLACE, 1 / 3],
    ['meanings-known', TITLE, 2],
    ['meanings-met', TITLE, 1],
    ['meanings-missed', TITLE, 0],
    ['meanings-missed', LOST, 2],
    // What could stand in its place.
    ['rival-away', UNKNOWN, 2],
    ['rival-away', PLACE, 0],
    ['rival-category', PLACE, 1],
    ['rival-category', UNKNOWN, -1],
    ['rival-same-kind', PLACE, 2],
    ['rival-same-kind', AGENCIES, 0],
    ['rival-share', OTHER, 0.5],
    ['rival-share', PLACE, 0],
    ['rival-share', HALF, -1],
    ['rival-given-names', OTHER, 1],
    ['rival-given-names', PLACE, 0],
    ['rival-letters', PLACE, 6],
    ['rival-alike', OTHER, 1],
    ['rival-alike', PLACE, -1],
    // What the other side says of it: not at all, less often, not known.
    ['said-there', PLACE, 0],
    ['said-there', AGAIN, 1],
    ['said-there', UNKNOWN, -1],
    ['known-there', PLACE, 1],
    ['known-there', UNKNOWN, -1],
    // The first sounds of words in a row: 1 yes, 0 no; of a rival 3 yes, 2 no.
    ['initials', SPELT, 1],
    ['initials', ACRONYM, 0],
    ['initials', AGENCIES, 2],
    ['initials', PLACE, -1],
    ['pronoun-away', HALF, 2],
    // The pair as a whole.
    ['loose-here', PLACE, 1],
    ['loose-there', PLACE, 1],
    ['loose-there', HALF, 0],
    ['sure-loose-here', PLACE, 1],
    ['sure-loose-there', HALF, 0],
    ['text-words', PLACE, 6],
    ['word-ratio', PLACE, 1],
    // 1 for English, which writes peoples with a capital, 2 for Cyrillic.
    ['writing-here', PLACE, 1],
    ['writing-there', PLACE, 2],
    ['writing-there', OPENS, 0],
    // What the document showed before: -1 without a document.
    ['memory-linked', PLACE, -1],
    ['memory-loose', UNKNOWN, -1],
  ])('%s of %s is %d', (id, row, value) => {
    expect(measure(id, row)).toBeCloseTo(value, 6);
  });

  it('is near a pronoun where one stands about its place', () => {
    expect(measure('pronoun-away', UNKNOWN)).toBeLessThan(1);
  });
});

describe('evidence from the document', () => {
  const shown: Row = ['en-ru', 'The road to Burnaston is long.', 'Дорога в Бернастон длинная.', ''];
  const hidden: Row = ['en-ru', 'The road to Burnaston is long.', 'Дорога туда длинная.', ''];
  const shownBy = (...rows: readonly Row[]): DocumentMemory => {
    const memory = new DocumentMemory();
    for (const row of rows) remember(weighed(row), memory);
    return memory;
  };

  it.each<readonly [id: string, before: readonly Row[], value: number]>([
    ['memory-linked', [], 0],
    ['memory-linked', [shown], 1],
    ['memory-linked', [shown, hidden, shown], 2],
    ['memory-linked-least', [shown], 1],
    ['memory-loose', [shown], 0],
    ['memory-loose', [shown, hidden], 1],
  ])('%s counts the renderings before', (id, before, value) => {
    expect(measure(id, UNKNOWN, shownBy(...before))).toBe(value);
  });
});

describe('evidence about one word of a name', () => {
  it.each<readonly [id: string, row: Row, value: number]>([
    // Nothing stands for "Weber"; in the other pair «Шмидт».
    ['part-rival', HALF, -1],
    ['part-rival', OTHER, 1],
    ['part-rival-likeness', OTHER, -1],
    ['part-rival-letters', OTHER, 5],
    ['part-rival-is-given-name', OTHER, 0],
    // A known first name before it, nothing after it (-2).
    ['part-link-before', OTHER, 1],
    ['part-link-after', OTHER, -2],
    ['part-given-before', OTHER, 1],
    ['part-is-given-name', OTHER, 0],
    ['part-is-acronym', OTHER, 0],
    ['part-to-end', OTHER, 0],
    ['part-words', OTHER, 2],
    ['part-letters', OTHER, 5],
    ['part-same-script', OTHER, 0],
    ['part-memory-loose', OTHER, -1],
  ])('%s of %s is %d', (id, row, value) => {
    const { mention, view } = mentionOf(row);
    const [part] = partsOf(mention, view);
    expect(view.here.form(part!.at).fold).toBe('weber');
    expect(byId(PART_EVIDENCE, [id])[0]!.measure(part!, view)).toBe(value);
  });

  it('is asked for nothing where no other word of the name is rendered', () => {
    const { mention, view } = mentionOf(PLACE);
    expect(partsOf(mention, view)).toEqual([]);
  });
});

describe('evidence about a misspelling', () => {
  const slipped: Row = [
    'en-az',
    'On Monday Brandon Keller spoke in Vienna.',
    'Bazar ertəsi Brandon Kelfer Vyanada çıxış edib.',
    'Brandon Keller',
  ];

  it.each<readonly [id: string, value: number]>([
    ['slip-words', 2],
    ['slip-letters', 6],
    ['slip-letters-more', 0],
    ['slip-first-sound', 1],
    ['slip-given-name', 0],
    // 0 both Latin.
    ['slip-scripts', 0],
    ['slip-sure', 1],
    ['slip-again-there', 0],
    ['slip-memory', -1],
  ])('%s is %d', (id, value) => {
    const { mention, view } = mentionOf(slipped);
    const slip = slipOf(mention, view)!;
    expect([view.here.form(slip.at).fold, view.there.form(slip.place).fold]).toEqual(['keller', 'kelfer']);
    expect(byId(SLIP_EVIDENCE, [id])[0]!.measure(slip, view)).toBe(value);
  });

  it('is asked for nothing where the rendering is no slip', () => {
    const { mention, view } = mentionOf(OTHER);
    expect(slipOf(mention, view)).toBeUndefined();
  });
});
