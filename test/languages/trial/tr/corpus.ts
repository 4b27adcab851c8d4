/** Pairs of English and Turkish: the translation, and one with a fact spoiled, and how the spoiled one is told. */
export const corpus: readonly {
  readonly en: string;
  readonly tr: string;
  readonly spoiled: string;
  readonly rule: string;
}[] = [
  { en: 'The report has 147 pages.', tr: 'Rapor 147 sayfadır.', spoiled: 'Rapor 174 sayfadır.', rule: 'number' },
  {
    en: 'There were 26,000 visitors.',
    tr: '26.000 ziyaretçi vardı.',
    spoiled: '260 bin ziyaretçi vardı.',
    rule: 'number',
  },
  {
    en: 'There were 26,000 visitors.',
    tr: 'Yirmi altı bin ziyaretçi vardı.',
    spoiled: 'Yirmi beş bin ziyaretçi vardı.',
    rule: 'number',
  },
  {
    en: 'The road is 12.5 km long.',
    tr: 'Yol 12,5 km uzunluğunda.',
    spoiled: 'Yol 125 km uzunluğunda.',
    rule: 'number',
  },
  {
    en: 'It costs 3 million dollars.',
    tr: 'Fiyatı 3 milyon dolardır.',
    spoiled: 'Fiyatı 3 milyar dolardır.',
    rule: 'number',
  },
  {
    en: 'It opened on 20 January 1990.',
    tr: '20 Ocak 1990’da açıldı.',
    spoiled: '20 Şubat 1990’da açıldı.',
    rule: 'date',
  },
  { en: 'The meeting is on Monday.', tr: 'Toplantı pazartesi günü.', spoiled: 'Toplantı salı günü.', rule: 'date' },
  { en: 'He lives in Baku.', tr: 'Bakü’de yaşıyor.', spoiled: 'Rusya’da yaşıyor.', rule: 'name' },
];
