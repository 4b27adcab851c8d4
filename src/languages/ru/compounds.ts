/** What stands before a people or place in one word: про-российский, анти-американский, не-английский. */
export const PREFIXES = [
  ...['про', 'анти', 'не', 'все', 'вне', 'внутри', 'меж', 'обще', 'пан', 'транс'],
  ...['древне', 'западно', 'восточно', 'северо', 'южно', 'центрально'],
] as const;

const AFTER_PREFIX = new RegExp(`^(?:${PREFIXES.join('|')})ъ?(.{5,})$`);
/** русск-о-язычный, кита-е-язычный. */
const BEFORE_STEM = /^(.{3,})[ое](?:язычн|говорящ)/;
/** The first half of «азербайджано-турецкий». */
const FIRST_HALF = /^(.{5,})о$/;

/** What a place's adjective is made of: «дунайский». */
const ADJECTIVE = /^(.{3,})ск(?:ий|ая|о[ейм]|ие|ого|ому|ую|ими?|их)$/;

/** And of one that ends in a vowel: «астанинский», «катмандинский», «найробийский». */
const LENGTHENED = /^(.{3,})(?:ин|ий|ов)$/;
const VOWELS = ['а', 'у', 'и', 'о', 'ия'];

/** `NameInflection.inside`. */
export function inside(word: string): readonly string[] {
  const found = AFTER_PREFIX.exec(word) ?? BEFORE_STEM.exec(word) ?? FIRST_HALF.exec(word);
  if (found) return [found[1]!];
  const place = ADJECTIVE.exec(word)?.[1];
  if (place === undefined) return [];
  const stem = LENGTHENED.exec(place)?.[1];
  return stem === undefined ? [place] : [place, ...VOWELS.map((vowel) => stem + vowel)];
}

const parts = (lines: string): ReadonlyMap<string, string> =>
  new Map(lines.split(/,\s+/).map((line) => line.split(' ') as [string, string]));

/** What words are clipped of at their beginning: «Госкомитет», «Гидрометцентр». */
const BEGIN = parts(
  `гос государственный, нац национальный, ген генеральный, глав главный, мин министерство, обл областной, гор городской, рай районный,
  зам заместитель, спец специальный, мед медицинский, пед педагогический, вет ветеринарный, лес лес, авиа авиация, авто автомобильный,
  газ газ, нефте нефть, нефт нефть, энерго энергетика, гидромет гидрометеорология, спорт спорт, культ культура, стат статистика,
  фин финансы, торг торговля, пром промышленность, строй строительство, здрав здравоохранение, испол исполнительный, кино кино, теле телевидение,
  радио радио, проф профсоюз, тур туризм, страх страхование, погран пограничный, соц социальный, эко экология, сельхоз сельское,
  жил жилищный, обр образование, тех технический, эконом экономика, нар народный, воен военный,
  рос российский, мос московский`,
);
/** And at their end: «Белстат», «облисполком». */
const END = parts(
  `стат статистика, фин финансы, торг торговля, пром промышленность, строй строительство, транс транспорт, здрав здравоохранение,
  юст юстиция, спорт спорт, культ культура, обр образование, цифр цифровой, эконом экономика, ком комитет, исполком исполнительный`,
);
const LONGEST = 8;
/** An ending has no more letters. */
const ENDING = 3;

/** `NameInflection.clipped`. */
export function clipped(
  word: string,
  isRest: boolean,
): readonly (readonly [full: string, rest: string, isLast: boolean])[] {
  const found: (readonly [string, string, boolean])[] = [];
  for (let length = 2; length <= LONGEST && length <= word.length; length++) {
    const part = word.slice(0, length);
    const full = BEGIN.get(part);
    if (full && length < word.length) found.push([full, word.slice(length), false]);
    const last = isRest && word.length - length <= ENDING ? END.get(part) : undefined;
    if (last) found.push([last, word.slice(length), true]);
  }
  return found;
}
