import type { Place } from '../../model/index.js';
import { firstFrom } from '../../text/first-from.js';
import { messageText } from './message.js';
import type { Entry, ResourceDocument } from './resource-document.js';

/** Gives where an offset in the plain text of a message stands in the document. */
type Find = (offset: number) => number;

/** Made at the first question only: most runs find nothing. */
const finds = new WeakMap<Entry, Find>();
const others = new WeakMap<ResourceDocument, ReadonlyMap<string, Entry>>();

function findOf(text: string, { message, start }: Entry): Find {
  const begin = start + 1;
  const written = messageText(message, message.source);
  let same = 0;
  while (same < written.length && written[same] === text[begin + same]) same++;
  /** Where the parts end in the plain text, and begin as they are written. */
  const ends: number[] = [];
  const begins: number[] = [];
  let plain = 0;
  let at = message.before.length;
  for (const part of message.source) {
    begins.push(at);
    plain += typeof part === 'string' ? part.length : (part.text ?? '').length;
    at += messageText({ ...message, before: '', after: '' }, [part]).length;
    ends.push(plain);
  }
  begins.push(at);
  return (offset) => {
    const part = firstFrom(ends, offset + 1);
    const into = typeof message.source[part] === 'string' ? offset - (ends[part - 1] ?? 0) : 0;
    const found = (begins[part] as number) + into;
    // Behind an escape of JSON, the string's beginning has to do.
    return found <= same ? begin + found : begin;
  };
}

/** The strings of `other` by the plural forms that the source does not have. */
function othersOf(document: ResourceDocument): ReadonlyMap<string, Entry> {
  const known = others.get(document);
  if (known) return known;
  const found = new Map<string, Entry>();
  for (const { ids, other } of document.groups) {
    for (const id of ids.values()) if (!found.has(id)) found.set(id, other);
  }
  others.set(document, found);
  return found;
}

/**
 * The place of an offset (UTF-16) in the plain text of a unit: in the string that it comes from, that of `other` for a plural form
 * which the source does not have. Undefined where there is no such unit.
 */
export function locateMessage(document: ResourceDocument, unit: string, offset: number): Place | undefined {
  const entry = document.entries.get(unit) ?? othersOf(document).get(unit);
  if (!entry) return undefined;
  const find = finds.get(entry) ?? findOf(document.text, entry);
  finds.set(entry, find);
  return document.place(find(offset));
}
