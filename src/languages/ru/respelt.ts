const CONSONANTS = 'бвгджзклмнпрстфхцчшщ';

/** The е of a name or surname that may stand for ё in all its cases: «Хрущева», «Потемкину», «Семенов», «Артем», «Федор». */
const YO = RegExp(
  `(?<=[${CONSONANTS}ь])е(?=(?:в|м|н|тр|дор|[${CONSONANTS}]{1,2}(?:[ои]в|ин))(?:[аыуе]|ой|ою|ы[мх]|о[мй])?$)`,
);
/** Women's names in -ья in another case: «Дарью», «Софьей». */
const YA = RegExp(`(?<=[${CONSONANTS}])ь(?:[юие]|е[йю])$`);

/** Another way to spell a folded name, by which it is said as other languages do; undefined where there is none. */
export function respelt(word: string): string | undefined {
  if (YA.test(word)) return word.replace(YA, 'ья');
  return YO.test(word) ? word.replace(YO, 'ё') : undefined;
}
