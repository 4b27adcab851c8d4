import { phenomenon } from '../../support/balance.js';

phenomenon(
  'points and their hundredths',
  [
    {
      en: ['by 25 basis points', 'by 25 bps', 'by 0.25 percentage points', 'by 0.25 p.p.'],
      az: ['25 baza bəndi', '25 bazis punktu', '0,25 faiz bəndi'],
      ru: ['на 25 базисных пунктов', 'на 25 б. п.', 'на 0,25 процентного пункта', 'на 0,25 п. п.'],
    },
    {
      en: ['half a percentage point', '50 basis points'],
      az: ['yarım faiz bəndi', '50 baza bəndi'],
      ru: ['на 0,5 процентного пункта', 'на 50 б.п.'],
    },
    {
      en: ['one percentage point', 'a single percentage point', '100 basis points'],
      az: ['bir faiz bəndi', '100 baza bəndi'],
      ru: ['на один процентный пункт', 'на 1 п. п.', 'на 100 базисных пунктов'],
    },
    {
      en: ['one per cent of the votes', '1% of the votes'],
      az: 'səslərin bir faizi',
      ru: ['один процент голосов', '1 % голосов'],
    },
    { en: 'by 0.25%', az: '25 baza bəndi', ru: 'на 25 базисных пунктов' },
    { en: 'by a quarter', az: 'dörddə bir', ru: 'на четверть процента' },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: 'на 25 базисных пунктов',
      target: 'by 25 percentage points',
      found: ['different', '25 базисных пунктов', '25 percentage points', '0.25 percentage points'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'bir faiz bəndi',
      target: 'by 10 basis points',
      found: ['different', 'bir faiz bəndi', '10 basis points'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'by 50 bps',
      target: '50 faiz bəndi',
      found: ['different', '50 bps', '50 faiz bəndi', '0,5 faiz bəndi'],
    },
    {
      from: 'az',
      to: 'ru',
      source: '25 baza bəndi',
      target: 'на 2,5 процентного пункта',
      found: ['different', '25 baza bəndi', '2,5 процентного пункта'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'by 25 basis points',
      target: 'на 25%',
      found: ['different', '25 basis points', '25%'],
    },
  ],
);

phenomenon(
  'an amount in two magnitudes',
  [
    {
      en: ['$4,386.2 million', '4 billion 386.2 million dollars', '$4.3862 billion'],
      az: ['4 milyard 386,2 milyon dollar', '4386,2 milyon ABŞ dolları', '4 milyard 386 milyon 200 min dollar'],
      ru: ['4 млрд 386,2 млн долларов', '4386,2 млн долларов США', '4 миллиарда 386,2 миллиона долларов'],
    },
    { en: '5,000 3.5-tonne boxes', az: '5 min 3,5 tonluq qutu', ru: '5 тыс. 3,5-тонных ящиков' },
    { en: '12,345,600 tonnes', az: '12 milyon 345,6 min ton', ru: '12 млн 345,6 тыс. тонн' },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: '4 млрд 386,2 млн долларов',
      target: '$4,386.2 billion',
      found: ['different', '4 млрд 386,2 млн долларов', '$4,386.2 billion'],
    },
    {
      from: 'az',
      to: 'ru',
      source: '4 milyard 386,2 milyon dollar',
      target: '4 млрд 368,2 млн долларов',
      found: ['different', '4 milyard 386,2 milyon dollar', '4 млрд 368,2 млн долларов'],
    },
  ],
);

phenomenon(
  'currencies of several countries',
  [
    { en: 'JMD 30,000', az: '30 min Yamayka dolları', ru: '30 тысяч ямайских долларов' },
    {
      en: ['SEK 11 million', '11 million Swedish kronor', '11 million crowns'],
      az: ['11 milyon İsveç kronu', '11 milyon kron'],
      ru: ['11 млн шведских крон', '11 млн крон', '11 млн SEK'],
    },
    { en: ['CZK 200', '200 Czech koruna'], az: '200 Çexiya kronu', ru: '200 чешских крон' },
    {
      en: ['BYN 5 million', '5 million Belarusian roubles'],
      az: '5 milyon Belarus rublu',
      ru: '5 млн белорусских рублей',
    },
    { en: ['RSD 400', '400 Serbian dinars'], az: '400 Serbiya dinarı', ru: '400 сербских динаров' },
    { en: ['HK$300', '300 Hong Kong dollars'], az: '300 Honkonq dolları', ru: '300 гонконгских долларов' },
    { en: ['PKR 900', '900 Pakistani rupees'], az: '900 Pakistan rupisi', ru: '900 пакистанских рупий' },
    { en: ['UZS 5 million', '5 million Uzbek soums'], az: '5 milyon Özbəkistan somu', ru: '5 млн узбекских сумов' },
    { en: ['TRY 40', '40 Turkish liras'], az: '40 Türkiyə lirəsi', ru: '40 турецких лир' },
    { en: 'the 3,200-square-metre site', az: 'sahəsi 3,2 min kv. m olan ərazi', ru: 'участок 3,2 тыс. кв. м' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'SEK 11 million',
      target: '11 млн евро',
      found: ['different', 'SEK 11 million', '11 млн евро'],
    },
    {
      from: 'ru',
      to: 'az',
      source: '5 млн российских рублей',
      target: '5 milyon manat',
      found: ['different', '5 млн российских рублей', '5 milyon manat'],
    },
    {
      from: 'az',
      to: 'en',
      source: '40 ABŞ dolları',
      target: 'AUD 40',
      found: ['different', '40 ABŞ dolları', 'AUD 40'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'a 3,200-square-metre site',
      target: 'участок 3,2 тыс. кв. км',
      found: ['different', '3,200-square-metre', '3,2 тыс. кв. км'],
    },
  ],
);

phenomenon(
  'rates of exchange',
  [
    {
      en: 'the euro stood at 98.06 roubles',
      az: 'avronun məzənnəsi 98,06 rubl olub',
      ru: 'курс евро составил 98,06 рубля',
    },
    { en: 'The pound rose.', az: 'Funt bahalaşıb.', ru: 'Фунт стерлингов подорожал.' },
    { en: 'sums in pounds and pence', ru: 'суммы в фунтах и пенсах' },
    { en: 'seized 48,000 undeclared euros', ru: 'изъяли 48 тыс. евро' },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: 'курс евро составил 98,06 рубля',
      target: 'the dollar stood at 98.06 roubles',
      found: ['different', 'евро', 'dollar'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'avronun məzənnəsi 1,98 manat olub',
      target: 'курс доллара составил 1,98 маната',
      found: ['different', 'avronun', 'доллара'],
    },
    // A word stands between the sum and its currency.
    {
      from: 'ru',
      to: 'en',
      source: 'изъяли 48 тыс. евро',
      target: 'seized 48,000 undeclared dollars',
      found: ['different', '48 тыс. евро', 'dollars'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'lent 600 unsecured euros',
      target: 'дал взаймы 600 долларов',
      found: ['different', 'euros', '600 долларов'],
    },
  ],
);

phenomenon(
  'halves and hundreds in one word, hours of the afternoon, games from the other side',
  [
    {
      en: ['half as many again', 'half again as much', '1.5 times as much'],
      az: ['1,5 dəfə çox', 'bir yarım dəfə çox'],
      ru: ['в полтора раза больше', 'в 1,5 раза больше'],
    },
    {
      en: ['some 50 experts', 'fifty experts'],
      az: '50-yə yaxın ekspert',
      ru: ['около полусотни экспертов', 'полсотни экспертов'],
    },
    { en: ['half a dozen', 'six'], az: ['yarım düjün', 'altı'], ru: ['полдюжины', 'шесть'] },
    { en: ['15 people', 'fifteen people'], az: 'on beş nəfər', ru: ['полтора десятка человек', 'пятнадцать человек'] },
    { en: '150 tonnes', az: '150 ton', ru: ['полторы сотни тонн', 'полтораста тонн'] },
    { en: 'in the 100 metres', az: '100 metr məsafədə', ru: ['на стометровке', 'на дистанции 100 метров'] },
    { en: 'the five-year plan', az: 'beşillik', ru: 'пятилетка' },
    { en: 'by 5 p.m.', az: ['saat 17-dək', 'axşam saat 5-dək'], ru: ['к 17 часам', 'до 5 часов вечера'] },
    {
      en: 'cut the deficit in the series to 3–2',
      ru: 'сократил отставание в серии — 2:3',
      az: 'seriyada geridə qalır – 2:3',
    },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: 'к 17 часам',
      target: 'by 5 a.m.',
      found: ['different', '17 часам', '5 a.m.'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'saat 17-dək',
      target: 'до 5 часов утра',
      found: ['different', '17-dək', '5 часов утра'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'на стометровке',
      target: '200 metr məsafədə',
      found: ['different', 'стометровке', '200 metr'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'около полусотни экспертов',
      target: 'some 500 experts',
      found: ['different', 'полусотни', '500'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'half as many again',
      target: 'в два раза больше',
      found: ['different', 'half as many again', 'два раза'],
    },
    { from: 'en', to: 'az', source: 'half a dozen', target: 'on iki', found: ['different', 'half a dozen', 'on iki'] },
  ],
);
