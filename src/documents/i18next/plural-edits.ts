import { PLURAL_CATEGORIES, type PluralCategory } from '../../languages/plural-categories.js';
import type { Content, LanguageTag } from '../../model/index.js';
import type { Edit } from './edits.js';
import { messageText } from './message.js';
import { pluralKey } from './plural-groups.js';
import { formsIn } from './plural-units.js';
import type { Group, ResourceDocument } from './resource-document.js';
import type { JsonMember } from './strings.js';

const SPACE = /[ \t\r\n]/;

function spaceBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && SPACE.test(text.charAt(start - 1))) start--;
  return start;
}

/** The forms that a translation has and its source has not, put before the next form that stands there, in the file's own layout. */
function inserts(
  text: string,
  group: Group,
  wanted: ReadonlySet<PluralCategory>,
  translations: ReadonlyMap<string, Content>,
): Edit[] {
  const { other, forms, ids } = group;
  const last = forms.get('other') as JsonMember;
  const { start: nameStart, end: nameEnd } = last.nameSpan;
  const colon = text.slice(nameEnd, other.start);
  const lead = text.slice(spaceBefore(text, nameStart), nameStart);
  return [...ids].flatMap(([category, id]): Edit[] => {
    const translation = wanted.has(category) ? translations.get(id) : undefined;
    if (translation === undefined) return [];
    const rank = PLURAL_CATEGORIES.indexOf(category);
    const next = PLURAL_CATEGORIES.slice(rank).find((later) => forms.has(later) && wanted.has(later));
    const at = ((next && forms.get(next)) ?? last).nameSpan.start;
    const name = JSON.stringify(pluralKey(group, category));
    return [
      { start: at, end: at, text: `${name}${colon}${JSON.stringify(messageText(other.message, translation))},${lead}` },
    ];
  });
}

/** Takes members out of their object, with the comma and the white space that parted them from others that stay. */
function removals(text: string, members: readonly JsonMember[]): Edit[] {
  const blocks: { start: number; valueEnd: number; end: number; comma: boolean }[] = [];
  for (const { nameSpan, end: valueEnd } of [...members].sort((a, b) => a.start - b.start)) {
    let end = valueEnd;
    while (SPACE.test(text.charAt(end))) end++;
    const comma = text.charAt(end) === ',';
    if (comma) end++;
    while (comma && SPACE.test(text.charAt(end))) end++;
    const { start } = nameSpan;
    const last = blocks.at(-1);
    if (last?.comma && last.end === start) Object.assign(last, { valueEnd, end, comma });
    else blocks.push({ start, valueEnd, end, comma });
  }
  return blocks.map(({ start, valueEnd, end, comma }) =>
    // The last of its object: the comma before it goes.
    comma ? { start, end, text: '' } : { start: spaceBefore(text, start) - 1, end: valueEnd, text: '' },
  );
}

/**
 * What a language's plural forms change in the text of a resource file: its own are put in where they are translated; those that
 * it does not have go where any form of their message is translated.
 */
export function pluralEdits(
  { text, groups, entries }: ResourceDocument,
  translations: ReadonlyMap<string, Content>,
  language: LanguageTag,
): Edit[] {
  const translated = new Set([...entries.values()].flatMap(({ id, start }) => (translations.has(id) ? [start] : [])));
  return groups.flatMap((group) => {
    const wanted = new Set(formsIn(group, language).map(({ category }) => category));
    const added = inserts(text, group, wanted, translations);
    const forms = [...group.forms];
    const touched = forms.some(([category, { start }]) => wanted.has(category) && translated.has(start));
    if (!touched && added.length === 0) return added;
    return [
      ...added,
      ...removals(
        text,
        forms.flatMap(([category, form]) => (wanted.has(category) ? [] : [form])),
      ),
    ];
  });
}
