import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/compare.js';
import { explainNames } from '../../../../src/facts/names/explain.js';

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage }).map(
    (one) => `${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`,
  );
};

describe('initials that are others beside the same surname are told', () => {
  it.each([
    ['en-az', 'Professor D. M. Ashford came.', 'Professor D. N. Eşford gəldi.', 'D. M. Ashford / D. N. Eşford'],
    ['en-ru', 'O. Yuldashev spoke.', 'Выступил Б. Юлдашев.', 'O. Yuldashev / Б. Юлдашев'],
    ['az-ru', 'İ. Z. Ələkbərov bildirib.', 'Сообщил И. К. Алекперов.', 'İ. Z. Ələkbərov / И. К. Алекперов'],
    ['ru-az', 'Сообщил Алекперов И.З.', 'Ələkbərov İ.K. bildirib.', 'Алекперов И.З. / Ələkbərov İ.K.'],
    ['en-ru', 'Yu. V. Shcherbakov left.', 'Ю. К. Щербаков ушёл.', 'Yu. V. Shcherbakov / Ю. К. Щербаков'],
    // Vowels that are near each other elsewhere.
    ['ru-en', 'Д. А. Сериков ответил.', 'D. O. Serikov replied.', 'Д. А. Сериков / D. O. Serikov'],
    ['az-ru', 'O. Quliyev gəldi.', 'Пришёл А. Кулиев.', 'O. Quliyev / А. Кулиев'],
    ['ru-en', 'К. Петров и М. Иванов ушли.', 'S. Petrov and M. Ivanov left.', 'К. Петров / S. Petrov'],
  ])('%s: %s / %s', (languages, source, target, found) => {
    expect(told(languages, source, target)[0]).toBe(found);
  });
});

describe('the same initials as languages write them are not', () => {
  it.each([
    ['en-ru', 'G. Simpson and J. Hill left.', 'Дж. Симпсон и Дж. Хилл ушли.'],
    ['en-ru', 'Yu. V. Shcherbakov and V. Yu. Zhukov left.', 'Ю. В. Щербаков и В. Ю. Жуков ушли.'],
    ['ru-az', 'Ю. Жуков и Дж. Гусейнов ушли.', 'Y. Jukov və C. Hüseynov getdilər.'],
    ['ru-en', 'Ж. Мартен, Х. Гарсия и Ц. Петров ушли.', 'J. Martin, J. Garcia and T. Petrov left.'],
    ['az-en', 'X. Məmmədov, Ş. Əliyev və Ü. Quliyev getdilər.', 'K. Mammadov, S. Aliyev and U. Guliyev left.'],
    ['az-ru', 'H. Quliyev, Q. Qarayev və Ə. Rəhimov getdilər.', 'Г. Гулиев, К. Караев и А. Рагимов ушли.'],
    ['ru-en', 'Э. Юсупов, Е. Яковлев и Я. Ёлкин ушли.', 'E. Yusupov, Y. Yakovlev and Y. Yolkin left.'],
    ['az-ru', 'Ə. Eyvazov, Ö. Ağayev və Ü. İsayev gəldilər.', 'Пришли А. Эйвазов, О. Агаев и У. Исаев.'],
    // The second one may be left out.
    ['en-az', 'R. A. Mammadov spoke.', 'R. Məmmədov danışıb.'],
    // However they are set.
    ['en-az', 'Judge R. A. Mammadov spoke.', 'Hakim R.A.Məmmədov danışıb.'],
    // For the names in full, a patronymic among them.
    ['ru-az', 'Айсель Рауф гызы Гулузаде выступила.', 'A. R. Quluzadə çıxış edib.'],
    // "I" and «В» are none.
    ['en-ru', 'In Pyongyang I saw it.', 'В Пхеньяне я это видела.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([]);
  });
});

it('is explained', () => {
  const [link] = explainNames({
    ...{ source: 'O. Yuldashev spoke.', target: 'Выступил Б. Юлдашев.', sourceLanguage: 'en', targetLanguage: 'ru' },
  });
  expect(link?.judgement).toMatchObject({ role: 'initials', type: 'different', certainty: 'probable' });
});
