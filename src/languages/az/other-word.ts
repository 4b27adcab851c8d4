/** Words that follow "with them", which is written as "by tens" is. */
const WITH =
  /^(?:birg?ə|birlikdə|bərabər|yanaşı|bağlı|razı|eyni|görüş|əlaqə|danış|müqayisə|söhbət|münasibət|müzakirə|əməkdaşlı|mübarizə|ünsiyyət|işlə|yaşa|mübadilə)/;
/** "ilk növbədə", "ilk baxışdan": before all, at a glance. */
const ORDER = /^(?:növbədə|baxış|öncə)/;
/** A genitive: "kursorun", "dağın". */
const GENITIVE = /[^aeəıioöuü][ıiuü]n$/;

/**
 * `FigureGrammar.isOtherWord`: "onlarla görüş" is a meeting with them, "masanın altı" what is below the table, Stok-on-Trent a town.
 */
export function isOtherWord(word: string, before: () => string, after: () => string): boolean {
  if (word === 'on') return before() === '-' && after() === '-';
  if (word === 'ilk' || word === 'birinci') return ORDER.test(after());
  if (word === 'onlarla') return WITH.test(after());
  return word === 'altı' && GENITIVE.test(before());
}
