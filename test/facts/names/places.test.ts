import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/index.js';
import { openNames, sixWays } from './open-names.js';

/** Capitals and cities whose names differ between the languages, in cases too. */
describe('cities', () => {
  const rows: readonly (readonly [en: string, az: string, ru: string])[] = [
    ['He flew to Ottawa from Wellington.', 'O, Vellinqtondan Ottavaya uçdu.', 'Он прилетел в Оттаву из Веллингтона.'],
    ['The talks in Chisinau are over.', 'Kişinyovdakı danışıqlar başa çatıb.', 'Переговоры в Кишиневе завершены.'],
    ['Ships left Alexandria.', 'Gəmilər İsgəndəriyyədən çıxıb.', 'Суда вышли из Александрии.'],
    ['A fair opened in Abu Dhabi.', 'Əbu-Dabidə sərgi açılıb.', 'В Абу-Даби открылась выставка.'],
    ['The summit is in Novosibirsk.', 'Sammit Novosibirskdədir.', 'Саммит проходит в Новосибирске.'],
    ['Ships left Port-au-Prince.', 'Gəmilər Port-o-Prinsdən çıxıb.', 'Суда вышли из Порт-о-Пренса.'],
    ['Oslo and Dublin agreed.', 'Oslo və Dublin razılaşıb.', 'Осло и Дублин договорились.'],
  ];
  const sides = ['en', 'az', 'ru'] as const;
  const cases = rows.flatMap((texts) =>
    sides.flatMap((from, a) =>
      sides.filter((to) => to !== from).map((to) => [from, to, texts[a]!, texts[sides.indexOf(to)]!] as const),
    ),
  );
  it.each(cases)('%s-%s: %s → %s', (sourceLanguage, targetLanguage, source, target) => {
    expect(compareNames({ source, target, sourceLanguage, targetLanguage })).toEqual([]);
  });

  it.each([
    ['He flew to Ottawa from Wellington.', 'Он прилетел в Осло из Веллингтона.'],
    ['Ships left Alexandria.', 'Суда вышли из Шарджи.'],
  ])('%s → %s is another city', (source, target) => {
    expect(compareNames({ source, target, sourceLanguage: 'en', targetLanguage: 'ru' })).toMatchObject([
      { type: 'different' },
    ]);
  });
});

describe('a name of several words has its endings at its end', () => {
  const told = (source: string, target: string) =>
    compareNames({ source, target, sourceLanguage: 'az', targetLanguage: 'en' }).map(({ type }) => type);

  it('in Azerbaijani: a road to Aghsu is no Milky Way', () => {
    expect(told('Ağsu yolunda avtobus dayanıb.', 'A bus stopped on the Aghsu road.')).toEqual([]);
    expect(told('Teleskopla Ağ yolun ulduzları görünür.', 'The stars of the Milky Way are seen.')).toEqual([]);
  });

  it('nor is an acronym a shorter one with an ending', () => {
    const pair = { sourceLanguage: 'en', targetLanguage: 'az', source: 'In May the JSC sold its plant in Ganja.' };
    const told = (company: string) =>
      compareNames({ ...pair, target: `Mayda ${company} Gəncədəki zavodunu satıb.` }).map(({ type }) => type);
    expect(told('SC')).toEqual([]);
    expect(told('SCU')).toEqual(['different']);
  });
});

/** Places of several words are told by each of them. */
describe('places of several words', () => {
  type Row = readonly [en: string, az: string, ru: string];
  const frame = ([en, az, ru]: Row): Row => [
    `Yesterday we found it on the map: ${en}.`,
    `Dünən onu xəritədə tapdıq: ${az}.`,
    `Вчера мы нашли это на карте: ${ru}.`,
  ];
  const rows: readonly Row[] = [
    ['North Korea', 'Şimali Koreya', 'Северная Корея'],
    ['South Korea', 'Cənubi Koreya', 'Южная Корея'],
    ['North Africa', 'Şimali Afrika', 'Северная Африка'],
    ['West Africa', 'Qərbi Afrika', 'Западная Африка'],
    ['Western Zangezur', 'Qərbi Zəngəzur', 'Западный Зангезур'],
    ['Eastern Zangezur', 'Şərqi Zəngəzur', 'Восточный Зангезур'],
    ['Northern Cyprus', 'Şimali Kipr', 'Северный Кипр'],
    ['Nova Scotia', 'Yeni Şotlandiya', 'Новая Шотландия'],
    ['New Caledonia', 'Yeni Kaledoniya', 'Новая Каледония'],
    ['Equatorial Guinea', 'Ekvatorial Qvineya', 'Экваториальная Гвинея'],
    ['Trinidad and Tobago', 'Trinidad və Tobaqo', 'Тринидад и Тобаго'],
    ['Saint Vincent', 'Sent-Vinsent', 'Сент-Винсент'],
    ['Dead Sea', 'Ölü dəniz', 'Мертвое море'],
    ['Aegean Sea', 'Egey dənizi', 'Эгейское море'],
    ['Gulf of Aden', 'Ədən körfəzi', 'Аденский залив'],
    ['Lower Saxony', 'Aşağı Saksoniya', 'Нижняя Саксония'],
    ['Perm Territory', 'Perm diyarı', 'Пермский край'],
    ['Milky Way', 'Süd Yolu', 'Млечный Путь'],
    ['Ivory Coast', 'Kot-d’İvuar', 'Кот-д’Ивуар'],
  ];

  it.each(sixWays(rows.map(frame)))('%s-%s: %s → %s is rendered', (from, to, source, target) => {
    expect(openNames(from, source, to, target)).toEqual([]);
  });

  it.each(sixWays(rows.map(frame), 1))('%s-%s: %s → %s is another', (from, to, source, target) => {
    expect(openNames(from, source, to, target)).not.toEqual([]);
  });

  it.each([
    ['en', 'The snow in North Macedonia melted.', 'ru', 'Снег в Южной Македонии растаял.', 'North Macedonia'],
    ['ru', 'Снег в Северной Македонии растаял.', 'en', 'The snow in South Macedonia melted.', 'Северной Македонии'],
  ] as const)('%s-%s: %s → %s: another point of the compass', (from, source, to, target, name) => {
    expect(openNames(from, source, to, target)).toContain(name);
  });

  it.each([
    ['en', 'He flew to North Macedonia.', 'ru', 'Он прилетел в Македонию.'],
    ['ru', 'Он прилетел в Республику Корея.', 'en', 'He flew to South Korea.'],
    ['en', 'He flew to East Timor.', 'az', 'O, Şərqi Timora uçdu.'],
  ] as const)('%s-%s: %s → %s: the point of the compass may be left out', (from, source, to, target) => {
    expect(openNames(from, source, to, target)).toEqual([]);
  });

  it('short names of states', () => {
    expect(
      openNames('en', 'He moved to Fresno, Calif., in May.', 'ru', 'В мае он переехал во Фресно, Калифорния.'),
    ).toEqual([]);
  });
});
