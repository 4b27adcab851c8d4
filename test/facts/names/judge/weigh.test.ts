import { describe, expect, it } from 'vitest';
import { weigh } from '../../../../src/facts/names/judge/weigh.js';
import { languageOf } from '../../../../src/languages/index.js';

/** The names of both sides that are not surely rendered, and so are judged. */
function open(languages: string, source: string, target: string): string[] {
  const [from, to] = languages.split('-') as [string, string];
  const weighed = weigh(source, languageOf(from)!, target, languageOf(to)!);
  return [weighed?.source, weighed?.target].flatMap((view) =>
    (view?.open ?? []).map((one) => view!.here.text.slice(view!.here.start[one.from], view!.here.end[one.to - 1])),
  );
}

describe('a name is not judged', () => {
  it.each<readonly [why: string, languages: string, source: string, target: string]>([
    ['that the gazetteer knows on both sides', 'en-az', 'They live in Vienna now.', 'Onlar indi Vyanada yaşayırlar.'],
    ['that is copied', 'en-az', 'They live in Krzynowo now.', 'Onlar indi Krzynowo qəsəbəsində yaşayırlar.'],
    ['whose letters are rendered as usual', 'en-ru', 'Then Landerstein came.', 'Потом пришел Ландерштейн.'],
    ['whose rendering is unusual but likely', 'en-ru', 'Then Kovacic came.', 'Потом пришел Ковачич.'],
    ['whose rendering is unusual but likely', 'en-az', 'Then Kovacic came.', 'Sonra Kovaçiç gəldi.'],
    ['that stands inside an address', 'en-ru', 'It is on www.Vienna.info now.', 'Сейчас это там.'],
  ])('%s: %s', (_, languages, source, target) => {
    expect(open(languages, source, target)).toEqual([]);
  });
});

describe('a name is judged', () => {
  it.each<readonly [languages: string, source: string, target: string, names: string[]]>([
    ['en-ru', 'They live in Vienna now.', 'Они теперь живут там.', ['Vienna']],
    ['en-ru', 'They live there now.', 'Они теперь живут в Вене.', ['Вене']],
    ['en-ru', 'They live in Vienna now.', 'Они теперь живут в Риге.', ['Vienna', 'Риге']],
    // Half of it is rendered.
    ['en-ru', 'Then Anna Weber came.', 'Потом пришла Анна.', ['Anna Weber']],
    // It is rendered, but one letter may be wrong.
    ['en-az', 'Then Brandon Keller came.', 'Sonra Brandon Kelfer gəldi.', ['Brandon Keller', 'Brandon Kelfer']],
  ])('%s: %s → %s', (languages, source, target, names) => {
    expect(open(languages, source, target)).toEqual(names);
  });
});
