import { describe, expect, it } from 'vitest';
import { Side } from '../../../src/facts/names/mention/side.js';
import { languageOf } from '../../../src/languages/index.js';

/** The runs of words with capitals that belong together. */
function runsOf(language: string, text: string): string[] {
  const side = new Side();
  side.load(text, languageOf(language)!);
  return side.runs.map(({ from, to }) => text.slice(side.start[from], side.end[to - 1]));
}

describe('another name begins', () => {
  it.each([
    // A person's behind the acronym of a body.
    ['ru', 'Об этом сказал ректор БГУ Эльчин Гасымов.', ['БГУ', 'Эльчин Гасымов']],
    ['en', 'It was said by NATO spokesman and ADB director Peter Holm.', ['NATO', 'ADB', 'Peter Holm']],
    ['en', 'Today UNHCR Peter Holm spoke.', ['UNHCR', 'Peter Holm']],
    // A person's behind one in whose honour something is called.
    ['ru', 'Ректор КазНУ имени Абая Ерлан Нурланов ушёл.', ['Абая', 'Ерлан Нурланов']],
    ['ru', 'Он хвалил школу им. Пушкина Пётр Сомов.', ['Пушкина', 'Пётр Сомов']],
  ])('%s: %s', (language, text, runs) => {
    expect(runsOf(language, text)).toEqual(expect.arrayContaining(runs));
  });
});

describe('the same name goes on', () => {
  it.each([
    ['en', 'Today JD Peter Holm spoke.', 'JD Peter Holm'],
    ['en', 'Today UNHCR Bonn spoke.', 'UNHCR Bonn'],
    ['ru', 'Он хвалил школу имени Ивана Сомова.', 'Ивана Сомова'],
    ['ru', 'Он хвалил завод имени Ким Ир Сена.', 'Ким Ир Сена'],
    ['ru', 'Это сказал Абай Ерлан Нурланов.', 'Абай Ерлан Нурланов'],
  ])('%s: %s', (language, text, run) => {
    expect(runsOf(language, text)).toContain(run);
  });
});
