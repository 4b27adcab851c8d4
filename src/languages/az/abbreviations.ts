/** Abbreviations of Azerbaijani prose by what may follow their full stop (own list; forms after the spelling rules of 2019). */

/** Never at the end of a sentence. */
export const OPEN_ABBREVIATIONS: readonly string[] = [
  'prof', 'Prof', 'akad', 'Akad', 'dos', 'Dos', 'dr', 'Dr', 'müəl', 'gen', 'polk', 'kap', 'leyt', 'məs', 'Məs', 'bax', 'Bax', 'müq. et', 'təqr',
  'ing', 'fr', 'lat', 'yun', 'Mr', 'Mrs', 'Ms', 'St', 'vs', 'ş', 'Ş', 'şəh', 'r-n', 'qəs', 'küç', 'pr', 'dön', 'məh',
]; // biome-ignore format: a table

/** May end a sentence, and do before a word that begins one. */
export const CLOSING_ABBREVIATIONS: readonly string[] = [
  'və s', 'və b', 'və i.a', 'v.s', 'vb', 'e.ə', 'b.e', 'b.e.ə', 'e. ə', 'b. e', 'yy', 'mln', 'mlrd', 'trln', 'man', 'qəp', 'dol', 'kq', 'km', 'sm', 'mm', 'ha', 'nəf', 'ed', 'dəq',
  'red', 'c', 'C', 'qeyd', 'tərc', 'nəşr', 'qr', 'a.m', 'p.m', 'U.S', 'Inc', 'Ltd', 'Corp', 'Co', 'Jr',
]; // biome-ignore format: a table

/** Followed by a number. */
export const NUMERIC_ABBREVIATIONS: readonly string[] = [
  's', 'səh', 'Səh', 'mad', 'b', 'c', 'C', 'fəs', 'şək', 'Şək', 'cədv', 'Cədv', 'tel', 'Tel', 'nöm', 'No', 'fev', 'apr', 'avq', 'sen', 'sent', 'okt', 'noy', 'dek',
]; // biome-ignore format: a table
