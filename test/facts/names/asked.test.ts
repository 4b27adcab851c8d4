import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/index.js';

type Row = readonly [languages: string, source: string, target: string];
const grave = ([languages, source, target]: Row) => {
  const [sourceLanguage, targetLanguage] = languages.split('-') as [string, string];
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map(({ type, source, target }) => `${type} ${source?.text ?? ''}${target ? `/${target.text}` : ''}`);
};

/** What is a name that the other side must have, and what only looks like one. */
describe('a name is asked for', () => {
  it.each<readonly [...Row, string]>([
    // At the start of an Azerbaijani sentence, by its letters: no list has it.
    ['az-en', 'Kalzadilla bununla razılaşmır.', 'He does not agree with this at all.', ''],
    ['az-en', 'Müzakirəsiz qərar qəbul edilib.', 'The decision was adopted without debate.', ''],
    ['az-en', 'Frankfurtdan Bakıya yeni reyslər açılıb.', 'There are new flights from Frankfurt.', 'missing Bakıya'],
    // A small word that has a capital inside a sentence.
    // In English what says something is no common noun, where it has no article.
    ['en-ru', 'Rice is grown in the valley.', 'В долине выращивают рис.', ''],
    // A lone plural inside a sentence is a team, in a title it is a word.
    ['en-ru', 'He played the theme of Chariots of Fire.', 'Он сыграл тему «Огненных колесниц».', ''],
    // A word in quotes is a title in English, a team or a company in Russian.
    ['en-ru', 'The author of "Beloved" taught at the school.', 'В этой школе преподавала автор книги о любви.', ''],
    [
      'en-ru',
      '"The Catcher in the Rye" has sold millions of copies.',
      '«Над пропастью во ржи» разошлась миллионными тиражами.',
      '',
    ],
    ['en-az', 'He directed "A View from the Bridge" in May.', 'O, mayda “Körpüdən mənzərə” tamaşasını qoyub.', ''],
    // A sentence full of names is no headline: its verb is small.
    [
      'en-az',
      'Attorney Wade Rosenstein met Chief of Staff John Kelly at the White House.',
      'Ağ Evdə aparat rəhbəri Con Kelli ilə görüşüblər.',
      'missing Attorney Wade Rosenstein',
    ],
    // Peoples, but not where every word has a capital.
    [
      'en-ru',
      'Officials said the Japanese carmaker may leave next year.',
      'Чиновники сказали, что автопроизводитель может уйти в следующем году.',
      'missing Japanese',
    ],
    ['ru-en', 'Британская лига открыла новый сезон.', 'The league has opened its new season.', ''],
    ['en-az', 'It is the British dream of every generation.', 'Bu, hər nəslin britaniya arzusudur.', ''],
    // Halves of a country, with their capital only.
    ['en-az', 'Most defectors from the North go there.', 'Qaçanların əksəriyyəti ora gedir.', 'missing the North'],
    ['en-az', 'It lies in the south of the city.', 'O, şəhərin cənubunda yerləşir.', ''],
  ])('%s: %s → %s', (languages, source, target, finding) => {
    expect(grave([languages, source, target])).toEqual(finding === '' ? [] : [finding]);
  });
});

describe('a name may be left out', () => {
  it.each<readonly [...Row, string]>([
    // For a pronoun about its place; a reflexive stands beside a name, and no pronoun for a place.
    ['ru-en', 'Симс набирал в прошлом сезоне по шесть очков.', 'He averaged six points a game last season.', ''],
    // Not where a subject's pronoun cannot stand for an object, in a row of names, before an office, or beside a point of the compass.
    [
      'az-en',
      'Polislər onun Kalzadıllanı vurduğunu etiraf etdiyini bildirib.',
      'Police said he admitted to the shooting.',
      'missing Kalzadıllanı',
    ],
    [
      'ru-en',
      'Итальянец гнался за Гасли и повис на Льюисе Хэмилтоне.',
      'The Italian hung out to dry as he chased Gasly.',
      'missing Льюисе Хэмилтоне',
    ],
    [
      'en-ru',
      'The plant makes the Auris and Avensis for the market.',
      'Завод выпускает Avensis для рынка, и он растет.',
      'missing Auris',
    ],
    [
      'ru-en',
      'В таких городах, как Феникс, Шарлотт и Бостон, ожидается ливень.',
      'He says rain is expected in cities such as Phoenix and Boston.',
      'missing Шарлотт',
    ],
    // Nor where the translation has lost its beginning, or whom it addresses.
    [
      'az-ru',
      'Michael Vann iştirak etməkdən qürur duyduğunu söylədi.',
      'для него, сказал он, большая честь принять участие.',
      'missing Michael Vann',
    ],
    // For an explanation in brackets, which a year is not.
    // For a possessive that opens the translation.
    ['ru-en', 'Для Кравченко установлен залог.', 'His bond has been set at a court.', ''],
    // For what is left of an institution's name, and for the zone of a time of day.
    [
      'ru-en',
      'Выборы в Европейский парламент пройдут весной.',
      'The elections are held in spring.',
      'missing Европейский парламент',
    ],
    ['ru-en', 'Взрыв раздался по бакинскому времени утром.', 'The blast was heard in the morning.', ''],
    // A word that opens the sentence and sounds much the same may be it.
    ['ru-en', 'Теперь Баф стал женатым человеком.', 'Bough is now a married man.', ''],
    // Twitter is left for what is done there.
    ['ru-en', 'Об этом он написал в Твиттере.', 'He tweeted about it.', ''],
  ])('%s: %s → %s', (languages, source, target, finding) => {
    expect(grave([languages, source, target])).toEqual(finding === '' ? [] : [finding]);
  });
});

describe('a name is too much', () => {
  it.each<readonly [...Row, string]>([
    ['en-ru', 'The report of his was published on Monday.', 'Отчет Фридмана опубликовали в понедельник.', ''],
    // Acronyms stand for common words too.
    ['en-ru', 'A road accident happened near the bridge.', 'Возле моста произошло ДТП.', ''],
    ['ru-en', 'Добавить кодировку', 'Add Charset', ''],
  ])('%s: %s → %s', (languages, source, target, finding) => {
    expect(grave([languages, source, target])).toEqual(finding === '' ? [] : [finding]);
  });
});

/** They are compared with the figures. */
describe('no name is looked for in addresses of the internet', () => {
  it.each<readonly [...Row, string]>([
    ['en-ru', 'The storm is near, weather.com reported.', 'Шторм рядом, сообщает сайт weather.com.', ''],
    ['en-az', 'The storm is near, weather.com reported.', 'Weather.com-un məlumatına görə, fırtına yaxındır.', ''],
    ['en-az', 'See www.stat.gov.az for the figures.', 'Rəqəmlər stat.gov.az saytındadır.', ''],
    ['en-ru', 'The storm is near, weather.com reported.', 'Сообщается, что шторм рядом.', ''],
    ['en-ru', 'See stat.gov.az for the figures.', 'Данные на сайте stat.gov.ru.', ''],
    ['en-ru', 'It ended.But nobody left.', 'Все закончилось. Но никто не ушел.', ''],
  ])('%s: %s → %s', (languages, source, target, finding) => {
    expect(grave([languages, source, target])).toEqual(finding === '' ? [] : [finding]);
  });
});

describe('where names end', () => {
  it.each<readonly [...Row, string]>([
    [
      'az-en',
      'LeBron bu axşam San Dieqoda Leykers ilə oynayır.',
      'LeBron plays for the Lakers tonight.',
      'missing San Dieqoda',
    ],
    [
      'az-en',
      'Dünən axşam Əziz Sancar ADA Universitetində çıxış edib.',
      'There was a speech at ADA University last night.',
      'missing Əziz Sancar',
    ],
  ])('%s: %s → %s', (languages, source, target, finding) => {
    expect(grave([languages, source, target])).toEqual([finding]);
  });
});

describe('a title in quotes', () => {
  it.each<readonly [...Row, string]>([
    ['en-ru', 'The film "Chasing Shadows" opened the festival.', 'Фестиваль открыл фильм «Погоня за тенями».', ''],
  ])('%s: %s → %s', (languages, source, target, finding) => {
    expect(grave([languages, source, target])).toEqual(finding === '' ? [] : [finding]);
  });
});
