import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/compare.js';

// Bodies that one text calls by fewer words or letters than the other.

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => `${one.type}: ${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`);
};

type Row = readonly [languages: string, source: string, target: string];

describe('a body with its letters in brackets may be named once', () => {
  it.each<Row>([
    ['en-ru', 'The World Health Organization (WHO) sent tents to Gaza.', 'ВОЗ отправила палатки в Газу.'],
    ['ru-en', 'Международный валютный фонд (МВФ) помог Гане.', 'The International Monetary Fund helped Ghana.'],
    ['az-ru', 'Dünya Bankı və Avropa İttifaqı (Aİ) kredit verib.', 'Всемирный банк и Евросоюз выдали кредит.'],
    ['en-az', 'AFSA (the Food Safety Agency) burned the meat.', 'Qida Təhlükəsizliyi Agentliyi əti yandırıb.'],
  ])('%s: %s / %s', (...row) => {
    expect(told(...row)).toEqual([]);
  });

  it.each<Row>([
    ['en-ru', 'The World Health Organization (WHO) sent tents to Gaza.', 'Италия (ВОЗ) отправила палатки в Газу.'],
    ['en-ru', 'The World Bank (WB) helped Ghana on Monday.', 'В понедельник МВФ помог Гане.'],
  ])('but not another one in its place: %s: %s / %s', (...row) => {
    expect(told(...row)).not.toEqual([]);
  });
});

describe('a known body may be called by its last word, where the rest is said besides', () => {
  it.each<Row>([
    [
      'en-ru',
      'EU law is clear, and the Commission has told Malta so.',
      'Право ЕС ясно, и Еврокомиссия сказала об этом Мальте.',
    ],
    ['ru-en', 'Европарламент осудил Венгрию, сообщает ЕС.', 'The Parliament condemned Hungary, the EU said.'],
    ['az-en', 'Avropa Komissiyası Aİ adından Apple-ı cərimələyib.', 'The Commission fined Apple on behalf of the EU.'],
  ])('%s: %s / %s', (...row) => {
    expect(told(...row)).toEqual([]);
  });

  it.each<Row>([
    [
      'en-ru',
      'EU law is clear, and the Court has told Malta so.',
      'Право ЕС ясно, и Еврокомиссия сказала об этом Мальте.',
    ],
  ])('nothing else is: %s: %s / %s', (...row) => {
    expect(told(...row)).not.toEqual([]);
  });
});

describe('letters stand for words of the other text', () => {
  it.each<Row>([
    // As their own language says them, or as they sound.
    ['en-ru', 'The Black Sea Transport Consortium paid Bulgaria.', 'ЧТК заплатил Болгарии.'],
    [
      'ru-en',
      'КТК приостановил отгрузку в Новороссийске.',
      'The Caspian Pipeline Consortium halted loading in Novorossiysk.',
    ],
    // In letters of the other text's language; the last ones tell what kind of company it is.
    ['ru-en', 'Концерн TPAO бурит в Сомали.', 'Turkish Petroleum is drilling in Somalia.'],
    ['en-ru', 'Kuwait Petroleum is drilling in Vietnam.', 'Компания KPC бурит во Вьетнаме.'],
  ])('%s: %s / %s', (...row) => {
    expect(told(...row)).toEqual([]);
  });

  it.each<Row>([
    [
      'en-ru',
      'Nine ships are waiting off Varna after the Adriatic Pipeline Consortium shut two of its moorings.',
      'Девять судов ждут у Варны, после того как БТК закрыл два причала.',
    ],
    ['ru-en', 'Концерн TPAO бурит в Сомали.', 'Kuwait Petroleum is drilling in Somalia.'],
  ])('and for no others: %s: %s / %s', (...row) => {
    expect(told(...row)).not.toEqual([]);
  });
});

it.each<Row>([
  // Another acronym begins with them all.
  ['az-en', 'QOBİA Şəkidə 14 qrant verib.', 'QOBIA awarded 14 grants in Sheki.'],
  ['en-az', 'SMEDA awarded 14 grants in Sheki.', 'SMEDA Şəkidə 14 qrant verib.'],
])('an acronym is no form of a shorter one: %s: %s / %s', (...row) => {
  expect(told(...row)).toEqual([]);
});
