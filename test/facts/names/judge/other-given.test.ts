import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/compare.js';
import { explainNames } from '../../../../src/facts/names/explain.js';

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => `${one.type}: ${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`);
};

describe('another known name is told, however much it sounds like the right one', () => {
  it.each([
    // Surnames that are made of given names.
    ['en-az', "Hasanov's complaint was heard.", 'Hüseynovun şikayətinə baxılıb.', "different: Hasanov's / Hüseynovun"],
    ['az-ru', 'Mahmud Süleymanov gəldi.', 'Пришёл Махмуд Салманов.', 'different: Süleymanov / Салманов'],
    // Beside words of the same person that are right.
    [
      'az-ru',
      'Məhkəmə Tərlan Quliyevi dinləyib.',
      'Суд выслушал Турала Гулиева.',
      'different: Tərlan Quliyevi / Турала Гулиева',
    ],
    [
      'en-az',
      'Elchin Suleyman oghlu Baghirov spoke.',
      'Elçin Salman oğlu Bağırov danışıb.',
      'different: Suleyman / Salman',
    ],
  ])('%s: %s / %s', (languages, source, target, found) => {
    expect(told(languages, source, target)).toEqual([found]);
  });
});

describe('one name in two spellings is not', () => {
  it.each([
    // Saints have names of their own in each language.
    ['ru-en', 'В День святого Андрея прошло шествие.', "A procession was held on St Andrew's Day."],
    ['en-az', 'They wrote about Saint John.', 'Onlar müqəddəs İoann haqqında yazıblar.'],
    ['en-az', "Hasanov's complaint was heard.", 'Həsənovun şikayətinə baxılıb.'],
    ['ru-az', 'Филипп и Джонни пришли.', 'Filip və Conni gəldi.'],
    ['en-ru', 'Philip and Johns came.', 'Пришли Филипп и Джонс.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });
});

describe('a known name without the letters of Azerbaijani is told', () => {
  it.each([
    [
      'en-az',
      'The case of Rashad Karimli was heard.',
      'Rəşad Kerimlinin işinə baxılıb.',
      'misspelt: Rashad Karimli / Kerimlinin',
    ],
    ['ru-az', 'Сообщил Фарид Агаев.', 'Fərid Agayev bildirib.', 'misspelt: Фарид Агаев / Agayev'],
  ])('%s: %s / %s', (languages, source, target, found) => {
    expect(told(languages, source, target)).toEqual([found]);
  });

  it('not with them', () => {
    expect(told('en-az', 'The case of Rashad Karimli was heard.', 'Rəşad Kərimlinin işinə baxılıb.')).toEqual([]);
  });
});

it('is explained', () => {
  const [link] = explainNames({
    ...{ source: 'Mahmud Süleymanov gəldi.', target: 'Пришёл Махмуд Салманов.' },
    ...{ sourceLanguage: 'az', targetLanguage: 'ru' },
  });
  expect(link?.judgement).toMatchObject({ role: 'known', type: 'different', certainty: 'probable' });
});

describe('three words of a person are compared one by one', () => {
  it.each([
    ['ru-en', 'Наталья Сергеевна Воронцова назначена.', 'Natalya Andreyevna Vorontsova was appointed.'],
    ['ru-en', 'Наталья Сергеевна Воронцова назначена.', 'Natalya Sergeyevna Maltseva was appointed.'],
    ['az-ru', 'Mahmud Rəhim oğlu Bağırov doğulub.', 'Родился Махмуд Керим оглы Багиров.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).not.toEqual([]);
  });
});

describe('another known place is told', () => {
  it.each([
    [
      'en-ru',
      'The judge from Nigeria opened the session.',
      'Судья из Нигера открыл заседание.',
      'different: Nigeria / Нигера',
    ],
    [
      'az-ru',
      'Böyük Britaniya ilə Cənubi Sudan arasında münasibətlər qurulub.',
      'Отношения между Великобританией и Суданом установлены.',
      'different: Cənubi Sudan / Суданом',
    ],
  ])('%s: %s / %s', (languages, source, target, found) => {
    expect(told(languages, source, target)).toEqual([found]);
  });

  it.each([
    ['en-ru', 'The capital district, Washington, D.C., voted.', 'Вашингтон, округ Колумбия, проголосовал.'],
    ['ru-az', 'Глава МАГАТЭ ответил.', 'Atom Enerjisi üzrə Beynəlxalq Agentliyin rəhbəri cavab verib.'],
  ])('not under another of its names: %s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });
});

it('a Roman numeral is nobody’s father', () => {
  const source = 'Азиза Керимовна Джафарова родилась в начале 1940-х годов.';
  expect(told('ru-az', source, 'Əzizə Cəfərova XX əsrin 40-cı illərinin əvvəlində anadan olub.')).toEqual([]);
});
