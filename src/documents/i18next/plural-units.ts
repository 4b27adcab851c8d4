import { PLURAL_CATEGORIES, type PluralCategory, pluralNumbers } from '../../languages/plural-categories.js';
import type { Content, LanguageTag, PluralForm, SourceUnit } from '../../model/index.js';
import { unitIds } from '../../model/unit-id.js';
import { pluralGroups, pluralKey } from './plural-groups.js';
import type { Entry, Group, ResourceDocument } from './resource-document.js';
import type { JsonMember, JsonString } from './strings.js';

/**
 * The messages with plural forms, with ids for the forms that the source lacks: hashes of what stands for them in the source and of
 * their category, so that each form has an id of its own.
 */
export function groupsOf(
  strings: readonly JsonString[],
  entries: ReadonlyMap<JsonString, Entry>,
  language: LanguageTag,
): Group[] {
  const groups: Omit<Group, 'ids'>[] = [];
  for (const group of pluralGroups(strings, language)) {
    const other = entries.get(group.forms.get('other') as JsonMember);
    if (other) groups.push({ ...group, other });
  }
  const lacking = groups.flatMap(({ type, forms, other }, index) =>
    PLURAL_CATEGORIES.filter((category) => !forms.has(category)).map((category) => {
      const mark = { kind: 'standalone' as const, id: `${type} ${category}` };
      return { index, category, source: [...other.message.source, mark] satisfies Content };
    }),
  );
  const ids = unitIds(lacking.map(({ source }) => source));
  const byGroup = groups.map(() => new Map<PluralCategory, string>());
  for (const [at, { index, category }] of lacking.entries()) byGroup[index]?.set(category, ids[at] as string);
  return groups.map((group, index) => ({ ...group, ids: byGroup[index] as Map<PluralCategory, string> }));
}

/** The forms that a message has in a language: CLDR's, and `zero` where the source has it, which i18next takes in any language. */
export function formsIn({ type, forms }: Group, language: LanguageTag): PluralForm[] {
  const own = pluralNumbers(language, type).map((one): PluralForm => ({ ...one, type }));
  const addsZero = forms.has('zero') && !own.some(({ category }) => category === 'zero');
  return addsZero ? [{ category: 'zero', type, examples: [0] }, ...own] : own;
}

/** The whole key of another form of a message. */
function keyOfForm({ other, ...group }: Group, category: PluralCategory): string {
  return `${other.key.slice(0, -pluralKey(group, 'other').length)}${pluralKey(group, category)}`;
}

/** The units of a resource file for a language: each message with plural forms has one a form, where its first form stands. */
export function pluralUnits(
  { units, entries, groups }: ResourceDocument,
  language: LanguageTag,
): readonly SourceUnit[] {
  if (groups.length === 0) return units;
  const byId = new Map(units.map((unit, index) => [unit.id, { unit, index }]));
  const idAt = new Map([...entries.values()].map(({ start, id }) => [start, id]));
  /** By id of a unit: all of its group for the first one, nothing for the others. */
  const instead = new Map<string, readonly SourceUnit[]>();
  for (const group of groups) {
    const standing = (category: PluralCategory) => byId.get(idAt.get(group.forms.get(category)?.start ?? -1) ?? '');
    const other = standing('other')?.unit as SourceUnit;
    const forms = formsIn(group, language).flatMap((plural): SourceUnit[] => {
      const id = group.ids.get(plural.category);
      if (id !== undefined) return [{ ...other, id, key: keyOfForm(group, plural.category), plural }];
      const unit = standing(plural.category)?.unit;
      return unit ? [{ ...unit, plural }] : [];
    });
    const mine = [...group.forms.keys()].flatMap((category) => standing(category) ?? []);
    mine.sort((a, b) => a.index - b.index);
    for (const [index, { unit }] of mine.entries()) instead.set(unit.id, index === 0 ? forms : []);
  }
  return units.flatMap((unit) => instead.get(unit.id) ?? [unit]);
}
