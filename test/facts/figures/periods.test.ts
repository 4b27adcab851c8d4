import { describe, expect, it } from 'vitest';
import { readAtoms } from '../../../src/facts/figures/read.js';
import { languageOf } from '../../../src/languages/index.js';
import { phenomenon } from '../../support/balance.js';

phenomenon(
  'parts of the year, said in months or by their numbers',
  [
    {
      en: ['the July–September quarter was dry', 'the third quarter was dry'],
      az: ['üçüncü rüb quraq keçdi', 'iyul–sentyabr quraq keçdi'],
      ru: ['третий квартал выдался сухим', 'июль – сентябрь выдались сухими'],
    },
    {
      en: ['in January–June', 'in half a year', 'in the first six months'],
      az: ['yanvar–iyunda', 'yarım ildə', 'ilk altı ayda'],
      ru: ['за январь – июнь', 'за полгода', 'за первое полугодие'],
    },
    {
      en: ['at the end of the last century', 'at the end of the 20th century'],
      az: ['ötən əsrin sonunda', 'keçən əsrin sonunda', 'XX əsrin sonunda'],
      ru: ['в конце прошлого века', 'в конце минувшего столетия', 'в конце XX века'],
    },
    {
      en: ['the century before last', 'the 19th century'],
      az: 'XIX əsr',
      ru: ['позапрошлое столетие', 'позапрошлый век', 'XIX век'],
    },
    { en: 'over the past century', az: 'son yüz ildə', ru: ['за последние сто лет', 'за последний век'] },
    {
      en: ['from 1 July', 'from the start of the second half of the year', 'from the beginning of the third quarter'],
      az: ['iyulun 1-dən', 'ilin ikinci yarısının əvvəlindən'],
      ru: ['с 1 июля', 'с начала второго полугодия', 'с начала III квартала'],
    },
    {
      en: ['since the beginning of the year', 'since 1 January', 'since January 1'],
      az: ['ilin əvvəlindən', 'yanvarın 1-dən'],
      ru: ['с начала года', 'с 1 января'],
    },
    {
      en: ['until 31 December 2026', 'until the end of 2026'],
      az: ['2026-cı il dekabrın 31-dək', '2026-cı ilin sonunadək'],
      ru: ['до 31 декабря 2026 года', 'до конца 2026 года'],
    },
    {
      en: ['in January–November, the chief economist said', 'in the first eleven months, the chief economist said'],
      az: 'baş iqtisadçı bildirib ki, ilin ilk on bir ayında',
      ru: ['в январе – ноябре, сообщил главный экономист', 'за первые 11 месяцев, сообщил главный экономист'],
    },
    {
      en: 'April–June, a third of the sum of a year earlier',
      az: 'ikinci rüb, bir il əvvəlki məbləğdən üç dəfə az',
      ru: 'второй квартал, втрое меньше прошлогоднего',
    },
    {
      en: 'July–September, a third of the previous sum',
      az: 'üçüncü rüb, əvvəlki məbləğdən üç dəfə az',
      ru: 'третий квартал, в три раза меньше прежнего',
    },
    {
      en: ['by the end of June', 'by the end of the first half of the year', 'by the end of the second quarter'],
      az: ['iyunun sonuna', 'ilin birinci yarısının sonuna', 'ikinci rübün sonuna', 'birinci yarımilin sonuna'],
      ru: ['к концу июня', 'к концу первого полугодия', 'к концу второго квартала', 'к концу II квартала'],
    },
    {
      en: ['at the beginning of July', 'at the start of the third quarter'],
      az: ['iyulun əvvəlində', 'üçüncü rübün əvvəlində'],
      ru: ['в начале июля', 'в начале третьего квартала'],
    },
    {
      en: ['the three months to June', 'April–June', 'the second quarter', 'the three months ending June', 'Q2'],
      az: ['aprel–iyun', 'ikinci rüb', 'II rüb'],
      ru: ['второй квартал', 'апрель – июнь', 'II квартал'],
    },
    {
      en: ['the first eight months', 'January–August', 'eight months', 'January to August'],
      az: ['yanvar–avqust', 'ilk səkkiz ay', 'səkkiz ay'],
      ru: ['январь – август', 'первые восемь месяцев', 'за январь–август', '8 месяцев'],
    },
    {
      en: 'fell in August but rose in the first eight months',
      az: 'avqustda azalıb, yanvar–avqustda isə artıb',
      ru: 'в августе снизилось, а за январь – август выросло',
    },
    {
      en: ['by the end of the first quarter of 2025', 'by the end of March 2025'],
      az: ['2025-ci ilin birinci rübünün sonuna', '2025-ci ilin martının sonuna'],
      ru: ['к концу первого квартала 2025 года', 'к концу марта 2025 года'],
    },
    {
      en: ['by the end of 2026', 'by the end of December 2026'],
      az: ['2026-cı ilin sonuna', '2026-cı ilin dekabrının sonuna'],
      ru: ['к концу 2026 года', 'к концу декабря 2026 года', 'к концу IV квартала 2026 года'],
    },
    { en: ['the end of the year', 'the end of December'], az: 'ilin sonu', ru: ['конец года', 'конец IV квартала'] },
    {
      en: 'in the second half of the match',
      az: 'oyunun ikinci yarısında',
      ru: ['во второй половине матча', 'во втором тайме'],
    },
    { en: 'the night of 5 July', az: 'iyulun 5-i gecə', ru: 'ночь 5 июля' },
  ],
  [
    {
      from: 'az',
      to: 'ru',
      source: '2025-ci ilin birinci yarısında',
      target: 'в первом квартале 2025 года',
      found: ['different', 'birinci yarısında', 'первом квартале'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'in the second half of 2025',
      target: '2025-ci ilin ikinci rübündə',
      found: ['different', 'second half', 'ikinci rübündə'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'за второй квартал 2024 года',
      target: 'for the second month of 2024',
      found: ['different', 'второй квартал', 'second month'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'in H1 2025',
      target: 'в I квартале 2025 года',
      found: ['different', '1', 'I квартале'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'за первое полугодие',
      target: 'birinci rübdə',
      found: ['different', 'первое полугодие', 'birinci rübdə'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'ilin üçüncü rübündə',
      target: 'in the third month of the year',
      found: ['different', 'üçüncü rübündə', 'third month'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'by the end of June',
      target: 'к концу третьего квартала',
      found: ['missing', 'June', null],
      count: 2,
    },
    {
      from: 'ru',
      to: 'en',
      source: 'к концу второго квартала',
      target: 'at the beginning of the second quarter',
      found: ['different', 'концу второго квартала', 'beginning of the second quarter'],
    },
    {
      from: 'az',
      to: 'en',
      source: '2026-cı ilin sonunadək',
      target: 'by the end of 2036',
      found: ['different', '2026-cı ilin', '2036'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'by the end of November 2026',
      target: 'к концу 2026 года',
      found: ['different', 'November 2026', '2026 года'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'второй квартал',
      target: 'the three months to September',
      found: ['different', 'второй', 'three months'],
      count: 2,
    },
    {
      from: 'az',
      to: 'ru',
      source: 'iyulun 1-dən',
      target: 'с начала второго квартала',
      found: ['missing', 'iyulun 1-dən', null],
      count: 2,
    },
    {
      from: 'en',
      to: 'ru',
      source: 'the July–September quarter was dry',
      target: 'второй квартал выдался сухим',
      found: ['missing', 'July', null],
      count: 3,
    },
    {
      from: 'az',
      to: 'ru',
      source: 'XIX əsrin sonunda',
      target: 'в конце прошлого столетия',
      found: ['missing', 'XIX əsrin', null],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'с начала года',
      target: 'since 1 February',
      found: ['extra', null, '1 February'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'from 1 July',
      target: 'iyulun əvvəlindən',
      found: ['different', '1 July', 'iyulun'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'July–September, a third of the previous sum',
      target: 'ikinci rüb, əvvəlki məbləğdən üç dəfə az',
      found: ['missing', 'July', null],
      count: 3,
    },
  ],
);

describe('the part of a quarter', () => {
  it.each([
    ['ru', 'к концу первого полугодия 2025 года', [0, 3, 0]],
    ['en', 'by the end of the second quarter of 2025', [0, 3, 0]],
    ['az', '2025-ci ilin birinci rübünün sonuna', [0, 0, 3]],
    ['ru', 'к концу 2025 года', [3]],
  ] as const)('is none of its year: %s %s', (language, text, parts) => {
    expect(readAtoms(text, languageOf(language)!.figures).map(({ part }) => part)).toEqual(parts);
  });
});

phenomenon(
  'ten days of a month, feasts of so many years',
  [
    {
      en: ['in the last ten days of April', 'in the third ten days of April'],
      az: ['aprelin üçüncü ongünlüyündə', 'aprelin son ongünlüyündə'],
      ru: ['в третьей декаде апреля', 'в последней декаде апреля'],
    },
    { en: 'the bicentenary of the port', az: 'limanın 200 illiyi', ru: ['двухсотлетие порта', '200-летие порта'] },
    { en: 'their tricentennial', az: 'onların üç yüz illiyi', ru: 'их трёхсотлетие' },
    { en: ['a four-time laureate', 'four times a laureate'], az: 'dörd dəfə laureat', ru: 'четырежды лауреат' },
  ],
  [
    {
      from: 'ru',
      to: 'az',
      source: 'во второй декаде апреля',
      target: 'aprelin üçüncü ongünlüyündə',
      found: ['missing', 'второй', null],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'the bicentenary of the port',
      target: 'трёхсотлетие порта',
      found: ['different', 'bicentenary', 'трёхсотлетие'],
    },
  ],
);
