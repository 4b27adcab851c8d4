import { describe, expect, it } from 'vitest';
import { openNames } from './open-names.js';

/** Patronymics and initials, which languages make otherwise or leave out. */
describe('patronymics and initials', () => {
  it.each([
    ['az', 'en', 'İlham Heydər oğlu Əliyev çıxış edib.', 'Ilham Aliyev spoke.'],
    ['az', 'ru', 'İlham Heydər oğlu Əliyev çıxış edib.', 'Вчера Ильхам Гейдарович Алиев выступил.'],
    ['ru', 'az', 'Вчера Ильхам Гейдарович Алиев выступил.', 'İlham Əliyev çıxış edib.'],
    ['en', 'az', 'Ilham Aliyev spoke.', 'İlham Heydər oğlu Əliyev çıxış edib.'],
    ['az', 'ru', 'Leyla Rəşid qızı Məmmədova mükafat alıb.', 'Лейла Рашидовна Мамедова получила награду.'],
    ['ru', 'en', 'Мамедов Рашад Али оглы назначен послом.', 'Rashad Mammadov was appointed ambassador.'],
    ['ru', 'en', 'Награду получила Анна Сергеевна Петрова.', 'The award went to Anna Petrova.'],
    ['ru', 'en', 'Вчера И. Г. Алиев выступил в Баку.', 'Ilham Aliyev spoke in Baku yesterday.'],
    ['ru', 'en', 'Вчера И.Г. Алиев выступил в Баку.', 'Ilham Aliyev spoke in Baku yesterday.'],
    ['en', 'az', 'Rashad Guliyev signed the decree.', 'Fərmanı R. Quliyev imzalayıb.'],
  ])('%s-%s: %s → %s', (from, to, source, target) => {
    expect(openNames(from, source, to, target)).toEqual([]);
  });

  it.each([
    ['az', 'ru', 'Leyla Rəşid qızı Məmmədova mükafat alıb.', 'Лейла Кямаловна Мамедова получила награду.'],
    ['az', 'ru', 'Leyla Rəşid qızı Məmmədova mükafat alıb.', 'Лейла Рашидовна Гасанова получила награду.'],
    ['ru', 'az', 'Мамедов Рашад Али оглы назначен послом.', 'Məmmədov Rəşad Kamal oğlu səfir təyin edilib.'],
    ['ru', 'en', 'Вчера И. Г. Алиев выступил в Баку.', 'Rashad Aliyev spoke in Baku yesterday.'],
    ['ru', 'en', 'Роман Абрамович купил клуб.', 'Roman bought the club.'],
  ])('%s-%s: %s → %s is another', (from, to, source, target) => {
    expect(openNames(from, source, to, target)).not.toEqual([]);
  });

  it('scales of temperature are no names', () => {
    expect(openNames('en', 'It was 5 degrees Celsius.', 'ru', 'Было 5 °C.')).toEqual([]);
  });

  it('currency codes are no names', () => {
    expect(openNames('en', 'It costs 5 AZN and 3 EUR.', 'ru', 'Это стоит 5 манатов и 3 евро.')).toEqual([]);
  });
});
