import { describe, expect, it } from 'vitest';
import { compareNames, extractNames } from '../../../src/facts/names/index.js';
import { parseTermsCsv } from '../../../src/terms/index.js';

const termbase = parseTermsCsv(`concept,language,term,status
baku,en,Baku,
baku,az,Bakı,
baku,ru,Баку,
sumgait,en,Sumgait,
sumgait,az,Sumqayıt,
sumgait,ru,Сумгаит,
heydar-aliyev,en,Heydar Aliyev,
heydar-aliyev,az,Heydər Əliyev,
heydar-aliyev,ru,Гейдар Алиев,
milli-majlis,en,Milli Majlis,
milli-majlis,az,Milli Məclis,
milli-majlis,ru,Милли Меджлис,
azerbaijan,en,Azerbaijan,
azerbaijan,az,Azərbaycan,
azerbaijan,ru,Азербайджан,
black-january,en,Black January,
black-january,az,Qara Yanvar,
black-january,ru,Черный январь,
ussr,en,USSR,
ussr,az,SSRİ,
ussr,ru,СССР,
un,en,UN,
un,az,BMT,
un,ru,ООН,
`);
const grave = (source: string, target: string, targetLanguage: string) =>
  compareNames({ source, target, sourceLanguage: 'en', targetLanguage, termbase })
    .filter(({ certainty }) => certainty === 'certain')
    .map(({ type, source: from, target: to }) => [type, from?.text ?? null, to?.text ?? null]);

const SOURCE =
  'In Baku and Sumgait, Heydar Aliyev and the Milli Majlis of Azerbaijan spoke of Black January, the USSR and the UN.';
const AZ =
  'Heydər Əliyev və Azərbaycanın Milli Məclisi Bakıda və Sumqayıtda Qara Yanvardan, SSRİ-dən və BMT-dən danışdılar.';
const RU = 'Гейдар Алиев и Милли Меджлис Азербайджана говорили в Баку и Сумгаите о Чёрном январе, СССР и ООН.';

describe('a termbase of names', () => {
  it('finds every name in any inflection', () => {
    expect(grave(SOURCE, AZ, 'az')).toEqual([]);
    expect(grave(SOURCE, RU, 'ru')).toEqual([]);
    const concepts = extractNames(SOURCE, 'en', termbase).map(({ readings }) => readings[0]?.unit);
    expect(concepts).toEqual([
      'baku',
      'sumgait',
      'heydar-aliyev',
      'milli-majlis',
      'azerbaijan',
      'black-january',
      'ussr',
      'un',
    ]);
  });

  it.each([
    ['az', 'Bakıda', 'Gəncədə'],
    ['az', 'Sumqayıtda', 'Şəkidə'],
    ['az', 'Heydər Əliyev', 'Heydər Əliyov'],
    ['az', 'Heydər Əliyev', 'Corc Cons'],
    ['az', 'BMT-dən', 'ATƏT-dən'],
    ['az', 'SSRİ-dən', 'ABŞ-dan'],
    ['az', 'Qara Yanvardan', 'faciədən'],
    ['az', 'Milli Məclisi', 'Ali Məhkəməsi'],
    ['az', 'Azərbaycanın', 'Gürcüstanın'],
    ['ru', 'Баку', 'Москве'],
    ['ru', 'Сумгаите', 'Сумганте'],
    ['ru', 'Гейдар Алиев', 'Гейдар Абиев'],
    ['ru', 'Гейдар Алиев', 'Он'],
    ['ru', 'ООН', 'ОНО'],
    ['ru', 'СССР', 'США'],
    ['ru', 'Чёрном январе', 'трагедии'],
    ['ru', 'Милли Меджлис', 'Конгресс'],
    ['ru', 'Азербайджана', 'Армении'],
  ])('%s: %s → %s is an error', (language, right, wrong) => {
    const target = (language === 'az' ? AZ : RU).replace(right, wrong);
    expect(target).toContain(wrong);
    expect(grave(SOURCE, target, language)).toHaveLength(1);
  });
});
