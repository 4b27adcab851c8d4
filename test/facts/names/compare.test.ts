import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/index.js';

type Row = readonly [languages: string, source: string, target: string];
const run = ([languages, source, target]: Row) => {
  const [sourceLanguage, targetLanguage] = languages.split('-') as [string, string];
  return compareNames({ source, target, sourceLanguage, targetLanguage });
};
const grave = (row: Row) =>
  run(row)
    .filter(({ certainty }) => certainty !== 'weak')
    .map(({ type, source, target }) => [type, source?.text ?? null, target?.text ?? null]);

describe('names that are rendered', () => {
  it.each<Row>([
    ['en-az', 'Mr Jones met George Washington.', 'Cənab Cons Corc Vaşinqtonla görüşdü.'],
    ['en-ru', 'Mr Jones met George Washington.', 'Г-н Джонс встретился с Джорджем Вашингтоном.'],
    ['az-ru', 'Heydər Əliyev Moskvada çıxış etdi.', 'Гейдар Алиев выступил в Москве.'],
    ['ru-az', 'Гейдар Алиев выступил в Москве.', 'Heydər Əliyev Moskvada çıxış etdi.'],
    ['az-en', 'Əliyevin sözlərinə görə, Bakıda sakitlikdir.', 'According to Aliyev, Baku is calm.'],
    ['en-az', 'The UN and the OSCE met in Vienna.', 'BMT-nin və ATƏT-in nümayəndələri Vyanada görüşdülər.'],
    ['en-ru', 'The EU and NATO met.', 'Встретились Евросоюз и НАТО.'],
    ['en-az', "Kavanaugh's friends left.", 'Kavanonun dostları getdilər.'],
    ['en-az', 'Spieth and Trump spoke.', 'Spieth-in və Trump’ın çıxışları oldu.'],
    ['en-az', 'The band Dundee won.', '“Dandi”yə qrupu qalib gəldi.'],
    ['en-ru', 'Indonesian officials spoke.', 'Представители Индонезии выступили.'],
    ['en-az', 'Walid al-Moualem spoke in Damascus.', 'Valid əl-Müəllim Dəməşqdə çıxış etdi.'],
    ['en-ru', 'He works for CNN and Nielsen.', 'Он работает в CNN и Nielsen.'],
    ['en-ru', 'The Supreme Court ruled.', 'Верховный суд вынес решение.'],
    // Keys of branches, which a program reads.
    [
      'en-ru',
      '{city, select, Paris {You live there} London {You do not} other {Who knows}}',
      '{city, select, London {Вы нет} other {Кто знает}}',
    ],
    ['en-ru', '{x, select, Arab {Arabic} other {Other}} letters', '{x, select, Arab {арабские} other {другие}} буквы'],
    ['en-az', '{x, select, Thai {Thai food} other {Food}}', '{x, select, Thai {Tay yeməyi} other {Yemək}}'],
    // Women of a people.
    ['en-ru', "New Zealand's Jacinda Ardern spoke.", 'Новозеландка Джасинда Ардерн выступила.'],
    ['ru-az', 'Победила танзанийка.', 'Tanzaniyalı idmançı qalib gəlib.'],
    // Spelt by the rules of other languages.
    ['en-ru', 'Airbus chose Guillaume Faury.', 'Airbus выбрала Гийома Фори.'],
    ['ru-az', 'Гийом открыл магазин на Пятой авеню.', 'Giyom Beşinci avenyuda mağaza açıb.'],
    // Polish spelling.
    ['en-az', 'Wojciech Szczęsny kept goal for Juventus.', 'Voyçex Şençsnı “Yuventus”un qapısını qoruyub.'],
    ['ru-en', 'Яцек Чапутович выступил в Варшаве.', 'Jacek Czaputowicz spoke in Warsaw.'],
    ['en-az', 'The Universal Declaration of Human Rights was read.', 'Ümumdünya İnsan Hüquqları Bəyannaməsi oxundu.'],
    ['en-ru', "O'Hagan smiled.", "О'Хейген улыбнулся."],
    ['en-ru', 'Kim spoke.', 'Ким Чен Ын выступил.'],
    ['en-ru', 'Soldiers came to Moscow.', 'Солдаты пришли в Моcкву.'],
    ['en-az', 'The Belgian striker scored.', 'Qolu belçikalı hücumçu vurdu.'],
    ['en-ru', 'Midfielder Kovacic scored.', 'Гол забил полузащитник Ковачич.'],
    ['ru-en', 'Гол забил Франческо Молинари.', 'The goal was by Francesco Molinari.'],
    ['ru-en', 'Штраф составил 2000 долларов США.', 'The fine was 2,000 dollars.'],
    ['en-ru', 'He lived in Pskov.', 'Он жил в городе Псков.'],
    ['en-az', 'Serial Number', 'Seriya nömrəsi'],
    ['en-ru', 'It was built in 330 BC.', 'Его построили в 330 году до нашей эры.'],
    ['az-ru', 'XX əsrin əvvəlində tikilib.', 'Построен в начале XIX века.'],
    ['en-ru', 'It was the work of Louis XIV.', 'Это работа Людовика XIV.'],
    ['en-az', 'The archives on Pius XII are open.', 'XII Pi ilə bağlı arxivlər açıqdır.'],
    ['ru-en', 'Папа Римский принял гостей.', 'The Pope received the guests.'],
    ['en-ru', 'The diplomat Ri Yong-ho spoke.', 'Выступил дипломат Ри Юн Хо.'],
    ['en-az', 'He took pole in Baku.', 'O, Bakıda poul mövqeyini qazandı.'],
    ['az-ru', 'Xəzərin səviyyəsi enib.', 'Уровень Каспия упал.'],
    ['en-ru', 'The Q3 results beat forecasts.', 'Результаты III квартала превзошли прогнозы.'],
    ['en-ru', 'See Technical Details', 'Технические подробности'],
    ['en-ru', 'Pro-Russian rebels left the town.', 'Пророссийские повстанцы покинули город.'],
    ['en-az', 'Pro-Russian rebels left the town.', 'Rusiyayönlü üsyançılar şəhəri tərk ediblər.'],
    ['ru-en', 'Всероссийский конкурс завершился вчера.', 'The all-Russian contest ended yesterday.'],
    ['az-ru', 'Transxəzər marşrutu beşdə bir artıb.', 'Транскаспийский маршрут вырос на пятую часть.'],
    ['en-ru', 'The Azerbaijani-Turkish exercises began.', 'Азербайджано-турецкие учения начались.'],
    ['en-ru', 'The Sino-Indian border was closed.', 'Китайско-индийская граница была закрыта.'],
    ['en-az', 'Russian-speaking residents were informed.', 'Rusdilli sakinlərə məlumat verilib.'],
    ['az-ru', 'İngilisdilli versiya mövcuddur.', 'Доступна англоязычная версия.'],
    ['en-ru', 'It is for non-English audiences.', 'Это для неанглийской аудитории.'],
    ['en-ru', 'He studies ancient Egyptian texts.', 'Он изучает древнеегипетские тексты.'],
    ['en-ru', 'Western European banks agreed.', 'Западноевропейские банки договорились.'],
    ['en-ru', 'He scored against Uruguay.', 'Он забил уругвайцам.'],
    ['ru-en', 'Суд оправдал камерунца и танзанийца.', 'The court cleared the Cameroonian and the Tanzanian.'],
    ['az-ru', 'Bunu Dövlət Sərhəd Xidməti və AMEA bildirib.', 'Об этом сообщили ГПС и Академия наук.'],
    ['en-ru', 'Mr Gates met Ray Wiles and Aung San.', 'Г-н Гейтс встретился с Реем Уайлсом и Аун Саном.'],
    ['az-en', 'O, Qeytsi və Yeytsi tanıyır.', 'He knows Gates and Yates.'],
    ['en-az', 'He works at the Riverside Church.', 'O, “Riverside” (Riversayd) Kilsəsində işləyir.'],
    [
      'en-ru',
      'Azerbaijan chairs the Non-Aligned Movement.',
      'Азербайджан председательствует в Движении неприсоединения.',
    ],
    ['en-ru', 'The Govhar Agha mosque was damaged.', 'Мечеть Говхар-аги повреждена.'],
    ['az-ru', 'Alma-Ata Bəyannaməsi qüvvədədir.', 'Алма-Атинская декларация действует.'],
    ['az-ru', 'Qatar altı saata çatır.', 'Поезд идет шесть часов.'],
    ['en-az', 'Passengers waited at the port.', 'Sərnişinlər Limanda gözləyiblər.'],
    ['az-en', '“Azərenerji” ASC hesabat dərc edib.', 'Azerenergy OJSC published a report.'],
    ['en-ru', 'They honoured Luther King Jr there.', 'Там почтили память Лютера Кинга-младшего.'],
    ['ru-az', 'Письмо подписала Дж. К. Роулинг.', 'Məktubu C.K. Roulinq imzalayıb.'],
    ['en-ru', 'Santa Claus came to Lapland.', 'В Лапландию приехал Дед Мороз.'],
    ['en-az', 'It leaves from Platform 9.', 'O, 9-cu yoldan çıxır.'],
    ['en-ru', 'See Article 12 of the law.', 'См. пункт 12 закона.'],
    ['en-az', 'He wrote "Years of Solitude" there.', 'O, “Tənhalıq illəri”ni orada yazıb.'],
    ['ru-en', 'Гражданам стран, не входящих в ЕС, нужна виза.', 'Non-EU citizens need a visa.'],
    ['en-ru', 'A cafe opened on Neftchilar Avenue.', 'На проспекте Нефтяников открыли кафе.'],
    ['en-ru', 'His friend Bough returned.', 'Его приятель Баф вернулся.'],
  ])('%s: %s', (...row) => {
    expect(grave(row)).toEqual([]);
  });
});

describe('names that are not', () => {
  it.each<readonly [...Row, ReturnType<typeof grave>]>([
    [
      'en-az',
      'The talks were held in Germany.',
      'Danışıqlar Fransada keçirildi.',
      [['different', 'Germany', 'Fransada']],
    ],
    ['ru-en', 'Переговоры прошли в Германии.', 'The talks were held in France.', [['different', 'Германии', 'France']]],
    ['en-ru', 'He met George Smith on Monday.', 'Он встретился в понедельник.', [['missing', 'George Smith', null]]],
    [
      'en-az',
      'He met George Smith on Monday.',
      'O, bazar ertəsi Pol Nyumanla görüşdü.',
      [['different', 'George Smith', 'Pol Nyumanla']],
    ],
    ['en-az', 'It was adopted by the UN.', 'Sənəd BTM tərəfindən qəbul edilib.', [['misspelt', 'UN', 'BTM']]],
    [
      'en-ru',
      'The speech was given by Heydar Aliyev.',
      'С речью выступил Гейдар Абиев.',
      [['misspelt', 'Heydar Aliyev', 'Абиев']],
    ],
  ])('%s: %s', (languages, source, target, expected) => {
    expect(grave([languages, source, target])).toEqual(expected);
  });

  it('knows how the target language writes what it expected', () => {
    const [found] = run(['en-az', 'The talks were held in Hungary.', 'Danışıqlar Fransada keçirildi.']);
    expect(found?.expected).toEqual(['Macarıstan']);
  });

  it('has nothing to say about languages without a plug-in or texts without capitals', () => {
    expect(run(['en-fr', 'London', 'Paris'])).toEqual([]);
    expect(run(['en-ru', 'no names here', 'здесь нет имен'])).toEqual([]);
  });
});
