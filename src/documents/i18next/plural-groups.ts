import {
  PLURAL_CATEGORIES,
  type PluralCategory,
  type PluralType,
  pluralCategories,
} from '../../languages/plural-categories.js';
import type { LanguageTag } from '../../model/index.js';
import type { JsonMember, JsonString } from './strings.js';

/** What a key of i18next (JSON v4) says of its message's plural: `item_one`, `place_ordinal_few`. */
export interface PluralKey {
  /** The key without its suffix. */
  readonly base: string;
  readonly type: PluralType;
  readonly category: PluralCategory;
}

/** The forms that one message has in a file. */
export interface PluralGroup {
  readonly base: string;
  readonly type: PluralType;
  readonly forms: ReadonlyMap<PluralCategory, JsonMember>;
}

const SUFFIX = new RegExp(`^(.+?)(_ordinal)?_(${PLURAL_CATEGORIES.join('|')})$`, 's');

/** Reads a key as one of a plural form; undefined where it does not end as one. */
export function pluralKeyOf(key: string): PluralKey | undefined {
  const [, base, ordinal, category] = SUFFIX.exec(key) ?? [];
  if (base === undefined) return undefined;
  return { base, type: ordinal === undefined ? 'cardinal' : 'ordinal', category: category as PluralCategory };
}

/** The key of another form of the same message. */
export function pluralKey({ base, type }: Omit<PluralKey, 'category'>, category: PluralCategory): string {
  return `${base}${type === 'ordinal' ? '_ordinal' : ''}_${category}`;
}

const isMember = (string: JsonString): string is JsonMember => string.nameSpan !== undefined;

/**
 * Finds the messages of a file that stand there in plural forms. Such a group has `other` and, where the language has more than
 * that, one more of its forms; keys that only look alike (`step_one`, `step_two`, `step_other` in English) are none. `zero` is a
 * form in any language, as i18next has it for the number 0.
 */
export function pluralGroups(strings: readonly JsonString[], language: LanguageTag): PluralGroup[] {
  const groups = new Map<string, { base: string; type: PluralType; forms: Map<PluralCategory, JsonMember> }>();
  for (const string of strings) {
    const plural = isMember(string) ? pluralKeyOf(string.name) : undefined;
    if (!plural || !isMember(string)) continue;
    const key = `${string.parent} ${plural.type} ${plural.base}`;
    const group = groups.get(key) ?? {
      base: plural.base,
      type: plural.type,
      forms: new Map<PluralCategory, JsonMember>(),
    };
    group.forms.set(plural.category, string);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ type, forms }) => {
    const own = pluralCategories(language, type);
    const counted = [...forms.keys()].filter((category) => category !== 'zero' || own.includes('zero'));
    if (!forms.has('other') || (own.length > 1 && counted.length === 1)) return false;
    return counted.every((category) => own.includes(category));
  });
}
