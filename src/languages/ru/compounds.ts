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

/** `NameInflection.inside`. */
export const inside = (word: string): string | undefined =>
  (AFTER_PREFIX.exec(word) ?? BEFORE_STEM.exec(word) ?? FIRST_HALF.exec(word))?.[1];
