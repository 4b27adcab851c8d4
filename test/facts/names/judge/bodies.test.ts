import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/compare.js';
import { explainNames } from '../../../../src/facts/names/explain.js';

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => `${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`);
};

describe('a like body in the place of another is told', () => {
  it.each([
    // What it deals in.
    ['en-ru', 'The State Statistics Committee replied.', 'Государственный таможенный комитет ответил.'],
    ['az-ru', 'Dövlət Gömrük Komitəsi cavab verib.', 'Государственный комитет по статистике ответил.'],
    ['ru-en', 'Федеральная служба по труду ответила.', 'The Federal Customs Service replied.'],
    ['ru-az', 'Апелляционный суд отложил дело.', 'İnzibati Məhkəmə işi təxirə salıb.'],
    ['en-az', 'The Youth Foundation paid the bill.', 'Hesabı Sığorta Fondu ödəyib.'],
    ['az-ru', 'Voleybol Federasiyası bildirib.', 'Федерация баскетбола сообщила.'],
    ['en-az', 'The Chamber of Accounts replied.', 'Notariat Palatası cavab verib.'],
    // Where it stands among its kind.
    ['az-en', 'Şəhər Məhkəməsi işə baxıb.', 'The Regional Court heard the case.'],
    // What kind of body it is.
    ['az-ru', 'Əmək Nazirliyi bildirib.', 'Агентство труда сообщило.'],
    ['en-ru', 'The Court of Human Rights sat in May.', 'Комитет по правам человека заседал в мае.'],
    ['az-en', 'Statistika Komitəsi hesabat verib.', 'The Statistics Agency reported.'],
    // Beside the name of a person.
    [
      'az-ru',
      'Bakı İnzibati Məhkəməsi Tural Əliyevin işinə baxıb.',
      'Бакинский коммерческий суд рассмотрел дело Турала Алиева.',
    ],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).not.toEqual([]);
  });
});

describe('the same body in other words is not', () => {
  it.each([
    ['en-ru', 'The State Statistics Committee replied.', 'Государственный комитет по статистике ответил.'],
    ['en-ru', 'The High Court upheld the ruling.', 'Верховный суд оставил решение в силе.'],
    ['en-az', 'The City Court heard the case.', 'Bələdiyyə Məhkəməsi işə baxıb.'],
    ['ru-en', 'Министерство просвещения ответило.', 'The Ministry of Education replied.'],
    ['ru-en', 'Комиссия по выборам ответила.', 'The Election Committee replied.'],
    ['en-ru', 'The Geological Survey replied.', 'Геологическая служба ответила.'],
    // What both texts say stands for itself, wherever it stands.
    ['en-ru', 'The Customs Committee met the Tax Service.', 'Налоговая служба встретилась с Таможенным комитетом.'],
    // Small words name no body.
    ['en-ru', 'The court ruled on taxes.', 'Суд вынес решение по таможенным сборам.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([]);
  });
});

it('shows both bodies by their whole phrases, and says why', () => {
  const pair = {
    source: 'Dövlət Gömrük Komitəsi cavab verib.',
    target: 'Государственный статистический комитет ответил.',
    ...{ sourceLanguage: 'az', targetLanguage: 'ru' },
  };
  const [found] = compareNames(pair);
  expect(found).toMatchObject({
    type: 'different',
    certainty: 'probable',
    source: { text: 'Dövlət Gömrük Komitəsi' },
    target: { text: 'Государственный статистический комитет' },
  });
  expect(explainNames(pair)[0]?.judgement).toMatchObject({ role: 'body', type: 'different', certainty: 'probable' });
});

it('is explained where only the translation has its words in capitals', () => {
  const [link] = explainNames({
    source: 'Федеральная служба по труду ответила.',
    target: 'The Federal Customs Service replied.',
    ...{ sourceLanguage: 'ru', targetLanguage: 'en' },
  });
  expect(link?.judgement).toMatchObject({ role: 'body', type: 'different' });
});
