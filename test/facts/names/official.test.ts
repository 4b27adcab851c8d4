import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/compare.js';

// What texts of press offices are full of: persons with Russian and Azerbaijani names, bodies by full and by clipped names.

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => `${one.type}: ${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`);
};

describe('another surname of one ending is told beside the right first name', () => {
  it.each([
    ['en-ru', 'Judge Pavel Kotelnikov read the ruling.', 'Решение огласил судья Павел Садовников.'],
    ['az-en', 'Nazir müavini Orxan Zeynalzadə danışıb.', 'Deputy Minister Orkhan Najafzadeh spoke.'],
    ['en-az', 'Director Farid Shahmuradov opened the hall.', 'Salonu direktor Fərid Şahməmmədov açıb.'],
    ['ru-en', 'Выступил профессор Тимур Белобородов.', 'Professor Timur Belogorodsky spoke.'],
    ['ru-az', 'Посол Олег Хворостинин прибыл утром.', 'Səfir Oleq Xvorostovski səhər gəlib.'],
    // A first name that hardly sounds like its counterpart is surely spelt as it.
    ['ru-en', 'Выступил Бауыржан Сериков.', 'Bauyrzhan Suleimenov spoke.'],
    ['en-ru', 'The spokesman Orhan Demir replied.', 'Ответил представитель Орхан Чакыр.'],
    ['az-ru', 'Rəssam Tofiq Əlməmmədov gəldi.', 'Пришёл художник Тофик Алимурадов.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toHaveLength(1);
  });
});

describe('a letter wrong in such a surname is told', () => {
  it.each([
    ['ru-en', 'Выступила Нина Сафонова.', 'Nina Safronova spoke.'],
    ['en-ru', 'Vera Polozova came.', 'Пришла Вера Полотова.'],
    ['ru-az', 'Пришла Ирада Рагимова.', 'İradə Raqinova gəldi.'],
    // Without its letters, though it sounds right.
    ['ru-az', 'Пришла Севиндж Гюльмамедова.', 'Sevinc Gulmemmedova gəldi.'],
    ['ru-az', 'Пришёл Фуад Ибрагимзаде.', 'Fuad İbrahimzade gəldi.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([expect.stringMatching(/^misspelt/)]);
  });
});

describe('the same persons are not, in any spelling that is usual', () => {
  it.each([
    ['en-ru', 'Judge Pavel Sotnikov read the ruling.', 'Решение огласил судья Павел Сотников.'],
    ['ru-en', 'Сообщил Игорь Щербаков.', 'Igor Shcherbakov reported this.'],
    ['ru-en', 'Об этом сказал Олег Вишневский.', 'Oleg Vishnevsky said so.'],
    ['ru-en', 'Суд вынес решение по делу Камского.', 'The court ruled in the Kamsky case.'],
    ['az-ru', 'Mübariz Əsgərxanlı gəldi.', 'Пришёл Мубариз Аскерханлы.'],
    ['az-en', 'Fuad İbrahimzadə gəldi.', 'Fuad Ibrahimzadeh came.'],
    // Of letters that the language has not nothing is known.
    ['en-ru', 'Petra Dvořáková won the match.', 'Матч выиграла Петра Дворжакова.'],
    ['en-ru', 'Fans of Ondřej Růžička sang.', 'Пели болельщики Ондржея Ружички.'],
    // The father's name is left out, or is a letter behind the first name.
    ['ru-en', 'Генерал-майор Игорь Петрович Лукин ушёл.', 'Major General Igor Lukin left.'],
    ['ru-en', 'Архитектор Юрий Константинович Бахметьев ушёл.', 'The architect Yuri K. Bakhmetyev left.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([]);
  });
});

describe('an office before a name is no part of it', () => {
  it.each([
    [
      'en-az',
      'Associate Professor Rashad Mammadov spoke about water law.',
      'Dosent Rəşad Məmmədov su hüququndan danışıb.',
    ],
    [
      'en-ru',
      'Adjunct Professor Anna Weber spoke about poetry.',
      'О поэзии говорила внештатный преподаватель Анна Вебер.',
    ],
    [
      'en-ru',
      'The hearing was postponed, Registrar Philippe Durand informed the parties.',
      'Слушание перенесено, уведомил стороны секретарь суда Филипп Дюран.',
    ],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([]);
  });

  it.each([
    ['en-ru', 'The court rose, Registrar Anna Weber said.', 'Суд удалился, сказала секретарь Анна Лемке.'],
    ['en-az', 'Associate Professor Rashad Mammadov spoke.', 'Dosent Rəşad Süleymanov danışıb.'],
  ])('%s: %s / %s is told', (languages, source, target) => {
    expect(told(languages, source, target)).not.toEqual([]);
  });
});

describe('a body by its full name and clipped is one', () => {
  it.each([
    [
      'en-ru',
      'Prices rose in August, TurkStat data showed.',
      'По данным Института статистики Турции, цены в августе выросли.',
    ],
    [
      'ru-en',
      'Спикер Совфеда назвал встречу важной.',
      'The Speaker of the Federation Council called the meeting important.',
    ],
    ['ru-az', 'Об этом сообщили в ГУ МВД по Уралу.', 'Bunu DİN-in Ural üzrə Baş İdarəsi bildirib.'],
    ['az-ru', 'AMB faizi dəyişmədi.', 'ЦБА не изменил ставку.'],
    ['ru-az', 'Доход АО «Нур» за год вырос.', '“Nur” SC-nin illik gəliri artıb.'],
    ['az-en', 'Qızıl Xaç həkim göndərib.', 'The Red Cross sent doctors.'],
    [
      'ru-az',
      'Указом Президента Анна Лукина награждена орденом Почёта.',
      'Prezidentin fərmanı ilə Anna Lukina Şərəf ordeni ilə təltif edilib.',
    ],
    ['ru-en', 'Её наградили орденом «Шохрат».', 'She was awarded the Order of Glory.'],
    // It is said in another order, or in small letters.
    ['az-en', 'O, Zoologiya kafedrasının müdiridir.', 'She is head of the Department of Zoology.'],
    ['ru-az', 'Об этом сообщил Госкомитет.', 'Bunu Dövlət Komitəsi bildirib.'],
    ['ru-en', 'Учения посетил начальник Генштаба.', 'The chief of the General Staff visited the exercise.'],
    ['ru-en', 'По данным Гидрометцентра, пойдёт снег.', 'Snow is expected, the Hydrometeorological Centre said.'],
    ['en-ru', 'Rosstat published the data.', 'Данные опубликовала Федеральная служба государственной статистики.'],
    ['ru-en', 'Глава Минцифры выступил.', 'The Digital Development Minister spoke.'],
    ['ru-en', 'ЮНИСЕФ помог школам.', "The UN Children's Fund helped the schools."],
    ['en-az', 'UNHCR sent tents.', 'BMT-nin Qaçqınlar üzrə Ali Komissarlığı çadırlar göndərib.'],
    // What stands beside it in small letters is no part of it.
    [
      'en-az',
      'Snow is expected, the Health Research Centre said.',
      'Səhiyyə Mərkəzinin məlumatına görə, qar gözlənilir.',
    ],
    [
      'en-az',
      'Snow is expected, the Customs Committee of the State said.',
      'Dövlət Gömrük Komitəsinin məlumatına görə, qar gözlənilir.',
    ],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([]);
  });
});

describe('another people is told, where each text has one alone', () => {
  it.each([
    ['ru-az', 'Швейцарский судья показал карточку.', 'İsveçli hakim kart göstərib.'],
    ['en-ru', 'The Slovenian goalkeeper was hurt.', 'Словацкий вратарь получил травму.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([expect.stringMatching(/^different/)]);
  });

  it.each([
    ['ru-az', 'Швейцарский судья показал карточку.', 'İsveçrəli hakim kart göstərib.'],
    ['en-az', 'The Caspian states met.', 'Xəzəryanı dövlətlər görüşüb.'],
  ])('%s: %s / %s: one and the same', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([]);
  });
});
