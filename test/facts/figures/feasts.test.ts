import { phenomenon } from '../../support/balance.js';

phenomenon(
  'feasts that stand for their date',
  [
    {
      en: ['Shops are shut on May Day.', 'Shops are shut on Labour Day.'],
      az: ['Mayın 1-də dükanlar bağlıdır.', '1 may - Əmək Bayramında dükanlar bağlıdır.'],
      ru: ['1 мая магазины закрыты.', 'В Первомай магазины закрыты.'],
    },
    { en: "a concert for Women's Day", az: '8 Marta həsr olunmuş konsert', ru: 'концерт к 8 Марта' },
    { en: "fireworks on New Year's Eve", az: 'dekabrın 31-də atəşfəşanlıq', ru: 'фейерверк 31 декабря' },
    { en: "The ban ends on New Year's Day.", az: 'Qadağa yanvarın 1-də bitir.', ru: 'Запрет истекает 1 января.' },
    { en: 'The bridge opened on Christmas Day.', az: 'Körpü dekabrın 25-də açılıb.', ru: 'Мост открылся 25 декабря.' },
    {
      en: ['the Black January memorial', 'the 20 January memorial'],
      az: ['20 Yanvar abidəsi', 'Qara Yanvar abidəsi'],
      ru: ['мемориал «Чёрного января»', 'мемориал 20 января'],
    },
    {
      en: ['a parade on Armed Forces Day', 'a parade on 26 June'],
      az: ['Silahlı Qüvvələr Günündə parad', 'iyunun 26-da parad'],
      ru: ['парад в День Вооружённых сил', 'парад 26 июня'],
    },
    {
      en: ['On Independence Day the city was lit up.', 'On 28 May the city was lit up.'],
      az: ['Müstəqillik Günündə şəhər işıqlandırılıb.', 'Mayın 28-də şəhər işıqlandırılıb.'],
      ru: ['В День независимости город украсили огнями.', '28 мая город украсили огнями.'],
    },
    {
      en: 'On Defender of the Fatherland Day, 23 February, it snowed.',
      az: 'Fevralın 23-də qar yağdı.',
      ru: 'В День защитника Отечества выпал снег.',
    },
    { en: "Valentine's Day", az: '14 fevral', ru: ['14 февраля', 'День святого Валентина'] },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'Shops are shut on May Day.',
      target: 'Mayın 2-də dükanlar bağlıdır.',
      found: ['different', 'May', 'Mayın 2-də'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'фейерверк 30 декабря',
      target: "fireworks on New Year's Eve",
      found: ['missing', '30 декабря', null, 'December 30'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'On Victory Day, 9 May, they marched.',
      target: 'В День Победы, 8 мая, они прошли маршем.',
      found: ['different', '9 May', '8 мая', '9 мая'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'iyunun 25-də parad',
      target: 'парад в День Вооружённых сил',
      found: ['missing', 'iyunun 25-də', null],
    },
    {
      from: 'az',
      to: 'en',
      source: '25 Yanvar abidəsi',
      target: 'the Black January memorial',
      found: ['different', '25 Yanvar', 'January'],
    },
  ],
);

phenomenon(
  'days of the month in names of another language',
  [
    { en: 'the 20 Yanvar station', az: '"20 Yanvar" stansiyası', ru: ['станция «20 Января»', 'станция «20 Yanvar»'] },
    { en: ['8 Marta Street', '8 March Street'], az: '8 Mart küçəsi', ru: 'улица 8 Марта' },
    {
      en: 'the 8 Noyabr and 28 Aprel stops',
      az: '8 Noyabr və 28 Aprel dayanacaqları',
      ru: 'остановки «8 Ноября» и «28 Апреля»',
    },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'the 20 Yanvar station',
      target: 'станция «26 Января»',
      found: ['different', '20 Yanvar', '26 Января', '20 января'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'улица 31 Марта',
      target: '31 Noyabr Street',
      found: ['different', '31 Марта', '31 Noyabr', 'March 31'],
    },
  ],
);

phenomenon(
  'a month that is named again',
  [
    {
      en: 'March was the driest on record.',
      az: 'Mart müşahidələr tarixində ən quraq mart olub.',
      ru: 'Март стал самым сухим мартом.',
    },
    { en: 'May was cold.', az: 'May ayı soyuq may oldu.', ru: 'Май выдался холодным, как и прошлый май.' },
    { en: 'July is hot.', az: 'İyul isti iyul olub.', ru: 'Июль жаркий.' },
  ],
  [
    {
      from: 'az',
      to: 'en',
      source: 'Martda yağıntı az olub.',
      target: 'May saw little rain.',
      found: ['different', 'Martda', 'May'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'June was wetter than July.',
      target: 'İyun iyundan yağışlı olub.',
      found: ['different', 'July', 'iyundan', 'iyul'],
    },
  ],
);
