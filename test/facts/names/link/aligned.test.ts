import { describe, expect, it } from 'vitest';
import { weigh } from '../../../../src/facts/names/judge/weigh.js';
import { languageOf } from '../../../../src/languages/index.js';

/** Which words of a pair stand for each other, those that nothing stands for beside `–`; short words are left out. */
function aligned(languages: string, source: string, target: string): string[] {
  const [from, to] = languages.split('-') as [string, string];
  const { here, there, aligned } = weigh(source, languageOf(from)!, target, languageOf(to)!)!.source;
  const words = aligned.words(here);
  const word = (side: typeof here, at: number): string => side.text.slice(side.start[at]!, side.stop[at]!);
  const found: string[] = [];
  for (let at = 0; at < here.count; at++)
    if (words.at[at]! >= 0 || words.isOpen(at))
      found.push(`${word(here, at)} ${words.at[at]! >= 0 ? word(there, words.at[at]!) : '–'}`);
  return found;
}

describe('words of two texts', () => {
  it('stand for each other by name, by meaning, and as copies', () => {
    expect(
      aligned('en-ru', 'Burnaston won the cup in Riga with iOS.', 'Бурнастон выиграл кубок в городе Рига с iOS.'),
    ).toMatchInlineSnapshot(`
      [
        "Burnaston Бурнастон",
        "won выиграл",
        "the –",
        "cup кубок",
        "Riga Рига",
        "with –",
        "iOS iOS",
      ]
    `);
  });

  it('go together the nearest first', () => {
    expect(
      aligned('en-ru', 'The city of Ulm and the city of Burnaston', 'Город Ульм и город Бернли'),
    ).toMatchInlineSnapshot(`
      [
        "The –",
        "city Город",
        "Ulm Ульм",
        "and –",
        "the –",
        "city город",
        "Burnaston –",
      ]
    `);
  });

  it('meet in English between two other languages', () => {
    expect(
      aligned('az-ru', 'Şəhərdə insanlar Burnaston adını bilirlər.', 'В городе люди знают имя Бернли.'),
    ).toMatchInlineSnapshot(`
      [
        "Şəhərdə городе",
        "insanlar люди",
        "Burnaston –",
        "adını имя",
        "bilirlər знают",
      ]
    `);
  });

  it('are none the other has no meaning for', () => {
    expect(aligned('en-az', 'Burnaston grows quickly.', 'Tamam başqa bir şey.')).toMatchInlineSnapshot(`
      [
        "Burnaston –",
        "grows –",
        "quickly –",
      ]
    `);
  });
});
