import { describe, expect, it } from 'vitest';
import { compareNames, extractNames } from '../../../src/facts/names/index.js';
import { weigh } from '../../../src/facts/names/judge/weigh.js';
import { languageOf } from '../../../src/languages/index.js';

type Row = readonly [languages: string, source: string, target: string];
type Found = readonly [type: string, source: string | null, target: string | null];
const grave = ([languages, source, target]: Row): Found[] => {
  const [sourceLanguage, targetLanguage] = languages.split('-') as [string, string];
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map(({ type, source, target }) => [type, source?.text ?? null, target?.text ?? null]);
};

describe('names are linked one to one', () => {
  it.each<readonly [...Row, Found]>([
    // One of two bearers of a surname, or of a first name, is dropped.
    ['en-az', 'Emil Haciyev thanked Nigar Haciyev.', 'Emil Hacıyev təşəkkür edib.', ['missing', 'Nigar Haciyev', null]],
    [
      'en-ru',
      'Martin Keller was followed by Martin Vogel.',
      'За Мартином Келлером выступил еще один оратор.',
      ['missing', 'Martin Vogel', null],
    ],
    // Two names run together, as endings stand at the last word only.
    [
      'az-en',
      'Sabah Tofiq Quliyev Leyla Məmmədova ilə görüşəcək.',
      'Tofig Guliyev will have a meeting tomorrow.',
      ['missing', 'Leyla Məmmədova', null],
    ],
    // A place stands twice, and once another is in its place.
    [
      'en-az',
      'Trains from Tbilisi stop before they go back to Tbilisi.',
      'Tbilisidən gələn qatarlar Buxarestə qayıtmazdan əvvəl dayanır.',
      ['different', 'Tbilisi', 'Buxarestə'],
    ],
    // A country is not what its name has in common with a peninsula's.
    [
      'en-az',
      'The delegates of North Korea arrived on Monday.',
      'Koreya yarımadasının nümayəndələri bazar ertəsi gəlib.',
      ['different', 'North Korea', 'Koreya yarımadasının'],
    ],
    // A capital stands for its country, but first for itself.
    // A common word of another name is no confirmation.
    [
      'en-az',
      'The United States thanked the United Nations.',
      'Belçika Birləşmiş Millətlərə təşəkkür edib.',
      ['different', 'United States', 'Belçika'],
    ],
  ])('%s: %s', (languages, source, target, expected) => {
    expect(grave([languages, source, target])).toEqual([expected]);
  });

  it.each<Row>([
    ['en-az', 'Emil Haciyev thanked Nigar Haciyev.', 'Emil Hacıyev Nigar Hacıyevaya təşəkkür edib.'],
    ['en-ru', 'Eastern Europe and the rest of Europe agreed.', 'Восточная Европа и остальная Европа договорились.'],
    ['ru-en', 'Глава МИД выступил в Генассамблее ООН.', 'The Foreign Minister spoke in the U.N. General Assembly.'],
    ['ru-en', 'Он написал испанцу и бельгийцу.', 'He wrote to a Spaniard and a Belgian.'],
    ['en-ru', 'It is about HIV and Aids.', 'Речь идет о ВИЧ и СПИДе.'],
    // A body is spelled in another way, but not what it belongs to.
    ['en-az', 'They met at the U.N. General Assembly.', 'Onlar BMT-nin Baş Asambleyasında görüşüblər.'],
    // A sum in a country's currency names the country.
    ['ru-en', 'Экспорт снизился до 13,2 миллиарда долларов США.', 'Exports fell to US$13.2 billion.'],
    // A copy of an acronym, whose letters are nearly those of the European Union.
    ['az-en', 'AI təcrübəçisi süni intellektdən danışıb.', 'The AI practitioner spoke of artificial intelligence.'],
  ])('%s: %s is met', (...row) => {
    expect(grave(row)).toEqual([]);
  });
});

describe('rivals', () => {
  it.each<readonly [...Row, Found]>([
    // The first word of a sentence is a name where the other side has one that nothing explains.
    [
      'ru-az',
      'Решение принял Верховный суд.',
      'Bu qərarı Mərkəzi Bank qəbul edib.',
      ['different', 'Верховный суд', 'Mərkəzi Bank'],
    ],
    ['en-az', 'The report was written by UNICEF.', 'Hesabatı Qarayev yazıb.', ['different', 'UNICEF', 'Qarayev']],
  ])('%s: %s', (languages, source, target, expected) => {
    expect(grave([languages, source, target])).toEqual([expected]);
  });

  it.each<Row>([
    // Acronyms are spelt out, or made anew.
    ['en-ru', 'She studied at KSU.', 'Она училась в Канзасском университете.'],
    // Titles are translated.
    ['en-az', 'He read "Silent River" aloud.', 'O, “Sakit çay”ı ucadan oxudu.'],
    // What explains the other in brackets may be left out.
    ['az-en', 'Nəzarət Xidməti (NX) gəldi.', 'The Control Service came.'],
    // A person becomes a pronoun.
    ['ru-en', 'Позже Ковальчук уехал.', 'Later he left.'],
    // A headline.
    ['en-ru', 'New Tax Rules Hit Small Shops', 'Новые правила ударили по магазинам'],
  ])('%s: %s may be met', (...row) => {
    expect(grave(row)).toEqual([]);
  });
});

describe('names that only the target has', () => {
  it.each<readonly [...Row, Found[]]>([
    // A country or a surname makes plain what is clear from the text.
    ['en-ru', 'The president left.', 'Президент США уехал.', []],
    ['en-ru', 'Kim left.', 'Ким Чен Ын уехал.', []],
    ['en-ru', 'He left.', 'Брэндон Келлер уехал.', []],
  ])('%s: %s', (languages, source, target, expected) => {
    expect(grave([languages, source, target])).toEqual(expected);
  });
});

describe('one letter off', () => {
  it.each<readonly [...Row, Found]>([
    // A copy.
    ['en-az', 'Brandon Keller won.', 'Brandon Kelfer qalib gəldi.', ['misspelt', 'Brandon Keller', 'Kelfer']],
    // A given name that is known.
    ['en-ru', 'Patrick Novak won.', 'Победил Патсик Новак.', ['misspelt', 'Patrick Novak', 'Патсик']],
    // By its sounds.
    ['en-ru', 'Heydar Aliyev won.', 'Победил Гейдар Абиев.', ['misspelt', 'Heydar Aliyev', 'Абиев']],
    // An acronym with its letters in another order, whether it is known or not.
    ['en-ru', 'KVNBC reported it.', 'Об этом сообщил KNVBC.', ['misspelt', 'KVNBC', 'KNVBC']],
    ['ru-az', 'Это решила ОБСЕ.', 'Bunu AƏTT qərara alıb.', ['misspelt', 'ОБСЕ', 'AƏTT']],
  ])('%s: %s', (languages, source, target, expected) => {
    expect(grave([languages, source, target])).toEqual([expected]);
  });

  it.each<Row>([
    ['en-az', 'Luke Walton won in Birkenhead.', 'Lyuk Uolton Birkenheddə qalib gəldi.'],
    ['en-az', 'Jim Kelly and Trump met.', 'Cim Kelli və Tramp görüşdü.'],
    ['en-ru', 'Ian Howard won.', 'Победил Иэн Ховард.'],
    // A case of the form that is expected, and a word.
    ['en-ru', 'It was not seen in Northwest Florida.', 'По северозападной Флориде о таком не сообщалось.'],
  ])('%s: %s is no slip', (...row) => {
    expect(grave(row)).toEqual([]);
  });
});

describe('what cannot render a name', () => {
  it.each<readonly [...Row, Found]>([
    // A name that both languages know, for a title of other words.
    [
      'en-az',
      'She starred in the drama “Hidden Harbour” last year.',
      'O, ötən il “Avropa Çempionatı” dramında çəkilib.',
      ['different', 'Hidden Harbour', 'Avropa Çempionatı'],
    ],
    // An acronym, for an event.
    [
      'en-ru',
      'The museum tells of the years of the Korean War.',
      'Музей рассказывает о годах ТХВ.',
      ['different', 'Korean War', 'ТХВ'],
    ],
    // A first name that sounds a little alike.
    // Another institution that has a word of its name too.
    // A word of an institution's name in another sense: its law.
  ])('%s: %s', (languages, source, target, expected) => {
    expect(grave([languages, source, target])).toEqual([expected]);
  });

  it.each<Row>([
    [
      'en-ru',
      'She starred in the drama “Hidden Harbour” last year.',
      'В прошлом году она снялась в драме «Тихая гавань».',
    ],
    ['en-az', 'The novel “War and Peace” was read aloud.', '“Hərb və sülh” romanı ucadan oxundu.'],
    ['en-az', 'The exhibition “Faces of Asia” opened.', '“Asiyanın simaları” sərgisi açılıb.'],
  ])('%s: a title is translated: %s', (...row) => {
    expect(grave(row)).toEqual([]);
  });
});

describe('a name that is copied and explained', () => {
  const source = 'Dionisio Lind moved to the larger carillon at the Riverside Church.';
  const target = 'Dionisio Lind "Riverside" (Riversayd) Kilsəsində daha böyük kariliona keçib.';

  it('is linked to its copy', () => {
    expect(compareNames({ source, target, sourceLanguage: 'en', targetLanguage: 'az' })).toEqual([]);
  });
});

describe('long texts', () => {
  const sentences = (count: number, sentence: string): string =>
    Array.from({ length: count }, () => sentence).join(' ');

  it('are compared about the same place', () => {
    const source = sentences(900, 'Emil Haciyev went to Ganja.');
    const target = sentences(900, 'Emil Hacıyev Gəncəyə getdi.');
    expect(grave(['en-az', source, target])).toEqual([]);
    // The last sentence names another place.
    const other = target.replace(/Gəncəyə getdi\.$/, 'Buxarestə getdi.');
    expect(grave(['en-az', source, other]).map(([, , name]) => name)).toEqual(['Buxarestə']);
  });

  it.each([
    ['Haciyev spoke again.', 'Hacıyev yenə danışdı.'],
    ['Emil Haciyev went to Ganja.', 'Emil Hacıyev Gəncəyə getdi.'],
    ['The talks in Vienna ended.', 'Vyanada danışıqlar bitdi.'],
  ])('link every one of many that are the same: %s', (source, target) => {
    for (const count of [65, 70, 300])
      expect(grave(['en-az', sentences(count, source), sentences(count, target)]), `${count} times`).toEqual([]);
  });

  it('link names that stand elsewhere in the other text, as one of its halves is wordier', () => {
    const [short, long] = ['Haciyev spoke.', 'Haciyev spoke again at very great length about many things.'];
    const [brief, wordy] = ['Hacıyev danışdı.', 'Hacıyev yenə eyni mövzuda çox uzun və ətraflı bir çıxış etdi.'];
    const source = `${sentences(200, short)} ${sentences(200, long)}`;
    const target = `${sentences(200, wordy)} ${sentences(200, brief)}`;
    const weighed = weigh(source, languageOf('en')!, target, languageOf('az')!)!;
    expect([weighed.source.open.length, weighed.target.open.length]).toEqual([0, 0]);
  });
});

describe('a word that the other language writes in two', () => {
  it.each<Row>([
    [
      'en-ru',
      'On Monday Frank LoBianco met the minister in Rome.',
      'В понедельник Фрэнк Ло Бьянко встретился с министром в Риме.',
    ],
    [
      'ru-en',
      'В понедельник Фрэнк Ло Бьянко встретился с министром в Риме.',
      'On Monday Frank LoBianco met the minister in Rome.',
    ],
    [
      'en-ru',
      'The storm reached Tamil Nadu on Monday, officials in Delhi said.',
      'В понедельник шторм достиг Тамилнада, сообщили чиновники в Дели.',
    ],
    [
      'ru-en',
      'В понедельник шторм достиг Тамилнада, сообщили чиновники в Дели.',
      'The storm reached Tamil Nadu on Monday, officials in Delhi said.',
    ],
  ])('%s: %s', (...row) => {
    expect(grave(row)).toEqual([]);
  });
});

describe('short acronyms of Azerbaijani are told apart letter by letter', () => {
  it.each([
    ['DİN', 'org:interior-ministry'],
    ['DIN', undefined],
    ['Aİ', 'org:eu'],
    ['AI', undefined],
  ])('%s', (acronym, concept) => {
    const [first] = extractNames(`Bazar ertəsi ${acronym} hesabat verib.`, 'az').filter(({ text }) => text === acronym);
    expect(first?.readings[0]?.unit || undefined).toBe(concept);
  });
});
