import { phenomenon } from '../../support/balance.js';

phenomenon(
  'number words of fixed phrases',
  [
    { en: 'double standards', az: 'ikili standartlar', ru: 'двойные стандарты' },
    { en: ['a two-way road', 'bilateral ties'], az: 'ikitərəfli yol', ru: 'двустороннее движение' },
    { en: 'four-party talks', az: 'dördtərəfli danışıqlar', ru: 'четырёхсторонние переговоры' },
    { en: 'zero tolerance', az: 'sıfır dözümlülük', ru: 'нулевая терпимость' },
    { en: 'second-hand goods', az: 'işlənmiş mallar', ru: 'подержанные товары' },
    { en: 'One day he came back.', az: 'Bir gün o qayıtdı.', ru: 'Однажды он вернулся.' },
    { en: 'two by two', az: 'iki-iki', ru: 'по двое, двое' },
    { en: 'thousands upon thousands', az: 'minlərlə', ru: 'тысячи и тысячи' },
    { en: 'a multi-million contract', az: 'çoxmilyonluq müqavilə', ru: 'многомиллионный контракт' },
    { en: 'in this environment', az: 'bu mühitdə', ru: 'в этой среде' },
    { en: 'over the weekend', az: 'şənbə-bazar günlərində', ru: 'в выходные' },
    { en: 'the runner-up', az: 'ikinci yerin sahibi', ru: 'занявший второе место' },
    { en: 'as Theresa May said', az: 'Theresa May dediyi kimi', ru: 'как сказала Тереза Мэй' },
    { en: 'in May', az: ['Mayın əvvəli', 'may ayı'], ru: 'в мае' },
    { en: ['First of all', 'First and foremost'], az: ['ilk növbədə', 'birinci növbədə'], ru: 'в первую очередь' },
    { en: 'at first glance', az: 'ilk baxışdan', ru: 'на первый взгляд' },
    { en: 'third-party software', az: 'kənar proqram təminatı', ru: 'стороннее программное обеспечение' },
    { en: ['third parties', 'third persons'], az: 'üçüncü tərəflər', ru: 'третьи лица' },
    { en: 'Every second counts.', az: 'Hər saniyə vacibdir.', ru: 'Важна каждая секунда.' },
    { en: 'every second family', az: 'hər iki ailədən biri', ru: 'каждая вторая семья' },
    { en: 'a day earlier', az: 'bir gün əvvəl', ru: 'накануне' },
    { en: 'for the second time', az: 'təkrar', ru: 'повторно' },
    { en: 'I met with them in Baku.', az: 'Onlarla Bakıda görüşdüm.', ru: 'Я встретился с ними в Баку.' },
    { en: 'fifty-five national teams', az: '55 milli komanda', ru: '55 национальных команд' },
    { en: 'full attendance', az: 'tam iştirak', ru: 'стопроцентная явка' },
    { en: 'the top 10 countries', az: 'ilk onluğa daxil olan ölkələr', ru: 'первая десятка стран' },
    { en: 'the main task', az: 'əsas vəzifə', ru: 'первоочередная задача' },
    { en: 'both of them', az: 'onların hər ikisi', ru: 'оба' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'It took a week.',
      target: 'Bu, bir xeyli çəkdi.',
      found: ['missing', 'a week', null],
    },
    { from: 'ru', to: 'az', source: 'Он забил дважды.', target: 'O, qol vurub.', found: ['missing', 'дважды', null] },
    {
      from: 'ru',
      to: 'en',
      source: 'в среду',
      target: 'on Thursday',
      found: ['different', 'среду', 'Thursday', 'Wednesday'],
    },
  ],
);

phenomenon(
  'spans of time in other units',
  [
    { en: ['a year and a half', '18 months'], az: ['il yarım', '18 ay'], ru: ['полтора года', 'год с половиной'] },
    { en: ['half a year', 'six months'], az: ['yarım il', '6 ay'], ru: ['полгода', 'шесть месяцев'] },
    {
      en: 'more than two centuries',
      az: ['iki əsrdən çox', '200 ildən çox'],
      ru: ['более двух веков', 'более 200 лет'],
    },
    { en: 'a century and a half', az: ['bir əsr yarım', '150 il'], ru: ['полтора века', 'полтора столетия'] },
    { en: 'a quarter of a century', az: ['əsrin dörddə biri'], ru: 'четверть века' },
    { en: '25 years', az: '25 il', ru: 'четверть века' },
    { en: 'a fortnight', az: ['iki həftə', '14 gün'], ru: 'две недели' },
    { en: 'the third millennium BC', az: 'e.ə. III minillik', ru: 'III тысячелетие до н. э.' },
    { en: 'the past decade', az: ['son onillik', 'son on il'], ru: ['последнее десятилетие', 'последние 10 лет'] },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'two centuries',
      target: '300 лет',
      found: ['different', 'two centuries', '300 лет', '200 лет'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'за последние десятилетия',
      target: 'son vaxtlarda',
      found: ['missing', 'десятилетия', null],
    },
  ],
);

phenomenon(
  'a number is no ordinal',
  [
    {
      en: 'One of the two fled; the other was held.',
      az: 'İkisindən biri qaçıb, digəri tutulub.',
      ru: 'Один из двух скрылся, другой задержан.',
    },
    { en: 'the half-yearly report', az: 'yarımillik hesabat', ru: 'полугодовой отчёт' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'One of the two fled; the other was held.',
      target: 'Один скрылся, другой задержан.',
      found: ['missing', 'two', null],
    },
  ],
);

phenomenon(
  'decades in lists and ranges',
  [
    { en: 'the 1990s and 2000s', az: '1990-cı və 2000-ci illər', ru: '1990-е и 2000-е годы' },
    {
      en: 'the 1920s and 1930s',
      az: ['1920-1930-cu illər', '20-30-cu illər'],
      ru: ['1920–1930-е годы', '20–30-е годы'],
    },
    { en: '1920-1930', az: '1920–1930-cu illər', ru: '1920–1930 годы' },
    { en: '1918-1920', az: '1918–1920-ci illər', ru: '1918–1920 гг.' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'the 1920s and 1930s',
      target: '1920-1940-cı illər',
      found: ['different', '1930s', '1940-cı illər'],
    },
  ],
);

phenomenon(
  'amounts with their conversion in brackets',
  [
    {
      en: '33,000 feet (10,000 metres)',
      az: ['33 000 fut (10 000 metr)', '33 000 fut'],
      ru: ['33 000 футов (10 000 метров)', '10 000 метров'],
    },
    { en: '1 in 7 adults', az: '7 yetkindən biri', ru: ['каждый седьмой взрослый', '1 из 7 взрослых'] },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: '30 metres (100 feet)',
      target: '30 метров (101 фут)',
      found: ['different', '100 feet', '101 фут', '100 футов'],
    },
    {
      from: 'en',
      to: 'az',
      source: '33,000 feet (10,000 metres)',
      target: '33 000 fut ()',
      found: ['missing', '10,000 metres', null],
    },
  ],
);

phenomenon(
  'words that only look like months and numbers',
  [
    { en: 'Saint Lucia', az: 'Sent-Lüsiya', ru: 'Сент-Люсия' },
    { en: 'Santa Marta', az: 'Santa-Marta', ru: 'Санта-Марта' },
    { en: 'a flight to Miami', az: 'Mayamiyə uçuş', ru: 'рейс в Майами' },
    { en: 'Maya called Martha.', az: 'Maya Martaya zəng etdi.', ru: 'Мая позвонила Марте.' },
    { en: 'Martha called Maya.', az: 'Marta Mayanı çağırdı.', ru: 'Марта позвала Маю.' },
    { en: 'protests on the Maidan', az: 'Maydanda etirazlar', ru: 'протесты на Майдане' },
    { en: 'the state of Maine', az: 'Mayn ştatı', ru: 'штат Мэн' },
    { en: 'RA/Dec coordinates', az: 'koordinatlar', ru: 'координаты' },
    { en: 'Jan Mayen island', az: 'Yan-Mayen adası', ru: 'остров Ян-Майен' },
    { en: 'You must first choose a file.', az: 'Əvvəlcə fayl seçin.', ru: 'Выберите файл.' },
    { en: 'Please read this first.', az: 'Bunu oxuyun.', ru: 'Прочтите это.' },
    { en: 'frames per second', az: 'saniyədə kadr', ru: 'кадров в секунду' },
    { en: 'a sub-second delay', az: 'ləngimə', ru: 'задержка в доли секунды' },
    { en: 'third-party servers', az: 'kənar serverlər', ru: 'сторонние серверы' },
    { en: 'Next, open the list.', az: 'Sonra siyahını açın.', ru: 'Во-вторых, откройте список.' },
    { en: 'a man of Stoke-on-Trent', az: 'Stok-on-Trent sakini', ru: 'житель Сток-он-Трента' },
    { en: 'ten or twelve houses', az: 'on-on iki ev', ru: 'десять-двенадцать домов' },
    { en: 'a meeting with them', az: 'onlarla görüş', ru: 'встреча с ними' },
    { en: 'under the table', az: 'masanın altı', ru: 'под столом' },
    { en: 'monochrome icons', az: 'təkrəngli nişanlar', ru: 'однотонные значки' },
    { en: '*.m3u files', az: '*.m3u faylları', ru: 'файлы *.m3u' },
    { en: 'a 4K screen', az: '4K ekran', ru: 'экран 4K' },
    { en: 'a 10x15 photo', az: '10x15 foto', ru: 'фото 10х15' },
    { en: 'press a button', az: 'bir düyməni basın', ru: 'нажмите кнопку' },
    { en: 'a two-colour print', az: 'iki rəngli çap', ru: 'двухцветная печать' },
    { en: ['a 100W lamp', 'a 100 W lamp'], az: '100 vatlıq lampa', ru: 'лампа 100 Вт' },
    { en: 'a 40 Watt lamp', az: '40 vattlıq lampa', ru: 'лампа 40 Вт' },
    { en: 'X11: the windows of X11', az: 'X11 pəncərələri', ru: 'окна X11' },
    { en: '700-300 BC', az: 'e.ə. 700-300', ru: '700-300 д.н.э.' },
  ],
  [
    { from: 'en', to: 'ru', source: 'on 5 Dec', target: '5', found: ['missing', '5 Dec', null] },
    { from: 'en', to: 'az', source: 'from Oct to Dec', target: 'oktyabrdan', found: ['missing', 'Dec', null] },
    { from: 'en', to: 'ru', source: 'the second day', target: 'день', found: ['missing', 'second', null] },
    { from: 'az', to: 'en', source: 'onlarla yaralı', target: 'the wounded', found: ['missing', 'onlarla', null] },
    { from: 'en', to: 'ru', source: 'a 4K screen', target: 'экран 8K', found: ['different', '4K', '8K'] },
  ],
);
