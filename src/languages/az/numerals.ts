import type { LexiconLine } from '../lexicon.js';
import { byValue } from '../numeral-words.js';
import words from './numerals.generated.json' with { type: 'json' };

const ones = byValue(words.cardinals).filter(([card]) => card > 0 && card < 10);

/** A word in the locative, as a fraction names its whole: üçdə, altıda. */
const inWhole = (word: string): string => `${word}d${/[aıou][^aeəiıoöuü]*$/.test(word) ? 'a' : 'ə'}`;

/** Fractions in one word: üçdəbir, dörddəüç, onaltıdabir. */
const fractions: readonly LexiconLine[] = [
  ...byValue(words.cardinals).filter(([card]) => card > 2 && card <= 10),
  ...ones.filter(([card]) => card === 6).map(([card, forms]) => [card + 10, `on${forms}`] as const),
].flatMap(([whole, name]) =>
  ones
    .filter(([part]) => part === 1 || (part < whole && whole <= 5))
    .map(([part, forms]) => ({
      forms: inWhole(name) + forms,
      stem: true,
      lexeme: { fraction: part / whole, ...(part * 4 === whole ? { weak: true } : {}) },
    })),
);

/**
 * Azerbaijani number words: those of the CLDR (`numerals.generated.json`), and by hand what it does not have. Stems that
 * take the endings of `endings.ts`; "on" with endings is a pronoun, so it stands exact.
 */
export const numerals: readonly LexiconLine[] = [
  ...byValue(words.cardinals).map(([card, forms]) => ({
    forms,
    stem: card !== 10,
    lexeme: {
      card,
      combining: card > 0,
      ...(card > 1 && card < 10 ? { joins: true } : {}),
      ...(card === 1 ? { weak: true } : {}),
    },
  })),
  ...byValue(words.ordinals).map(([ord, forms]) => ({ forms, stem: true, lexeme: { ord, head: true } })),
  ...byValue(words.powers).map(([power, forms]) => ({ forms, stem: true, lexeme: { power, combining: true } })),
  ...byValue(words.ordinalPowers).map(([ordPower, forms]) => ({ forms, stem: true, lexeme: { ordPower } })),
  // "onu", "onun", "ondan" are forms of the pronoun "o"; these are the number's own.
  { forms: 'onluq onluğ', stem: true, lexeme: { card: 10, weak: true } },
  { forms: 'ondur', lexeme: { card: 10 } },
  { forms: 'düjün', stem: true, lexeme: { card: 12, multiple: true } },
  { forms: 'üçün üçündür üçünsə üçündü', lexeme: {} },
  { forms: 'altında altından altına', stem: true, lexeme: {} },
  {
    forms: 'ikən birlik birdən biz birgə birlikdə birbaşa altlı ondan',
    lexeme: {},
  },
  {
    forms: 'birlik birlikdə birləşmiş birliyi birliyin birliyinin birliyində birliyinə birliyindən birliyə',
    lexeme: {},
  },
  { forms: 'altınca', lexeme: { ord: 6 } },
  { forms: 'yüzündə yüzünə yüzündən yüzünü yüzü yüzünün', lexeme: {} },
  { forms: 'mln', stem: true, lexeme: { power: 6, combining: true } },
  { forms: 'milyar mlrd', stem: true, lexeme: { power: 9, combining: true } },
  { forms: 'lakh', stem: true, lexeme: { power: 5 } },
  { forms: 'kror', stem: true, lexeme: { power: 7 } },
  { forms: 'trln', stem: true, lexeme: { power: 12, combining: true } },
  { forms: 'kvadrilyon', stem: true, lexeme: { power: 15, combining: true } },
  { forms: 'k', lexeme: { power: 3, glued: true } },
  { forms: 'kvadrilyonuncu', stem: true, lexeme: { ordPower: 15 } },
  { forms: 'yüzlərlə yüzlərcə yüzlər', lexeme: { vague: 2 } },
  { forms: 'minlərlə minlərcə minlər', lexeme: { vague: 3, head: true } },
  { forms: 'milyonlarla milyonlarca milyonlar miyonlarla', stem: true, lexeme: { vague: 6, head: true } },
  { forms: 'milyardlarla milyardlarca milyardlar', stem: true, lexeme: { vague: 9 } },
  { forms: 'trilyonlarla', lexeme: { vague: 12 } },
  // Also "with them".
  { forms: 'onlarla', lexeme: { vague: 1, weak: true } },
  { forms: 'onlarca', lexeme: { vague: 1 } },
  { forms: 'yarım', stem: true, lexeme: { fraction: 0.5, weak: true, role: 'half-with' } },
  { forms: 'yarıbayarı', lexeme: { fraction: 0.5, weak: true } },
  { forms: 'yarı', stem: true, lexeme: { fraction: 0.5, weak: true } },
  { forms: 'rüb çeyrək', stem: true, lexeme: { fraction: 0.25, weak: true } },
  ...fractions,
  { forms: 'qolsuz', lexeme: { card: 0, weak: true } },
  { forms: 'ikimiz ikiniz', stem: true, lexeme: { card: 2, weak: true } },
  { forms: 'cüt qoşa cütlük ikili ikitərəfli dubl əkiz', stem: true, lexeme: { card: 2, weak: true } },
  { forms: 'üçlük üçlü üçtərəfli', stem: true, lexeme: { card: 3, weak: true } },
  { forms: 'dördtərəfli', stem: true, lexeme: { card: 4, weak: true } },
  { forms: 'beştərəfli', stem: true, lexeme: { card: 5, weak: true } },
  { forms: 'çoxminlik', stem: true, lexeme: { vague: 3 } },
  { forms: 'çoxmilyonluq çoxmilyonlu', stem: true, lexeme: { vague: 6 } },
  { forms: 'çoxmilyardlıq', stem: true, lexeme: { vague: 9 } },
  { forms: 'tək yeganə vahid yalnız birtərəfli', stem: true, lexeme: { card: 1, weak: true } },
  { forms: 'ilki ilkinci', stem: true, lexeme: { unit: 'duration-year', weak: true } },
  { forms: 'ilk', stem: true, lexeme: { ord: 1 } },
  {
    forms: 'əvvəlcə əvvəla ilkin öncə zirvə debüt başlanğıc əvvəl başlayan başlayaraq',
    stem: true,
    lexeme: { ord: 1, weak: true },
  },
  // No stem: "əsasında" is on a basis.
  { forms: 'əsas', lexeme: { ord: 1, weak: true } },
  { forms: 'ön öndə öndəki qabaqcıl', lexeme: { ord: 1, weak: true } },
  { forms: 'təkrar növbəti digər', stem: true, lexeme: { ord: 2, weak: true } },
  { forms: 'dəfə kərə', stem: true, lexeme: { role: 'times', head: true, counted: true } },
  { forms: 'qat', stem: true, lexeme: { role: 'times', head: true } },
  { forms: 'tam əlavə', lexeme: { role: 'more' } },
  { forms: 'faiz', stem: true, lexeme: { percent: 1, head: true, counted: true } },
  { forms: 'bənd punkt', stem: true, lexeme: { role: 'point' } },
  { forms: 'ömrünün həyatının', lexeme: { role: 'life' } },
  { forms: 'bazis baza', lexeme: { role: 'basis' } },
  { forms: 'yüzdə', lexeme: { role: 'hundredth-of' } },
  { forms: 'onda', lexeme: { role: 'tenth-of' } },
  { forms: 'ona onun', lexeme: { role: 'hour-ten' } },
  { forms: 'onu onunda onundan onuna', lexeme: { role: 'day-ten' } },
  { forms: 'işləmiş', stem: true, lexeme: { role: 'past' } },
  { forms: 'işləyir işləyib', lexeme: { role: 'past' } },
  { forms: 'qalmış', stem: true, lexeme: { role: 'left' } },
  { forms: 'qalıb qalır', lexeme: { role: 'left' } },
  { forms: 'hissə', stem: true, lexeme: { role: 'part' } },
  // Words that numbers are joined with: ikimərtəbəli, üçotaqlı.
  { forms: 'mərtəbə otaq cild rəqəm bal', stem: true, lexeme: { head: true } },
  { forms: 'və', lexeme: { role: 'and' } },
  { forms: 'ya yaxud', lexeme: { role: 'or' } },
  { forms: 'ilə', lexeme: { role: 'and', numberUnit: 'duration-year' } },
  { forms: 'hər', lexeme: { role: 'each' } },
  { forms: 'nömrə nömrəli saylı', stem: true, lexeme: { role: 'number-sign' } },
  { forms: 'mənfi minus', lexeme: { role: 'minus' } },
  { forms: 'müsbət üstəgəl plyus', lexeme: { role: 'plus' } },
  { forms: 'aşağı', lexeme: { role: 'below' } },
  { forms: 'yuxarı', lexeme: { role: 'above' } },
  { forms: 'şaxta şaxtalı', stem: true, lexeme: { role: 'frost' } },
];
