import { phenomenon } from '../../support/balance.js';

phenomenon('words that are no numbers', [
  { en: 'one of the leaders', az: 'liderlərdən biri', ru: 'один из лидеров' },
  { en: 'no one came', az: 'heç kim gəlmədi', ru: 'никто не пришёл' },
  { en: 'at first', az: 'əvvəlcə', ru: 'сначала' },
  { en: 'one another', az: 'bir-birini', ru: 'друг друга' },
  { en: 'a book', az: 'bir kitab', ru: 'книга' },
  { en: 'once again', az: 'bir daha', ru: 'ещё раз' },
  { en: 'for the first time', az: ['ilk dəfə', 'birinci dəfə'], ru: ['впервые', 'в первый раз'] },
  { en: 'He may leave in march step.', az: 'O gedə bilər.', ru: 'Он может уйти.' },
  { en: 'I was there.', az: 'Mən orada idim.', ru: 'Я был там.' },
  { en: 'because of it', az: 'bunun üçün', ru: 'из-за этого' },
  { en: 'under the table', az: 'masanın altında', ru: 'под столом' },
  { en: 'a unit of people', az: 'insanların birliyi', ru: 'единство людей' },
  { en: 'his face', az: 'onun üzü', ru: 'его лицо' },
  { en: 'with his family', az: 'ailəsi ilə', ru: 'с семьёй' },
  { en: 'first of all', az: 'ilk növbədə', ru: 'прежде всего' },
  {
    en: ['both sides', 'the two sides'],
    az: ['hər iki tərəf', 'tərəflərin ikisi də'],
    ru: ['обе стороны', 'две стороны'],
  },
]);

phenomenon(
  'the second: unit of time and ordinal',
  [
    { en: 'ten seconds', az: 'on saniyə', ru: 'десять секунд' },
    { en: 'the second half', az: 'ikinci hissə', ru: 'второй тайм' },
    { en: 'within a second', az: 'bir saniyə ərzində', ru: 'за секунду' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'the second congress',
      target: 'üçüncü qurultay',
      found: ['different', 'second', 'üçüncü', '2-ci'],
    },
  ],
);

phenomenon(
  'ordinals and their drift',
  [
    { en: 'the 31st anniversary', az: ['31-ci ildönümü', '31 illiyi'], ru: ['31-я годовщина', '31-летие'] },
    {
      en: 'the 40th anniversary',
      az: ['40 illik yubiley', '40-cı ildönümü'],
      ru: ['40-летие', '40-я годовщина', 'сорокалетие'],
    },
    { en: ['No. 1', 'number one', 'number 1'], az: ['1 nömrəli', '№ 1'], ru: ['№ 1', 'номер один', 'номер 1'] },
    {
      en: ['the 21st session', 'the twenty-first session'],
      az: ['21-ci sessiya', 'iyirmi birinci sessiya'],
      ru: ['21-я сессия', 'двадцать первая сессия'],
    },
    {
      en: ['World War II', 'the Second World War'],
      az: ['II Dünya müharibəsi', 'İkinci Dünya müharibəsi'],
      ru: ['Вторая мировая война', 'II мировая война'],
    },
    { en: 'the 9th and 10th grades', az: '9-cu və 10-cu siniflər', ru: '9-й и 10-й классы' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'the 31st session',
      target: '32-ci sessiya',
      found: ['different', '31st', '32-ci', '31-ci'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'двадцать первая сессия',
      target: 'the twenty-second session',
      found: ['different', 'двадцать первая', 'twenty-second', '21st'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'birinci kurs',
      target: 'второй курс',
      found: ['different', 'birinci', 'второй', '1-й'],
    },
  ],
);

phenomenon(
  'codes, resolutions, addresses: as they stand',
  [
    {
      en: 'UN Security Council resolutions 822, 853, 874 and 884',
      az: 'BMT Təhlükəsizlik Şurasının 822, 853, 874 və 884 saylı qətnamələri',
      ru: 'резолюции Совета Безопасности ООН 822, 853, 874 и 884',
    },
    {
      en: 'UN Security Council resolutions 822 (1993) and 853 (1993)',
      az: '822 (1993) və 853 (1993) saylı qətnamələr',
      ru: 'резолюции 822 (1993) и 853 (1993)',
    },
    { en: 'the hotline 116 123', az: '116 123 qaynar xətti', ru: 'горячая линия 116 123' },
    { en: '+994 12 493 49 50', az: '+994 12 493 49 50', ru: '+994 12 493-49-50' },
    { en: 'ISBN 978-9952-8000-1-4', az: 'ISBN 978-9952-8000-1-4', ru: 'ISBN 978-9952-8000-1-4' },
    { en: 'version 1.2.3', az: '1.2.3 versiyası', ru: 'версия 1.2.3' },
    { en: 'Law No. 181-IQ', az: '181-IQ nömrəli Qanun', ru: 'Закон № 181-IQ' },
    { en: '28 Khagani Street, AZ1000', az: 'Xaqani küçəsi 28, AZ1000', ru: 'улица Хагани, 28, AZ1000' },
    { en: 'Article 151, paragraph 3', az: '151-ci maddə, 3-cü bənd', ru: 'статья 151, пункт 3' },
    { en: 'the Su-25 aircraft', az: 'Su-25 təyyarəsi', ru: 'самолёт Су-25' },
    { en: 'https://example.org/2020/05', az: 'https://example.org/2020/05', ru: 'https://example.org/2020/05' },
    { en: 'Boeing 737-800', az: 'Boeing 737-800', ru: 'Boeing 737-800' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'resolutions 822, 853, 874 and 884',
      target: '822, 853, 847 və 884 saylı qətnamələr',
      found: ['different', '874', '847', '874'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'resolutions 822, 853, 874 and 884',
      target: 'резолюции 822, 853 и 884',
      found: ['missing', '874', null, '874'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'version 1.2.3',
      target: '1.2.4 versiyası',
      found: ['different', '1.2.3', '1.2.4', '1.2.3'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'статья 151',
      target: '115-ci maddə',
      found: ['different', '151', '115-ci', '151'],
    },
    {
      from: 'az',
      to: 'en',
      source: '+994 12 493 49 50',
      target: '+994 12 493 49 05',
      found: ['different', '994 12 493 49 50', '994 12 493 49 05'],
    },
  ],
);

phenomenon(
  'Azerbaijani endings, in any harmony',
  [
    { en: 'from 135', az: ['135-dən', "135'dən", '135-dan', '135-dən'], ru: 'из 135' },
    { en: 'to 832', az: ['832-yə', '832-ya', '832-yə'], ru: 'до 832' },
    { en: 'to 2.6', az: ['2.6-ya', '2,6-ya'], ru: 'до 2,6' },
    { en: '40% of it', az: ['40%-i', '40 %-i', '40 faizi'], ru: '40% этого' },
    { en: 'to £500', az: ['£500-ə', '500 funta'], ru: 'до 500 фунтов' },
    { en: 'to six', az: ['altıya', '6-ya'], ru: 'до шести' },
    { en: 'the first of them', az: ['birincisi', '1-cisi'], ru: 'первый из них' },
    { en: 'the twenty-sixth', az: ['iyirmi altıncı', '26-cı', '26-ci', '26-ıncı'], ru: ['двадцать шестой', '26-й'] },
    { en: '300 m³', az: '300 m³-ə', ru: '300 м³' },
  ],
  [{ from: 'en', to: 'az', source: 'from 135', target: '153-dən', found: ['different', '135', '153-dən', '135'] }],
);

phenomenon(
  'Russian endings and cases',
  [
    { en: 'the 50th', az: '50-ci', ru: ['50-й', '50-я', '50-го', 'пятидесятый', 'пятидесятого'] },
    { en: 'twelve', az: 'on iki', ru: ['12-ти', 'двенадцати', 'двенадцатью'] },
    {
      en: 'twenty-six thousand',
      az: 'iyirmi altı min',
      ru: ['двадцати шести тысяч', 'двадцатью шестью тысячами', 'двадцати шести тысячах'],
    },
    { en: 'four', az: 'dörd', ru: ['четверо', 'четырёх', 'четырех', 'четырьмя'] },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: 'двадцати шести тысяч',
      target: 'twenty-seven thousand',
      found: ['different', 'двадцати шести тысяч', 'twenty-seven thousand', '26,000'],
    },
  ],
);

phenomenon(
  'facts missing and added',
  [{ en: 'It was 5 degrees.', az: '5 dərəcə idi.', ru: 'Было 5 градусов.' }],
  [
    {
      from: 'en',
      to: 'az',
      source: '147 people died in 1992.',
      target: '1992-ci ildə insanlar həlak oldu.',
      found: ['missing', '147', null, '147'],
    },
    { from: 'en', to: 'ru', source: 'People died.', target: 'Погибло 147 человек.', found: ['extra', null, '147'] },
    {
      from: 'ru',
      to: 'az',
      source: 'Погибли люди.',
      target: '1992-ci ildə insanlar həlak oldu.',
      found: ['extra', null, '1992-ci ildə'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'Qəza günü',
      target: 'The day of the accident, 15 May',
      found: ['extra', null, '15 May'],
    },
  ],
);
