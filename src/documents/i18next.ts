import type { Content, LanguageTag, SourceUnit } from '../model/index.js';
import { unitIds } from '../model/unit-id.js';
import type { ParsedDocument, ParseOptions } from './document-format.js';
import { carryOver } from './i18next/carry-over.js';
import { type Edit, edited } from './i18next/edits.js';
import { locateMessage } from './i18next/locate.js';
import { type Message, messageOf, messageText } from './i18next/message.js';
import { pluralEdits } from './i18next/plural-edits.js';
import { pluralKeyOf } from './i18next/plural-groups.js';
import { groupsOf, pluralUnits } from './i18next/plural-units.js';
import type { Entry, ResourceDocument } from './i18next/resource-document.js';
import { type JsonString, jsonStrings } from './i18next/strings.js';
import { checkSize } from './limits.js';
import { lineIndex } from './line-index.js';
import type { TextFormat } from './text-format.js';

/**
 * Takes i18next's JSON resources apart, nested or flat: each string value is a unit, whose key is the unit's; placeholders are
 * inline codes. Throws InputError `resources-json`, `input-too-large` or `input-too-deep`.
 */
function parse(text: string, options: ParseOptions): ResourceDocument {
  const { file, language, maxBytes, maxNesting } = options;
  checkSize(text, file, maxBytes);
  const { strings, duplicates } = jsonStrings(text, file, maxNesting);
  const found: { string: JsonString; message: Message }[] = [];
  for (const string of strings) {
    const message = messageOf(string.value);
    if (message) found.push({ string, message });
  }
  const ids = unitIds(found.map(({ message }) => message.source));
  const place = lineIndex(text, file);
  const entries = new Map(
    found.map(({ string, message }, index): [JsonString, Entry] => [
      string,
      { ...string, message, id: ids[index] as string },
    ]),
  );
  const units = [...entries.values()].map(
    ({ id, start, key, message }): SourceUnit => ({
      id,
      source: message.source,
      place: place(start + 1),
      context: 'message',
      key,
    }),
  );
  const repeated = duplicates.map(({ key, start }) => ({ key, place: place(start) }));
  return {
    text,
    units,
    entries: new Map([...entries.values()].map((entry) => [entry.id, entry])),
    groups: groupsOf(strings, entries, language),
    place,
    texts: new Map(strings.map(({ key, value }) => [key, value])),
    ...(repeated.length > 0 && { repeated }),
  };
}

function rebuild(parsed: ParsedDocument, translations: ReadonlyMap<string, Content>, language?: LanguageTag): string {
  const document = parsed as ResourceDocument;
  const { text, entries } = document;
  const forms: Edit[] = language === undefined ? [] : pluralEdits(document, translations, language);
  const edits = [...entries.values()].flatMap(({ id, start, end, message }): Edit[] => {
    const translation = translations.get(id);
    return translation === undefined ? [] : [{ start, end, text: JSON.stringify(messageText(message, translation)) }];
  });
  return edited(text, [...forms, ...edits]);
}

/** The keys of a text, all plural forms of a message as one. */
function messageKeys(text: string): { key: string; start: number }[] {
  const keys = new Map<string, { key: string; start: number }>();
  for (const { key, start } of jsonStrings(text, '').strings) {
    const plural = pluralKeyOf(key);
    const name = plural ? `${plural.base} ${plural.type}` : key;
    if (!keys.has(name)) keys.set(name, { key: name, start });
  }
  return [...keys.values()];
}

/** JSON of i18next: nested or flat resources whose strings hold i18next's or ICU's placeholders. */
export const i18next: TextFormat = {
  name: 'i18next',
  extensions: ['.json'],
  parse,
  locate: (parsed, unit, offset) => locateMessage(parsed as ResourceDocument, unit, offset),
  rebuild,
  unitsFor: (parsed, language) => pluralUnits(parsed as ResourceDocument, language),
  carryOver,
  async structureChange(before: string, after: string): Promise<number | undefined> {
    const keys = messageKeys(before);
    const found = messageKeys(after);
    const at = found.findIndex(({ key }, index) => key !== keys[index]?.key);
    if (at < 0 && found.length === keys.length) return undefined;
    return lineIndex(after, '')(found[at]?.start ?? after.length).line;
  },
  async preview(text: string): Promise<string> {
    return (await import('./markdown/preview.js')).previewMarkdown(text);
  },
};
