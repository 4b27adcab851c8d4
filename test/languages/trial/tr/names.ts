import type { NameWords } from '../../../../src/languages/name-grammar.js';
import { wordSet } from '../../../../src/languages/word-set.js';

const CALENDAR =
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar';

/** Words about names. */
export const names: NameWords = {
  particles: wordSet('van von de al ibn oğlu bey han paşa'),
  filiations: wordSet('oğlu kızı'),
  pronouns: wordSet('o onu ona'),
  objects: wordSet('onu ona'),
  addresses: wordSet('bay bayan sayın'),
  conjunctions: wordSet('ve'),
  references: wordSet('o onu ona onun onlar'),
  links: wordSet('ve'),
  titles: wordSet('bay bayan sayın cumhurbaşkanı bakan profesör doktor general'),
  capitalised: wordSet(CALENDAR),
  common: wordSet(`${CALENDAR} bu o ve ama bir her rapor toplantı şehir nüfus`),
  capitalPeoples: true,
  surnamesAreWords: false,
  clock: /^saat/,
  money: /^(?:dolar|avro|lira)/,
  commonShape: /(?:mak|mek|yor|dir|dur)$/,
};
