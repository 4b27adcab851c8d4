import type { LexiconLine } from '../lexicon.js';
import { months } from './months.js';

const MONTHS = months.split(' ');

/** Azerbaijani months, weekdays (whose names contain each other), parts of the day, words that make a number a date. */
export const calendar: readonly LexiconLine[] = [
  { forms: 'gündüz sutkaboyu', lexeme: { bareUnit: 'around-the-clock' } },
  { forms: 'yarımil yarımillik', stem: true, lexeme: { card: 0.5, unit: 'duration-year' } },
  ...MONTHS.map((forms, index) => ({
    forms,
    stem: true,
    // With endings: Maya, Mayami, Maydan; Marta; Avqusta.
    lexeme: { month: index + 1, alsoName: /^(?:may|mart|avqust)$/.test(forms) },
  })),
  // Also yeast, and "maya dəyəri", what a thing costs to make.
  { forms: 'maya', lexeme: { month: 5, abbreviated: true } },
  // Abbreviations of the CLDR; "yan" is also a side.
  ...'yan fev mar apr may iyn iyl avq sen okt noy dek'
    .split(' ')
    .map((forms, index) => ({ forms, lexeme: { month: index + 1, weak: index !== 4 } })),
  { forms: 'bazar', lexeme: { weekday: 7, weak: true } },
  { forms: 'bazarertəsi', stem: true, lexeme: { weekday: 1 } },
  { forms: 'çərşənbəaxşamı', stem: true, lexeme: { weekday: 2 } },
  { forms: 'cüməaxşamı', stem: true, lexeme: { weekday: 4 } },
  { forms: 'çərşənbə', stem: true, lexeme: { weekday: 3 } },
  { forms: 'cümə', stem: true, lexeme: { weekday: 5 } },
  { forms: 'şənbə', stem: true, lexeme: { weekday: 6 } },
  // "Ç.", "C.", "Ş.", "B."; with a second letter "B.e.", "Ç.a.", "C.a."
  { forms: 'ç', lexeme: { weekday: 3, abbreviated: true, weak: true } },
  { forms: 'c', lexeme: { weekday: 5, abbreviated: true, weak: true } },
  { forms: 'ş', lexeme: { weekday: 6, abbreviated: true, weak: true } },
  { forms: 'b', lexeme: { weekday: 7, abbreviated: true, weak: true } },
  { forms: 'ertəsi', stem: true, lexeme: { role: 'next-day' } },
  { forms: 'axşamı', stem: true, lexeme: { role: 'eve' } },
  { forms: 'axşam', lexeme: { role: 'pm', countable: true } },
  { forms: 'günü günündə günləri günkü gününün gününə günündən', lexeme: { role: 'day', unit: 'duration-day' } },
  // "yaz-" and "yay-" are also verbs: only forms of the noun.
  { forms: 'yaz yazda yazın yazında yazından yazınadək yazının', lexeme: { season: 21, weak: true } },
  { forms: 'bahar', stem: true, lexeme: { season: 21, weak: true } },
  { forms: 'yay yayda yayın yayında yayından yayınadək yayının', lexeme: { season: 22, weak: true } },
  { forms: 'payız', stem: true, lexeme: { season: 23, weak: true } },
  { forms: 'qış', stem: true, lexeme: { season: 24, weak: true } },
  { forms: 'eramızdan eradan miladdan', lexeme: { role: 'era-from' } },
  { forms: 'əvvəl öncə qabaq', lexeme: { role: 'early-word' } },
  { forms: 'eramızın eranın miladi', lexeme: { role: 'era-ad' } },
  { forms: 'e', lexeme: { role: 'era-e' } },
  { forms: 'ə', lexeme: { role: 'era-before' } },
  { forms: 'b', lexeme: { role: 'era-b' } },
  { forms: 'səhər', stem: true, lexeme: { role: 'am', countable: true } },
  { forms: 'günorta', stem: true, lexeme: { role: 'pm' } },
  { forms: 'gmt utc', lexeme: { zone: 'greenwich', abbreviated: true } },
  ...(
    [
      ['greenwich', 'qrinviç'],
      ['moscow', 'moskva'],
      ['baku', 'bakı'],
      ['tbilisi', 'tbilisi'],
      ['istanbul', 'istanbul'],
      ['london', 'london'],
      ['washington', 'vaşinqton'],
      ['brussels', 'brüssel'],
      ['tehran', 'tehran'],
      ['astana', 'astana'],
    ] as const
  ).map(([zone, forms]) => ({ forms, lexeme: { zone } })),
  { forms: 'vaxtı vaxtilə', lexeme: { role: 'time-word' } },
  { forms: 'axşamüstü', lexeme: { role: 'pm' } },
  { forms: 'gündüz', lexeme: { role: 'daytime' } },
  { forms: 'gecə', lexeme: { role: 'night', countable: true } },
  { forms: 'gecəyarısı', stem: true, lexeme: { role: 'midnight' } },
  { forms: 'saat', stem: true, lexeme: { role: 'clock', unit: 'duration-hour', head: true, counted: true } },
  { forms: 'əsr yüzillik', stem: true, lexeme: { role: 'century', unit: 'duration-century' } },
  { forms: 'il', stem: true, lexeme: { role: 'year', unit: 'duration-year', head: true, counted: true } },
  { forms: 'illər', stem: true, lexeme: { role: 'year', unit: 'duration-year', plural: true } },
  { forms: 'yarımillik yarımil', stem: true, lexeme: { card: 0.5, unit: 'duration-year' } },
  { forms: 'illik', stem: true, lexeme: { unit: 'duration-year', head: true, counted: true } },
  { forms: 'ildönümü yubiley', stem: true, lexeme: { unit: 'duration-year', weak: true } },
  { forms: 'ildırım', stem: true, lexeme: {} },
  { forms: 'yaş', stem: true, lexeme: { unit: 'duration-year', role: 'age', head: true, counted: true } },
  { forms: 'ay', stem: true, lexeme: { unit: 'duration-month', head: true, counted: true } },
  { forms: 'aydın', lexeme: {} },
  { forms: 'minillik', stem: true, lexeme: { unit: 'duration-millennium' } },
  { forms: 'həftə', stem: true, lexeme: { unit: 'duration-week', head: true, counted: true } },
  { forms: 'gün', stem: true, lexeme: { unit: 'duration-day', head: true, counted: true } },
  { forms: 'sutka', stem: true, lexeme: { unit: 'duration-day', head: true, counted: true } },
  { forms: 'dəqiqə', stem: true, lexeme: { unit: 'duration-minute', head: true, counted: true } },
  { forms: 'saniyə', stem: true, lexeme: { unit: 'duration-second', head: true, counted: true } },
  { forms: 'onillik', stem: true, lexeme: { unit: 'duration-decade' } },
  { forms: 'onilliklər', stem: true, lexeme: { unit: 'duration-decade', plural: true } },
  // Of something, by the ending: "ilin sonu"; "son il" is the last year.
  { forms: 'sonu sonları axırı axırları', stem: true, lexeme: { role: 'late' } },
  { forms: 'əvvəli əvvəlləri başlanğıcı', stem: true, lexeme: { role: 'early' } },
  { forms: 'ortası ortaları', stem: true, lexeme: { role: 'mid' } },
];
