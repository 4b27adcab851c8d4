import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { stemKeys } from '../../src/languages/stem-keys.js';
import { foldText } from '../../src/text/chars.js';

const inflectionOf = (tag: string) => languageOf(tag)!.names.inflection;

/** The forms of an Azerbaijani name by vowel harmony, as the grammar has them. */
function azForms(name: string): string[] {
  const last = [...name.toLowerCase()].reverse().find((letter) => 'aıoueəiöü'.includes(letter)) ?? 'a';
  const a = 'aıou'.includes(last) ? 'a' : 'ə';
  const i = 'aı'.includes(last) ? 'ı' : 'eəi'.includes(last) ? 'i' : 'ou'.includes(last) ? 'u' : 'ü';
  const vowel = /[aıoueəiöü]$/i.test(name);
  return [
    vowel ? `n${i}n` : `${i}n`,
    vowel ? `y${a}` : a,
    vowel ? `n${i}` : i,
    `d${a}`,
    `d${a}n`,
    `l${a === 'a' ? 'a' : 'ə'}r`,
    `l${a === 'a' ? 'a' : 'ə'}r${a === 'a' ? 'ı' : 'i'}n`,
    `l${i}`,
    `l${i}l${a}r${a === 'a' ? 'ı' : 'i'}n`,
    `d${a}k${a === 'a' ? 'ı' : 'i'}`,
    `d${i}r`,
  ];
}

describe('Azerbaijani names', () => {
  const names = [
    'Tramp',
    'Bakı',
    'Moskva',
    'Əliyev',
    'Gürcüstan',
    'Köln',
    'Nyu-York',
    'Sumqayıt',
    'Putin',
    'Madrid',
    'Cons',
    'Oslo',
    'Tokio',
    'Qusar',
  ];
  const cases = names.flatMap((name) => azForms(name).map((ending) => [name, ending] as const));
  it.each(cases)('%s + %s, glued', (name, ending) => {
    const form = foldText(name + ending);
    const stems = inflectionOf('az')
      .stems(form)
      .map((length) => form.slice(0, length));
    expect(stems).toContain(foldText(name));
  });
  it.each([...new Set(cases.map(([, ending]) => ending))])('-%s set off', (ending) => {
    expect(inflectionOf('az').isEnding(foldText(ending))).toBe(true);
  });
  it.each(['ho', 'rey', 'un', 'lar'])('tells endings from syllables: %s', (part) => {
    expect(inflectionOf('az').isEnding(part)).toBe(part === 'un' || part === 'lar');
  });
  it('gives soft consonants back', () => {
    expect(inflectionOf('az').soften!('qazağ')).toEqual(['qazaq']);
  });
});

describe('Russian names', () => {
  it.each([
    ['Москва', 'Москвы Москве Москву Москвой'],
    ['Россия', 'России Россию Россией'],
    ['Китай', 'Китая Китаю Китаем Китае'],
    ['Каспий', 'Каспия Каспию Каспием Каспии'],
    ['Израиль', 'Израиля Израилю Израилем Израиле'],
    ['Лондон', 'Лондона Лондону Лондоном Лондоне'],
    ['Афины', 'Афин Афинам Афинами Афинах'],
    ['Алиев', 'Алиева Алиеву Алиевым Алиеве'],
    ['Путин', 'Путина Путину Путиным Путине'],
    ['российский', 'российская российского российскому российским российских российскими российскую'],
    ['немцы', 'немцев немцам немцами немцах'],
    ['Достоевский', 'Достоевского Достоевскому Достоевским'],
  ])('%s', (name, forms) => {
    const { stems } = inflectionOf('ru');
    for (const form of forms.split(' ').map(foldText)) {
      const cut = stems(form).map((length) => form.slice(0, length));
      const base = foldText(name);
      expect(
        cut.some((stem) =>
          stems(base)
            .map((length) => base.slice(0, length))
            .includes(stem),
        ),
        form,
      ).toBe(true);
    }
  });

  it.each([
    ['кубок', 'кубка кубку кубком кубке кубки кубков'],
    ['Восток', 'Востока Востоку Востоком Востоке'],
    ['человек', 'человека человеку'],
    ['посол', 'посла послу послы послов'],
    ['футбол', 'футбола футболом'],
    ['Павел', 'Павла Павлу Павлом'],
    ['день', 'дня дню днем дни дней'],
    ['уровень', 'уровня уровнем'],
    ['Тюмень', 'Тюмени Тюменью'],
    ['церковь', 'церкви церковью церквей'],
    ['огонь', 'огня огнем огни'],
    ['ладонь', 'ладони ладонью'],
    ['время', 'времени временем'],
    ['третий', 'третья третьего третьей третьими'],
    ['имя', 'имени именем имена'],
    ['статья', 'статьи статей статьями'],
    ['земля', 'земли земель землями'],
    ['испанец', 'испанца испанцу испанцев'],
  ])('%s, whose vowel may fall out', (name, forms) => {
    const { stem, endings } = inflectionOf('ru').paradigm(foldText(name));
    for (const form of [name, ...forms.split(' ')].map(foldText)) {
      expect(stemKeys(form, inflectionOf('ru')), form).toContain(stem);
      expect(endings!.has(form.slice(stem.length)), form).toBe(true);
    }
  });

  it.each([
    ['Россия', 'Росса'],
    ['Баку', 'Баком'],
    ['Чили', 'Чилом'],
    ['кубок', 'куб'],
    ['кубок', 'куба'],
  ])('does not take %s for %s', (name, other) => {
    const { stem, endings } = inflectionOf('ru').paradigm(foldText(name));
    const form = foldText(other);
    expect(form.startsWith(stem) && (endings?.has(form.slice(stem.length)) ?? true)).toBe(false);
  });
});

describe('English names', () => {
  it('has a possessive and a plural', () => {
    expect(inflectionOf('en').isEnding('s')).toBe(true);
    expect(inflectionOf('en').stems('russians')).toContain(7);
  });
});
