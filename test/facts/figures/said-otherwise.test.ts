import { phenomenon } from '../../support/balance.js';

phenomenon(
  'figures that languages say in another way',
  [
    // The sign of percent before its number, and placeholders that look so.
    { en: 'a rise of 24%', az: '%24 artım', ru: 'рост на 24 %' },
    { en: 'copies %1 with %2', az: '%1 sənədini %2 ilə köçürür', ru: 'копирует %1 с помощью %2' },
    // Magnitudes that belong to two numbers, or to one each.
    { en: 'three million and five million copies', ru: 'три и пять миллионов экземпляров', az: '3 və 5 milyon nüsxə' },
    { en: 'half a million people', ru: ['пол миллиона человек', 'полмиллиона человек'], az: 'yarım milyon insan' },
    { en: '2 1/2 million tenge', ru: 'два с половиной миллиона тенге', az: '2,5 milyon tenqe' },
    { en: 'several dozen names', ru: 'несколько десятков названий', az: 'onlarla ad' },
    { en: 'thousands of years', ru: 'тысячелетия', az: 'minilliklər' },
    // Ranks.
    { en: 'Day three was quiet.', ru: 'Третий день прошёл спокойно.', az: 'Üçüncü gün sakit keçdi.' },
    { en: 'He saw the third street.', ru: 'Он увидел третью улицу.', az: 'O, üçüncü küçəni gördü.' },
    {
      en: 'He paid with a third of the sum.',
      ru: 'Он расплатился третью суммы.',
      az: 'O, məbləğin üçdə biri ilə ödədi.',
    },
    { en: 'the January report', ru: ['январский отчёт', 'о январском отчёте'], az: 'yanvar hesabatı' },
    { en: ['a fifty-year jubilee', 'a half-century jubilee'], ru: 'полувековой юбилей', az: 'əlli illik yubiley' },
    { en: 'a half-hour talk', ru: 'получасовой доклад', az: 'yarım saatlıq məruzə' },
    {
      en: ['during WWII', 'during World War II'],
      ru: 'в годы Второй мировой',
      az: 'İkinci Dünya müharibəsi illərində',
    },
    // Numerals that open a sentence with an unknown rest.
    { en: 'Two-factor codes', ru: 'Двухфакторные коды', az: 'İkifaktorlu kodlar' },
    { en: 'a ten-pence coin', ru: 'десятипенсовая монета', az: 'on penslik sikkə' },
    // Times and dates.
    { en: 'at ten o’clock', ru: 'в десять часов', az: 'Saat ondur.' },
    {
      en: 'at midnight (2000 GMT)',
      ru: 'в полночь (20:00 по Гринвичу)',
      az: 'gecə yarısı (Qrinviç vaxtı ilə 20:00-da)',
    },
    { en: 'until 0200 GMT', ru: 'до 02:00 GMT', az: 'GMT ilə saat 02:00-dək' },
    { en: 'a lap of 4:41.30', ru: 'круг за 4:41,30', az: 'dövrə 4:41:30' },
    { en: 'on the 10th of April', ru: '10 апреля', az: ['aprelin onu', 'aprelin onunda'] },
    { en: 'since the 1800s', ru: ['с XIX века', 'с 19 века', 'в 1800 годах'], az: 'XIX əsrdən' },
    { en: 'a man in his 20s', ru: 'мужчина 20–29 лет', az: '20–29 yaşlı kişi' },
    { en: 'Mon to Fri', ru: 'с пн по пт', az: 'B.e.–C.' },
    { en: 'Augustus ruled.', ru: 'Тогда Август правил.', az: 'O vaxt Avqust hökm sürürdü.' },
    // Codes of formats, identifiers and values of programs.
    {
      en: ['%s lost %.1f of %d', '%1$s lost %2$.1f of %3$03d'],
      az: '%1$s %3$d xaldan %2$.1f itirdi',
      ru: ['%1$s теряет %2$.1f из %3$d', '%1$sТ:%2$.1f/%3$03d'],
    },
    { en: 'what the product costs to make', az: 'məhsulun maya dəyəri', ru: 'себестоимость продукции' },
    { en: 'from April to May', az: 'apreldən maya qədər', ru: 'с апреля по май' },
    {
      en: ['a year-on-year increase of 4%', 'an annual increase of 4%'],
      az: '4% illik artım',
      ru: 'рост на 4 % в годовом выражении',
    },
    {
      en: ['a millennium-old fortress', 'a thousand-year-old fortress'],
      az: 'minillik qala',
      ru: 'тысячелетняя крепость',
    },
    { en: 'two thousand years of history', ru: 'двухтысячелетняя история' },
    { en: 'P2P loans, a B2B shop', az: 'P2P kreditlər, B2B mağaza', ru: 'займы P2P, магазин B2B' },
    { en: 'cannot copy %s to %s', az: '"%2$s" yerinə "%1$s" köçürülmür', ru: 'нельзя скопировать «%1$s» в «%2$s»' },
    { en: 'PCRE2 error %d', az: 'PCRE2 xətası %d', ru: 'ошибка PCRE2 %d' },
    { en: '%-10s of %.3f', az: '%.3f üçün %-12s', ru: '%-8s из %.2f' },
    { en: 'set two_phase and --one-shot', az: 'two_phase və --one-shot verin', ru: 'задайте two_phase и --one-shot' },
    { en: 'the range [1,16]', az: '[1, 16] aralığı', ru: 'диапазон [1, 16]' },
    { en: 'Use -1 for no limit.', az: 'Limitsiz üçün -1 yazın.', ru: 'Значение -1 снимает ограничение.' },
    { en: 'a non-zero value', az: 'sıfır olmayan qiymət', ru: 'ненулевое значение' },
    { en: 'a power of 2', az: '2-nin qüvvəti', ru: 'степень двойки' },
    // Measures.
    { en: '6.3 inches of rain', ru: '6,3 дюйма осадков', az: '6,3 düymə yağıntı' },
    { en: 'press 3 buttons', ru: 'нажмите 3 кнопки', az: '3 düyməni basın' },
    { en: '10 below zero', ru: 'десять градусов ниже нуля', az: 'mənfi 10 dərəcə' },
    { en: '5 feet 11 inches (180 cm) tall', ru: 'ростом 180 см', az: 'boyu 180 sm' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'P2P loans for 50p',
      target: 'займы P2P за 60 пенсов',
      found: ['different', '50p', '60 пенсов'],
    },
    { from: 'en', to: 'az', source: 'a rise of 24%', target: '%42 artım', found: ['different', '24%', '42'] },
    {
      from: 'en',
      to: 'az',
      source: '6.3 inches of rain',
      target: '6,8 düymə yağıntı',
      found: ['different', '6.3 inches', '6,8 düymə'],
    },
    { from: 'ru', to: 'en', source: 'образец 007', target: 'sample 07', found: ['different', '007', '07'] },
    { from: 'en', to: 'ru', source: 'on 10 April', target: '11 апреля', found: ['different', '10 April', '11 апреля'] },
    {
      from: 'az',
      to: 'en',
      source: 'aprelin onu',
      target: 'on April 11',
      found: ['different', 'aprelin onu', 'April 11'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'since the 1800s',
      target: 'с XVIII века',
      found: ['different', '1800s', 'XVIII века'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'press 3 buttons',
      target: '5 düyməni basın',
      found: ['different', '3', '5 düyməni'],
    },
  ],
);
