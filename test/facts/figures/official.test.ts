import { phenomenon } from '../../support/balance.js';

phenomenon(
  'laws, decrees and charters',
  [
    {
      en: 'under Article 94, paragraph 1, item 15 of the Constitution',
      az: [
        'Konstitusiyanın 94-cü maddəsinin I hissəsinin 15-ci bəndinə əsasən',
        'Konstitusiyanın 94-cü maddəsinin 1-ci hissəsinin 15-ci bəndinə əsasən',
      ],
      ru: [
        'в соответствии с пунктом 15 части 1 статьи 94 Конституции',
        'согласно пункту 15 части I статьи 94 Конституции',
      ],
    },
    {
      en: 'Decree No. 1234 of the President dated 25 May 2021',
      az: [
        'Prezidentin 25 may 2021-ci il tarixli 1234 nömrəli Fərmanı',
        '2021-ci il mayın 25-də imzaladığı 1234 saylı Fərman',
      ],
      ru: ['Указ Президента № 1234 от 25 мая 2021 года', 'Указ Президента от 25.05.2021 № 1234'],
    },
    {
      en: 'paragraphs 3.2.1 and 3.2.4 of the Regulations',
      az: 'Əsasnamənin 3.2.1 və 3.2.4-cü bəndləri',
      ru: 'пункты 3.2.1 и 3.2.4 Положения',
    },
    {
      en: 'Chapter VII of the Charter',
      az: ['Nizamnamənin VII fəsli', '7-ci fəsil'],
      ru: ['глава VII Устава', 'глава 7'],
    },
    {
      en: ['World War I', 'the First World War'],
      az: ['I Dünya müharibəsi', 'Birinci Dünya müharibəsi'],
      ru: ['I мировая война', 'Первая мировая война'],
    },
    { en: 'the 16th Summit', az: ['XVI Sammit', '16-cı sammit'], ru: ['XVI саммит', 'шестнадцатый саммит'] },
    { en: 'Grades 1-4', az: ['I-IV siniflər', '1-4-cü siniflər'], ru: ['1–4 классы', 'I–IV классы'] },
    { en: 'Then I said so.', az: 'Onda mən belə dedim.', ru: 'Тогда я так сказал.' },
  ],
  [
    {
      from: 'az',
      to: 'en',
      source: 'XVI Sammit',
      target: 'the 15th Summit',
      found: ['different', 'XVI', '15th', '16'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'глава VII Устава',
      target: 'Nizamnamənin fəsli',
      found: ['missing', 'VII', null, '7'],
    },
    { from: 'az', to: 'ru', source: 'ilin I rübü', target: '4-й квартал года', found: ['different', 'I', '4-й', '1'] },
  ],
);

phenomenon(
  'years in pairs, halves and quarters',
  [
    {
      en: ['the 2023/24 academic year', 'the 2023-2024 academic year'],
      az: ['2023/24-cü tədris ili', '2023/2024-cü tədris ili', '2023-2024-cü tədris ili'],
      ru: ['2023/24 учебный год', '2023–2024 учебный год'],
    },
    {
      en: 'the first half of 2022',
      az: ['2022-ci ilin birinci yarısı', '2022-ci ilin birinci yarımilliyi', '2022-ci ilin ilk altı ayı'],
      ru: ['первая половина 2022 года', 'первое полугодие 2022 года'],
    },
    {
      en: 'the first nine months of the year',
      az: 'ilin ilk doqquz ayı',
      ru: ['первые девять месяцев года', '9 месяцев года'],
    },
    {
      en: 'the 9/11 attacks',
      az: ['11 sentyabr hücumları', '9/11 hücumları'],
      ru: ['теракты 11 сентября', 'теракты 9/11'],
    },
    { en: 'the 12th century', az: ['XII əsr', 'xii əsr', '12-ci əsr'], ru: ['XII век', 'XII в.', '12 век'] },
    { en: 'the 19th and 20th centuries', az: 'XIX və XX əsrlər', ru: ['XIX–XX вв.', 'XIX и XX века'] },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'the 2023/24 season',
      target: '2023/2025-ci il mövsümü',
      found: ['different', '24', '2025-ci il'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'since the 9/11 attacks',
      target: 'с терактов 12 сентября',
      found: ['different', '9/11', '12 сентября', '11 сентября'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'в XII в.',
      target: 'in the 13th century',
      found: ['different', 'XII в.', '13th century', '12th century'],
    },
  ],
);

phenomenon(
  'numbers with several magnitudes',
  [
    {
      en: 'the population is 10,164,464',
      az: ['əhali 10 164 464 nəfərdir', 'əhali 10 milyon 164 min 464 nəfərdir'],
      ru: ['население — 10 164 464 человека', 'население — 10 млн 164 тыс. 464 человека'],
    },
    {
      en: ['1,250 manats', 'AZN 1,250'],
      az: ['1250 manat', '1 min 250 manat', 'min iki yüz əlli manat'],
      ru: ['1250 манатов', '1 тыс. 250 манатов'],
    },
    { en: '$1.27 billion', az: '1 milyard 270 milyon dollar', ru: '1 миллиард 270 миллионов долларов' },
    { en: '30,000 in 2020', az: '2020-ci ildə 30 min', ru: '30 тыс. в 2020 году' },
    {
      en: ['1,500 to 2,000 people', '1.5-2 thousand people'],
      az: '1,5-2 min nəfər',
      ru: ['1,5–2 тысячи человек', 'от 1500 до 2000 человек'],
    },
    { en: '10 bcm of gas', az: '10 milyard kubmetr qaz', ru: '10 млрд кубометров газа' },
    { en: 'hundreds of thousands of people', az: ['yüzminlərlə insan', 'yüz minlərlə insan'], ru: 'сотни тысяч людей' },
    { en: 'one and a half million tonnes', az: ['milyon yarım ton', '1,5 milyon ton'], ru: 'полтора миллиона тонн' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: '10,164,464 people',
      target: '10 milyon 146 min 464 nəfər',
      found: ['different', '10,164,464', '10 milyon 146 min 464', '10\u00a0164\u00a0464'],
    },
    {
      from: 'ru',
      to: 'en',
      source: '1000 кубометров',
      target: '1,003 cubic metres',
      found: ['different', '1000 кубометров', '1,003 cubic metres'],
    },
  ],
);

phenomenon(
  'minor units of money',
  [
    {
      en: ['2 manats 50 qapik', '2.50 manats'],
      az: ['2 manat 50 qəpik', '2,50 manat'],
      ru: ['2 маната 50 гяпиков', '2,5 маната'],
    },
    { en: '500 rubles 50 kopecks', az: '500 rubl 50 qəpik', ru: ['500 рублей 50 копеек', '500 руб. 50 коп.'] },
    { en: ['50 cents', '$0.50'], az: ['50 sent', '0,5 dollar'], ru: '50 центов' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: '2.50 manats',
      target: '2 manat 55 qəpik',
      found: ['different', '2.50 manats', '2 manat'],
      count: 2,
    },
  ],
);

phenomenon(
  'parts and multiples',
  [
    {
      en: ['one-fifth of the territory', '20 percent of the territory'],
      az: ['ərazinin beşdə biri', 'ərazinin 20 faizi'],
      ru: ['пятая часть территории', 'одна пятая территории'],
    },
    { en: 'one in ten', az: 'onda biri', ru: ['каждый десятый', 'один из десяти'] },
    { en: ['cut by half', 'halved'], az: 'iki dəfə azalıb', ru: ['сократилось вдвое', 'сократилось в 2 раза'] },
    {
      en: ['It tripled.', 'a threefold rise'],
      az: 'üç dəfə artım',
      ru: ['рост втрое', 'утроилось', 'трёхкратный рост'],
    },
    {
      en: ['It quadrupled.', 'It grew fourfold.'],
      az: '4 dəfə artıb',
      ru: ['выросло вчетверо', 'выросло в четыре раза'],
    },
    { en: 'half a century', az: 'yarım əsr', ru: ['полвека', '50 лет'] },
    {
      en: ['the 100th anniversary', 'the centenary'],
      az: ['100 illik', '100-cü ildönümü', 'yüz illik'],
      ru: ['100-летие', 'столетие', 'сотая годовщина'],
    },
    { en: ['three decades', 'for 30 years'], az: ['30 il', '30 ilə yaxın'], ru: 'три десятилетия' },
    { en: 'there is something about him', az: 'onda bir şey var', ru: 'в нём что-то есть' },
  ],
  [
    { from: 'en', to: 'az', source: 'Exports tripled.', target: 'İxrac artıb.', found: ['missing', 'tripled', null] },
    {
      from: 'ru',
      to: 'en',
      source: 'пятая часть территории',
      target: '25 percent of the territory',
      found: ['different', 'пятая', '25 percent'],
    },
  ],
);

phenomenon(
  'clock times that lean on the hour',
  [
    {
      en: 'at half past five',
      az: ['saat altının yarısında', '5:30-da'],
      ru: ['в половине шестого', 'в полшестого', 'в 5:30'],
    },
    {
      en: 'at a quarter past nine',
      az: ['ona on beş dəqiqə işləmiş', '9:15-də'],
      ru: ['в четверть десятого', 'в 9:15'],
    },
    { en: 'at a quarter to ten', az: ['ona on beş dəqiqə qalmış', '9:45-də'], ru: ['без четверти десять', 'в 9:45'] },
    { en: 'at ten minutes past six', az: 'yeddiyə on dəqiqə işləmiş', ru: 'в десять минут седьмого' },
    { en: 'five to ten people', az: 'beş-on nəfər', ru: 'от пяти до десяти человек' },
    { en: 'at half past eight', az: ['saat doqquzun yarısında', '8:30-da'], ru: ['в половине девятого', 'в 8:30'] },
    {
      en: ['at a quarter to eleven', 'at 10:45'],
      az: ['on birə on beş dəqiqə qalmış', '11-ə 15 dəqiqə qalmışdan', 'saat 10:45-də'],
      ru: 'без четверти одиннадцать',
    },
    {
      en: 'Every tenth resident is over 65.',
      az: 'Hər on sakindən birinin yaşı 65-dən çoxdur.',
      ru: 'Каждому десятому жителю больше 65 лет.',
    },
    { en: 'half of the second group', az: 'ikinci qrupun yarısı', ru: 'половина второй группы' },
    {
      en: 'He learned that five minutes were left.',
      az: 'Ona beş dəqiqə qaldığı deyildi.',
      ru: 'Он узнал, что осталось пять минут.',
    },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'at half past five',
      target: 'saat yeddinin yarısında',
      found: ['different', 'half past five', 'yeddinin yarısında', '05:30'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'без четверти десять',
      target: 'at a quarter to nine',
      found: ['different', 'без четверти десять', 'quarter to nine', '9:45 a.m.'],
    },
  ],
);

phenomenon(
  'units that are lost, and numbers that mean another thing',
  [
    {
      en: '50,000 tonnes of grain',
      az: ['50 min ton taxıl', '50 000 t taxıl'],
      ru: ['50 тыс. тонн зерна', '50 000 т зерна'],
    },
    { en: 'four Mi-17 helicopters', az: 'dörd Mi-17 helikopteri', ru: 'четыре вертолёта Ми-17' },
    {
      en: '28 billion kWh',
      az: ['28 milyard kVt·saat', '28 milyard kilovat-saat'],
      ru: ['28 млрд кВт·ч', '28 миллиардов киловатт-часов'],
    },
    { en: '155-mm shells', az: '155 mm-lik mərmilər', ru: '155-миллиметровые снаряды' },
    { en: 'winds of 28 m/s', az: '28 m/s külək', ru: 'ветер 28 м/с' },
    { en: '5 Canadian dollars', az: '5 Kanada dolları', ru: '5 канадских долларов' },
    { en: 'bus No. 6', az: '6 nömrəli avtobus', ru: 'автобус № 6' },
    { en: 'every third voter', az: 'hər üç seçicidən biri', ru: ['каждый третий избиратель', 'треть избирателей'] },
    { en: 'the last third of the century', az: 'əsrin son üçdə biri', ru: 'последняя треть века' },
    { en: 'at nine', az: 'saat 9-da', ru: ['в девять', 'в 9:00'] },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: '20 percent of voters',
      target: '20 seçici',
      found: ['different', '20 percent', '20', '20%'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'It was raised by 12.5 per cent.',
      target: '12,5 dəfə artırılıb.',
      found: ['different', '12.5 per cent', '12,5 dəfə', '12,5%'],
    },
    // What adds to a number stands before its unit.
    {
      from: 'en',
      to: 'ru',
      source: 'He asked for two more weeks.',
      target: 'Он попросил ещё два месяца.',
      found: ['different', 'two more weeks', 'два месяца', '2 недели'],
    },
    { from: 'ru', to: 'en', source: '5 км дороги', target: '5 roads', found: ['different', '5 км', '5'] },
    { from: 'en', to: 'ru', source: 'He paid $500.', target: 'Он заплатил 500.', found: ['different', '$500', '500'] },
    { from: 'en', to: 'az', source: 'a 6-foot-6 man', target: '6 fut, 6 nömrəli kişi', found: ['different', '6', '6'] },
    { from: 'en', to: 'az', source: 'the back nine', target: 'saat 9-da', found: ['different', 'nine', '9-da'] },
    {
      from: 'en',
      to: 'az',
      source: 'in the final third.',
      target: 'üçüncü finalda.',
      found: ['different', 'third', 'üçüncü'],
    },
  ],
);

phenomenon(
  'what each language says in its own way',
  [
    { en: 'in the 1880s', az: 'XIX əsrin 80-ci illərində', ru: ['в 80-х годах XIX века', 'в 1880-е годы'] },
    {
      en: 'the 1920s and 1930s',
      az: '1920–1930-cu illər',
      ru: ['1920–30-е годы', '20–30-е годы XX века'],
    },
    {
      en: 'on the night of 19–20 January 1990',
      az: '1990-cı il yanvarın 19-dan 20-nə keçən gecə',
      ru: 'в ночь на 20 января 1990 года',
    },
    { en: 'half past two on Friday', az: 'cümə günü saat 14:30-da', ru: 'в 14:30 в пятницу' },
    { en: ['two dozen ships', '24 ships'], az: '24 gəmi', ru: ['две дюжины кораблей', '24 корабля'] },
    { en: 'twenty ships', az: 'iyirmi gəmi', ru: 'два десятка кораблей' },
    {
      en: ['a two-and-a-half-year project', 'a project of two and a half years'],
      az: 'iki il yarımlıq layihə',
      ru: 'проект на два с половиной года',
    },
    { en: '121 persons per sq. km', az: '1 kv. km-ə 121 nəfər', ru: ['121 человек на 1 км²', '121 человек на кв. км'] },
    { en: 'in the late noughties', az: '2000-ci illərin sonunda', ru: 'в конце 2000-х' },
    {
      en: '$1.2bn, against $980m a year earlier',
      az: '1,2 milyard dollar, bir il əvvəl 980 milyon dollar',
      ru: '1,2 млрд долларов, а годом ранее 980 млн долларов',
    },
    {
      en: ['a time of 2:05:36', 'a time of 2 hours 5 minutes 36 seconds'],
      az: '2 saat 5 dəqiqə 36 saniyəlik nəticə',
      ru: ['время 2:05:36', 'время 2 часа 5 минут 36 секунд'],
    },
    { en: 'at 2:05:36 p.m.', az: 'saat 14:05:36-da', ru: 'в 14:05:36' },
    {
      en: 'A tenth of a second was enough.',
      az: 'Saniyənin onda biri bəs etdi.',
      ru: 'Хватило одной десятой секунды.',
    },
    { en: 'a quarter to nine tomorrow', az: 'sabah saat 8:45-də', ru: ['завтра без четверти девять', 'завтра в 8:45'] },
    { en: 'It grew tenfold.', az: 'on dəfə artıb', ru: ['выросло вдесятеро', 'выросло в 10 раз'] },
    { en: ['in the last sixteen', 'in the round of 16'], az: '1/8 finalda', ru: 'в 1/8 финала' },
    { en: 'class 10B', az: '10B sinfi', ru: '10 «Б» класс' },
    { en: 'every second pupil', az: ['hər ikinci şagird', 'şagirdlərin yarısı'], ru: 'каждый второй ученик' },
    {
      en: 'Phone: +994 12 493 59 33',
      az: ['Telefon: (+994 12) 493-59-33', 'Telefon: +994124935933'],
      ru: 'Телефон: +994 (12) 493-59-33',
    },
    { en: 'half a million people', az: 'yarım milyon insan', ru: ['полмиллиона человек', 'до полумиллиона человек'] },
    {
      en: 'From 1 September, pensions will rise by 10%.',
      az: 'Sentyabrın 1-dən pensiyalar 10 faiz artacaq.',
      ru: 'С 1 сентября пенсии вырастут на 10 %.',
    },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'in the 1880s',
      target: 'XX əsrin 80-ci illərində',
      found: ['different', '1880s', '80-ci illərində'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'в ночь на 20 января',
      target: 'on the night of 20–21 January',
      found: ['extra', null, '20–21 January'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'Phone: +994 12 493 59 33',
      target: 'Telefon: (+994 12) 493-59-38',
      found: ['different', '994 12 493 59 33', '994 12) 493-59-38'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'три десятка кораблей',
      target: 'twenty ships',
      found: ['different', 'три десятка', 'twenty'],
    },
  ],
);
