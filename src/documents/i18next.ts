import { type Content, type Place, type SourceUnit, unitIds } from '../model/index.js';
import type { ParsedDocument, ParseOptions } from './document-format.js';
import { type Message, messageOf, messageText } from './i18next/message.js';
import { type JsonString, jsonStrings } from './i18next/strings.js';
import { checkSize } from './limits.js';
import { lineIndex } from './line-index.js';
import type { TextFormat } from './text-format.js';

interface Entry {
  readonly id: string;
  readonly string: JsonString;
  readonly message: Message;
}

interface ResourceDocument extends ParsedDocument {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly place: (offset: number) => Place;
}

/**
 * Takes i18next's JSON resources apart, nested or flat: each string value is a unit, whose key is the unit's; placeholders are
 * inline codes. Throws InputError `resources-json`, `input-too-large` or `input-too-deep`.
 */
function parse(text: string, options: ParseOptions): ResourceDocument {
  const { file, maxBytes, maxNesting } = options;
  checkSize(text, file, maxBytes);
  const found: { string: JsonString; message: Message }[] = [];
  for (const string of jsonStrings(text, file, maxNesting)) {
    const message = messageOf(string.value);
    if (message) found.push({ string, message });
  }
  const ids = unitIds(found.map(({ message }) => message.source));
  const place = lineIndex(text, file);
  const entries = found.map((one, index): Entry => ({ ...one, id: ids[index] as string }));
  const units = entries.map(
    ({ id, string, message }): SourceUnit => ({
      id,
      source: message.source,
      place: place(string.start + 1),
      context: 'message',
      key: string.key,
    }),
  );
  return { text, units, entries, place };
}

/** The parts of a content that make up so many code units of its plain text. */
function beginning(source: Content, length: number): Content {
  const parts: Content[number][] = [];
  let rest = length;
  for (const part of source) {
    const own = typeof part === 'string' ? part.length : (part.text ?? '').length;
    if (own > rest || (rest === 0 && typeof part === 'string')) {
      if (typeof part === 'string') parts.push(part.slice(0, rest));
      break;
    }
    parts.push(part);
    rest -= own;
  }
  return parts;
}

function locate(parsed: ParsedDocument, unit: string, offset: number): Place | undefined {
  const { text, entries, place } = parsed as ResourceDocument;
  const entry = entries.find(({ id }) => id === unit);
  if (!entry) return undefined;
  const { message, string } = entry;
  const start = string.start + 1;
  const before = messageText(message, beginning(message.source, offset));
  // Behind an escape of JSON, the string's beginning has to do.
  return place(text.startsWith(before, start) ? start + before.length : start);
}

function rebuild(parsed: ParsedDocument, translations: ReadonlyMap<string, Content>): string {
  const { text, entries } = parsed as ResourceDocument;
  let rebuilt = '';
  let from = 0;
  for (const { id, string, message } of entries) {
    const translation = translations.get(id);
    if (translation === undefined) continue;
    rebuilt += text.slice(from, string.start) + JSON.stringify(messageText(message, translation));
    from = string.end;
  }
  return rebuilt + text.slice(from);
}

/** JSON of i18next: nested or flat resources whose strings hold i18next's or ICU's placeholders. */
export const i18next: TextFormat = {
  name: 'i18next',
  extensions: ['.json'],
  parse,
  locate,
  rebuild,
  async structureChange(before: string, after: string): Promise<number | undefined> {
    const keys = jsonStrings(before, '').map(({ key }) => key);
    const found = jsonStrings(after, '');
    const at = found.findIndex(({ key }, index) => key !== keys[index]);
    if (at < 0 && found.length === keys.length) return undefined;
    return lineIndex(after, '')(found[at]?.start ?? after.length).line;
  },
  async preview(text: string): Promise<string> {
    return (await import('./markdown/preview.js')).previewMarkdown(text);
  },
};
