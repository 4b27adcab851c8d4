import { phenomenon } from '../../support/balance.js';

phenomenon(
  'digits and words',
  [
    {
      en: ['five ships', '5 ships'],
      az: ['beş gəmi', '5 gəmi'],
      ru: ['пять кораблей', '5 кораблей', 'с пятью кораблями'],
    },
    { en: ['5,000K light', '5,000 K light'], az: ['5000 K işıq'], ru: ['свет 5000 К', 'свет 5 000 К'] },
    { en: 'It costs $5,000K.', az: 'Bu, 5 milyon dollara başa gəlir.', ru: 'Это стоит 5 млн долларов.' },
    { en: 'the Single Sign-On', az: 'Single Sign-On', ru: 'единый вход' },
    {
      en: 'more than a thousand people',
      az: ['mindən çox adam', '1000-dən çox adam'],
      ru: ['свыше тысячи человек', 'более 1000 человек'],
    },
    {
      en: ['three soldiers', 'the three soldiers'],
      az: 'üç əsgər',
      ru: ['трое солдат', 'три солдата', 'троих солдат'],
    },
    {
      en: ['twenty-six thousand troops', '26,000 troops'],
      az: ['iyirmi altı min hərbçi', '26 min hərbçi', '26000 hərbçi'],
      ru: ['двадцать шесть тысяч военных', '26 тысяч военных', '26 тыс. военных', 'двадцати шести тысяч военных'],
    },
    { en: ['half an hour', 'a half hour'], az: 'yarım saat', ru: ['полчаса', '30 минут'] },
    {
      en: ['one and a half years', '1.5 years', '1½ years'],
      az: ['bir il yarım', '1,5 il'],
      ru: ['полтора года', '1,5 года'],
    },
    {
      en: ['two and a half million', '2.5 million'],
      az: ['iki milyon yarım', '2,5 milyon', 'iki yarım milyon'],
      ru: ['два с половиной миллиона', '2,5 млн'],
    },
    { en: ['twice', 'two times'], az: ['iki dəfə', '2 dəfə'], ru: ['дважды', 'два раза', '2 раза'] },
    {
      en: ['three-time champion', 'three-times champion'],
      az: ['üçqat çempion', 'üç dəfə çempion'],
      ru: ['трёхкратный чемпион', 'трехкратный чемпион'],
    },
    { en: ['24 hours', 'one day'], az: ['24 saat', 'bir gün', 'bir sutka'], ru: ['сутки', '24 часа'] },
  ],
  [
    { from: 'en', to: 'az', source: 'five ships', target: 'altı gəmi', found: ['different', 'five', 'altı', '5'] },
    {
      from: 'en',
      to: 'ru',
      source: '26,000 troops',
      target: 'двадцать пять тысяч военных',
      found: ['different', '26,000', 'двадцать пять тысяч', '26\u00a0000'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'двумястами солдатами',
      target: 'three hundred soldiers',
      found: ['different', 'двумястами', 'three hundred', '200'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'on dörd nəfər',
      target: 'сорок человек',
      found: ['different', 'on dörd', 'сорок', '14'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'iki dəfə',
      target: 'three times',
      found: ['different', 'iki dəfə', 'three times', '2'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'two and a half million',
      target: 'iki milyon',
      found: ['different', 'two and a half million', 'iki milyon', '2,5 milyon'],
    },
  ],
);

phenomenon(
  'separators',
  [
    {
      en: ['375,000 people'],
      az: ['375.000 nəfər', '375 000 nəfər', '375,000 nəfər', '375000 nəfər', '375\u00a0000 nəfər'],
      ru: ['375\u202f000 человек', '375 000 человек', '375000 человек'],
    },
    { en: '3.1 percent', az: ['3.1 faiz', '3,1 faiz'], ru: '3,1 процента' },
    {
      en: '2,005.75 litres',
      az: ['2 005,75 litr', '2.005,75 litr', '2005,75 litr'],
      ru: ['2005,75 литра', '2 005,75 литра'],
    },
    { en: '12\u200b,500 votes', az: '12 \u200b500 səs', ru: '12\u200b500 голосов' },
    { en: "1'250'000 francs", az: '1 250 000 frank', ru: '1 250 000 франков' },
    { en: '0.5 seconds', az: '0,5 saniyə', ru: '0,5 секунды' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: '375,000 people',
      target: '37.500 nəfər',
      found: ['different', '375,000', '37.500', '375\u00a0000'],
    },
    {
      from: 'en',
      to: 'ru',
      source: '3.1 percent',
      target: '31 процент',
      found: ['different', '3.1 percent', '31 процент', '3,1\u00a0%'],
    },
    { from: 'ru', to: 'az', source: '2,5 литра', target: '25 litr', found: ['different', '2,5 литра', '25 litr'] },
  ],
);

phenomenon(
  'magnitudes',
  [
    {
      en: ['30,000', '30 thousand', 'thirty thousand'],
      az: ['30 min', '30 mindən', 'otuz min', '30.000'],
      ru: ['30 тыс.', '30 тысяч', 'тридцати тысяч'],
    },
    {
      en: ['2.5 million', '2.5m votes', '2,500,000'],
      az: ['2,5 milyon', '2.5 mln', '2 500 000'],
      ru: ['2,5 млн', '2,5 миллиона', '2 500 000'],
    },
    {
      en: ['3 billion', '3bn people'],
      az: ['3 milyard', '3 mlrd', 'üç milyard'],
      ru: ['3 млрд', 'три миллиарда', '3 миллиарда'],
    },
    { en: '1.2 trillion', az: '1,2 trilyon', ru: ['1,2 трлн', '1,2 триллиона'] },
    {
      en: 'a 25,000-strong army',
      az: ['25 minlik ordu', '25000-lik ordu'],
      ru: ['25-тысячная армия', 'двадцатипятитысячная армия'],
    },
    {
      en: 'half a million people',
      az: ['yarım milyon adam', '500 min adam'],
      ru: ['полмиллиона человек', '500 тысяч человек'],
    },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: '3 billion',
      target: '3 milyon',
      found: ['different', '3 billion', '3 milyon', '3 milyard'],
    },
    {
      from: 'az',
      to: 'ru',
      source: '30 min nəfər',
      target: '30 млн человек',
      found: ['different', '30 min', '30 млн'],
    },
    {
      from: 'ru',
      to: 'en',
      source: '2,5 млн человек',
      target: '25 million people',
      found: ['different', '2,5 млн', '25 million', '2.5 million'],
    },
  ],
);

phenomenon(
  'percent and percentage points',
  [
    {
      en: ['20%', '20 percent', 'twenty per cent'],
      az: ['20%', '20 %', '20 faiz', '20 faizi', 'yüzdə 20', '20%-i', 'iyirmi faiz'],
      ru: ['20%', '20\u00a0%', '20 процентов', 'двадцать процентов'],
    },
    {
      en: ['2 percentage points', '2 p.p.'],
      az: ['2 faiz bəndi', '2 faiz punktu'],
      ru: ['2 процентных пункта', '2 п.п.', '2 п. п.'],
    },
    { en: 'a 14% fall', az: ['14 faizlik azalma', '14%-lik azalma'], ru: ['14-процентное падение', '14%-ное падение'] },
    { en: '5-10%', az: ['5-10%', '5-10 faiz'], ru: ['5–10%', '5-10 процентов'] },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'It rose by 2 percentage points.',
      target: '2 faiz artıb.',
      found: ['different', '2 percentage points', '2 faiz', '2 faiz bəndi'],
    },
    { from: 'ru', to: 'az', source: '20 % голосов', target: '25% səs', found: ['different', '20 %', '25%', '20%'] },
    {
      from: 'ru',
      to: 'en',
      source: '2 п.п.',
      target: '2%',
      found: ['different', '2 п.п.', '2%', '2 percentage points'],
    },
  ],
);

phenomenon(
  'money',
  [
    {
      en: ['£2.8bn', '£2.8 billion', '2.8 billion pounds', '2.8 billion pounds sterling', 'GBP 2.8 billion'],
      az: ['2,8 milyard funt', '2,8 milyard funt sterlinq', '2.8 milyard £'],
      ru: ['2,8 млрд фунтов стерлингов', '2,8 миллиарда фунтов', '2,8 млрд британских фунтов'],
    },
    {
      en: ['$140 million', 'US$140 million', '140 million dollars'],
      az: ['140 milyon dollar', '140 milyon ABŞ dolları', '140 mln dollar', '$140 milyon'],
      ru: ['140 млн долларов', '140 млн долл. США', '$140 млн', '140 миллионов американских долларов'],
    },
    {
      en: ['500 manats', 'AZN 500', '₼500', '500 Azerbaijani manats'],
      az: ['500 manat', '500 AZN', '500 ₼', '500₼'],
      ru: ['500 манатов', '500 азербайджанских манатов', '500 AZN'],
    },
    { en: ['€3', 'three euros'], az: ['3 avro', 'üç avro', '3 €'], ru: ['3 евро', 'три евро', '€3'] },
    { en: '50 cents', az: '50 sent', ru: '50 центов' },
    {
      en: 'a 5-million-dollar contract',
      az: '5 milyon dollarlıq müqavilə',
      ru: ['5-миллионный контракт в долларах', 'контракт на 5 млн долларов'],
    },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: '£2.8bn was paid.',
      target: '2,8 milyard dollar ödənilib.',
      found: ['different', '£2.8bn', '2,8 milyard dollar', '2,8 milyard funt sterlinq'],
    },
    {
      from: 'ru',
      to: 'en',
      source: '500 манатов',
      target: '500 rubles',
      found: ['different', '500 манатов', '500 rubles', '₼500'],
    },
    { from: 'az', to: 'ru', source: '3 avro', target: '30 евро', found: ['different', '3 avro', '30 евро', '3 евро'] },
  ],
);

phenomenon(
  'units and conversions',
  [
    {
      en: '385 miles',
      az: ['385 mil', '620 kilometr'],
      ru: ['385 миль', '620 км', '620 километров'],
    },
    { en: '385 miles', az: '385 mil (620 km)' },
    { en: ['6 feet', 'six feet'], az: ['6 fut', '1,8 metr'], ru: ['6 футов', '1,8 метра', '1,8 м'] },
    { en: '70°F', az: ['70°F', '21°C', '21 dərəcə Selsi'], ru: ['70°F', '21 °C', '21 градус Цельсия'] },
    {
      en: ['minus 5 degrees Celsius', '-5°C'],
      az: ['mənfi 5 dərəcə Selsi', '−5 °C'],
      ru: ['минус 5 градусов Цельсия', 'минус 5 градусов по Цельсию', '−5 °C'],
    },
    { en: ['10 to 15 degrees Celsius', '10–15°C'], az: '10-15 dərəcə Selsi', ru: ['от 10 до 15 °C', '10–15 градусов'] },
    {
      en: '100 square metres',
      az: ['100 kvadrat metr', '100 kv. m', '100 m²', '100 m2'],
      ru: ['100 квадратных метров', '100 кв. м', '100 м²'],
    },
    {
      en: ['a 300-kilogram bomb', 'a 300 kg bomb'],
      az: ['300 kiloqramlıq bomba', '300 kq-lıq bomba'],
      ru: ['300-килограммовая бомба', 'трёхсоткилограммовая бомба'],
    },
    { en: '5 inches', az: '5 düym', ru: ['5 дюймов', '13 см'] },
    {
      en: '2 to 4 inches of rain',
      az: ['2-4 düym yağış', '5-10 sm yağış'],
      ru: ['2–4 дюйма осадков', '5–10 сантиметров осадков'],
    },
    { en: ['60 miles per hour', '60 mph'], az: ['saatda 60 mil', '97 km/saat'], ru: ['97 км/ч', '60 миль в час'] },
    { en: '20 litres', az: '20 litr', ru: '20 литров' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: '385 miles',
      target: '385 километров',
      found: ['different', '385 miles', '385 километров', '385 миль'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'at 30,000 feet',
      target: 'на высоте 9 км (33 тыс. футов)',
      found: ['extra', null, '33 тыс. футов'],
    },
    { from: 'en', to: 'ru', source: '385 miles', target: '820 км', found: ['different', '385 miles', '820 км'] },
    // The scale behind the degrees counts.
    {
      from: 'en',
      to: 'ru',
      source: '40 degrees Celsius',
      target: '40 °F',
      found: ['different', '40 degrees Celsius', '40 °F', '40 градусов Цельсия'],
    },
    {
      from: 'ru',
      to: 'az',
      source: '40 градусов по Цельсию',
      target: '40 dərəcə Farenheyt',
      found: ['different', '40 градусов по Цельсию', '40 dərəcə Farenheyt', '40 dərəcə Selsi'],
    },
    { from: 'en', to: 'az', source: '6 feet', target: '6 metr', found: ['different', '6 feet', '6 metr', '6 fut'] },
  ],
);

phenomenon(
  'fractions',
  [
    {
      en: ['two-thirds of the seats', 'two thirds of the seats'],
      az: ['yerlərin üçdə ikisi', 'yerlərin 2/3 hissəsi'],
      ru: ['две трети мест', '2/3 мест'],
    },
    {
      en: ['one third of the voters', 'a third of the voters'],
      az: 'seçicilərin üçdə biri',
      ru: ['одна треть избирателей', 'треть избирателей'],
    },
    {
      en: ['three quarters of the land', 'three-quarters of the land'],
      az: 'torpaqların dörddə üçü',
      ru: ['три четверти земель', '3/4 земель'],
    },
    {
      en: ['a tenth of the land', '10% of the land'],
      az: 'torpağın onda biri',
      ru: ['10% земель', 'одна десятая земель'],
    },
    { en: 'a fifth of the land', az: 'torpağın beşdə biri', ru: ['20% земель', 'пятая часть земель'] },
    {
      en: ['a third of the land', 'one third of the land'],
      az: 'torpağın üçdə biri',
      ru: ['33% земель', 'треть земель'],
    },
    {
      en: ['one in five citizens', 'a fifth of the citizens', 'one-fifth of the citizens'],
      az: ['vətəndaşların beşdə biri', 'hər beş vətəndaşdan biri'],
      ru: ['каждый пятый гражданин', 'одна пятая граждан'],
    },
    { en: 'half of the land', az: 'torpaqların yarısı', ru: 'половина земель' },
    { en: '¾ of the land', az: '3/4 hissəsi', ru: '3/4 земель' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'two-thirds of the seats',
      target: 'yerlərin beşdə ikisi',
      found: ['different', 'two-thirds', 'beşdə ikisi'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'три четверти земель',
      target: 'two thirds of the land',
      found: ['different', 'три четверти', 'two thirds'],
    },
  ],
);

phenomenon(
  'vague amounts',
  [
    { en: 'hundreds of thousands of refugees', az: 'yüz minlərlə qaçqın', ru: 'сотни тысяч беженцев' },
    { en: 'tens of thousands of people', az: 'on minlərlə insan', ru: 'десятки тысяч человек' },
    { en: 'thousands of people', az: ['minlərlə insan', 'minlərcə insan'], ru: 'тысячи людей' },
    {
      en: '11,000 square kilometres',
      az: ['11 min kvadratkilometr', '11 min kvadrat kilometr'],
      ru: '11 тысяч квадратных километров',
    },
    { en: ['30 houses', 'thirty houses'], az: 'otuz ev', ru: ['три десятка домов', 'около трех десятков домов'] },
    {
      en: 'half a percentage point',
      az: ['yarım faiz bəndi', 'Dərəcə yarım faiz bəndi azaldılıb'],
      ru: 'полпроцентного пункта',
    },
    { en: 'Comet 12P/Pons–Brooks', az: '12P/Pons–Bruks kometi', ru: 'комета 12P/Понса — Брукса' },
    { en: ['2p a litre', '2 pence a litre'], az: 'litri 2 pens', ru: '2 пенса за литр' },
    { en: ['1080p video', 'video in 1080p'], az: '1080p video', ru: 'видео 1080p' },
    { en: 'dozens of houses', az: 'onlarla ev', ru: 'десятки домов' },
    { en: 'millions of dollars', az: 'milyonlarla dollar', ru: 'миллионы долларов' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'thousands of people',
      target: 'yüzlərlə insan',
      found: ['different', 'thousands', 'yüzlərlə', 'minlərlə'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'сотни тысяч беженцев',
      target: 'tens of thousands of refugees',
      found: ['different', 'сотни тысяч', 'tens of thousands', 'hundreds of thousands'],
    },
  ],
);

phenomenon(
  'ranges, scores, ratios',
  [
    {
      en: ['between 5 and 10', '5-10', 'from 5 to 10', '5–10'],
      az: ['5-dən 10-a', '5 ilə 10 arası', '5-10', '5–10'],
      ru: ['с 5 до 10', 'от 5 до 10', '5–10', 'между 5 и 10'],
    },
    {
      en: 'They won 2-0.',
      az: ['2:0 hesabı ilə qalib gəldilər.', '2-0 qalib gəldilər.'],
      ru: ['Они выиграли 2:0.', 'Они выиграли 2–0.'],
    },
    { en: 'a score of 27-37', az: '27:37 hesabı', ru: 'счёт 27:37' },
    {
      en: ['five or six people', '5 or 6 people'],
      az: ['beş-altı nəfər', '5-6 nəfər'],
      ru: ['пять-шесть человек', '5–6 человек'],
    },
    { en: 'two or three days', az: 'iki-üç gün', ru: ['два-три дня', 'два или три дня'] },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'They won 2-0.',
      target: '3:0 hesabı ilə qalib gəldilər.',
      found: ['different', '2', '3:0'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'от 5 до 10 лет',
      target: '5 to 15 years',
      found: ['different', '10 лет', '15 years', '10 years'],
    },
  ],
);

phenomenon(
  'ages',
  [
    {
      en: ['West, 41,', 'West, aged 41,', '41-year-old West'],
      az: ['41 yaşlı Vest', '41 yaşı olan Vest'],
      ru: ['41-летний Уэст', 'Уэст, 41 год,', 'сорокаоднолетний Уэст'],
    },
    {
      en: 'a five-year-old girl',
      az: ['beş yaşlı qız', '5 yaşında qız'],
      ru: ['пятилетняя девочка', '5-летняя девочка'],
    },
    { en: 'a five-year plan', az: ['beşillik plan', '5 illik plan'], ru: ['пятилетний план', '5-летний план'] },
    {
      en: 'a four-day visit',
      az: ['dördgünlük səfər', '4 günlük səfər', 'dörd günlük səfər'],
      ru: ['четырёхдневный визит', '4-дневный визит'],
    },
  ],
  [{ from: 'en', to: 'ru', source: 'West, 41,', target: '47-летний Уэст', found: ['different', '41', '47-летний'] }],
);
