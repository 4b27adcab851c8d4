import { phenomenon } from '../../support/balance.js';

phenomenon(
  'numerals inside words, halves',
  [
    { en: 'two-factor authentication', az: 'ikifaktorlu identifikasiya', ru: 'двухфакторная аутентификация' },
    { en: ['a three-dimensional model', 'a 3D model'], az: ['üçölçülü model', '3D model'], ru: 'трёхмерная модель' },
    { en: 'a five-star hotel', az: 'beşulduzlu otel', ru: ['пятизвёздочный отель', '5-звёздочный отель'] },
    { en: 'a four-wheeled vehicle', az: 'dördtəkərli nəqliyyat vasitəsi', ru: 'четырёхколёсное средство' },
    {
      en: ['half a litre of milk', '0.5 litres of milk'],
      az: 'yarım litr süd',
      ru: ['пол-литра молока', 'поллитра молока'],
    },
    { en: 'over half a century', az: 'yarım əsrdən çox', ru: ['более полувека', 'более 50 лет'] },
    { en: 'the first half-year', az: 'birinci yarımillik', ru: 'первое полугодие' },
    // Words that only begin like a number.
    { en: 'a hypocrite', az: 'ikiüzlü adam', ru: 'двуличный человек' },
    { en: 'the seminary building', az: 'seminariya binası', ru: 'семинарский корпус' },
    { en: 'half a month', az: 'yarım ay', ru: 'полмесяца' },
    { en: 'under the crescent', az: 'aypara altında', ru: 'под знаком полумесяца' },
    { en: 'the floor', az: 'döşəmə', ru: 'пол' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'half a litre of milk',
      target: 'литр молока',
      found: ['missing', 'half a litre', null],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'пол-литра молока',
      target: 'bir litr süd',
      found: ['different', 'пол-литра', 'bir litr'],
    },
  ],
);

phenomenon('around the clock', [
  {
    en: ['open 24/7', 'open 24 hours a day', 'open around the clock', 'round-the-clock service'],
    az: 'gecə-gündüz açıqdır',
    ru: ['работает круглосуточно', 'круглосуточная работа'],
  },
  { en: '24/7', az: '7/24', ru: '24/7' },
]);

phenomenon(
  'nouns of so many',
  [
    {
      en: ['a seven-storey building', 'a 7-storey building'],
      az: ['yeddimərtəbəli bina', '7 mərtəbəli bina'],
      ru: ['семиэтажка', '7-этажное здание'],
    },
    { en: 'in fourteen-storey blocks', az: 'on dörd mərtəbəli binalarda', ru: 'в четырнадцатиэтажках' },
    {
      en: 'a twenty-two-storey tower',
      az: 'iyirmi iki mərtəbəli bina',
      ru: ['двадцатидвухэтажка', '22-этажная башня'],
    },
    { en: 'a thirty-six-tier store', az: 'otuz altı yaruslu anbar', ru: 'тридцатишестиярусный склад' },
    { en: 'a six-day working week', az: 'altıgünlük iş həftəsi', ru: 'шестидневка' },
    { en: 'the sixth-graders', az: 'altıncı siniflər', ru: 'шестиклассники' },
    { en: 'a three-volume edition', az: 'üçcildlik nəşr', ru: ['трёхтомник', 'трехтомник'] },
    { en: 'two ten-tonne lorries', az: 'iki ontonluq yük maşını', ru: 'две десятитонки' },
    { en: 'a two-room flat', az: 'ikiotaqlı mənzil', ru: ['двухкомнатная квартира', 'двушка'] },
    // Words that only begin like a number.
    { en: 'the sixties poets', ru: 'поэты шестидесятых' },
    { en: 'the Pentecostals', az: 'pentakostlar', ru: 'пятидесятники' },
    { en: 'a seminarian', az: 'seminarçı', ru: 'семинаристка' },
    { en: 'semiotics', az: 'semiotika', ru: 'семиотика' },
    // A number inside a word is no day of a date beside it.
    {
      en: 'passed by the bicameral parliament on 9 June',
      az: 'iyunun 9-da, ikipalatalı parlamentdə qəbul edilib',
      ru: 'принят 9 июня двухпалатным парламентом',
    },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: 'Рухнула семиэтажка.',
      target: 'An eight-storey building collapsed.',
      found: ['different', 'семи', 'eight', '7'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'İyirmi iki mərtəbəli bina',
      target: 'двадцатитрёхэтажка',
      found: ['different', 'İyirmi iki', 'двадцатитрёх'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'Школа перешла на шестидневку.',
      target: 'Məktəb beşgünlük rejimə keçib.',
      found: ['different', 'шестидневку', 'beşgünlük'],
    },
  ],
);

phenomenon(
  'figures that begin a word with a unit',
  [
    { en: 'a 640-acre ranch', az: '640 akrlıq fermer təsərrüfatı', ru: '640-акровое ранчо' },
    { en: 'a 90-hectare field', az: '90 hektarlıq sahə', ru: ['90-гектарное поле', 'девяностогектарное поле'] },
    { en: 'a 20-tonne lorry', az: '20 tonluq yük maşını', ru: ['20-тонник', '20-тонный грузовик'] },
    { en: 'an 8-ounce bar', az: '8 unsiyalıq külçə', ru: '8-унциевый слиток' },
    { en: 'a 5-gallon can', az: '5 qallonluq kanistr', ru: '5-галлонная канистра' },
    // Of a word that no dictionary has.
    { en: 'a 300-pound bear', ru: '300-фунтовый медведь' },
    { en: 'a 12-oared boat', az: '12 avarlı qayıq', ru: '12-весельная лодка' },
    // No metres.
    {
      en: ['the BMP-2 and the T-90', 'the BMP-2M and the T-90M'],
      az: 'BMP-2 və T-90',
      ru: ['БМП-2М и Т-90М', 'БМП-2 и Т-90'],
    },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'a 640-acre ranch',
      target: '640-гектарное ранчо',
      found: ['different', '640-acre', '640-гектарное'],
    },
    {
      from: 'ru',
      to: 'en',
      source: '20-тонник',
      target: 'a 30-tonne lorry',
      found: ['different', '20-тонник', '30-tonne'],
    },
  ],
);
