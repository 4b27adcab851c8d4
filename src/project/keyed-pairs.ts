import { messageParts } from '../documents/i18next/message.js';
import { namedCodes } from '../documents/i18next/named-codes.js';
import { type PluralKey, pluralKey, pluralKeyOf } from '../documents/i18next/plural-groups.js';
import { pluralCategories } from '../languages/plural-categories.js';
import {
  type Content,
  codesOf,
  content,
  type LanguageTag,
  type MessagePair,
  type PluralForm,
  type SourceUnit,
} from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import { inRootOf } from './language-root.js';
import { withLengths } from './lengths.js';
import type { DocumentFile } from './translation-file.js';
import { twiceKeys } from './twice-keys.js';

/** Whether a document's units are messages with keys. */
export const isKeyed = ({ parsed }: Pick<DocumentFile, 'parsed'>): boolean => parsed.texts !== undefined;

/** The same units by their keys; of several that are written alike the last one. */
const byKey = (units: readonly SourceUnit[]): Map<string, SourceUnit> =>
  new Map(units.map((unit) => [unit.key ?? '', unit]));

/**
 * Forms by number, as i18next had them before its fourth version of JSON: `item`, `item_plural`; `item_0`, `item_1`, `item_2`; in
 * its first `item`, `item_plural_2`, `item_plural_5`.
 */
const OLD_PLURAL = '_plural';
const OLD_FORM = /^(.+?)(?:_plural)?_(\d{1,3})$/s;

/** For keys of the translation that stand for another key of the source: which. */
function oldForms(source: DocumentFile, target: DocumentFile): Map<string, string> {
  const instead = new Map<string, string>();
  for (const key of target.parsed.texts?.keys() ?? []) {
    const [, base = '', form] = OLD_FORM.exec(key) ?? [];
    const plural = `${base}${OLD_PLURAL}`;
    if (form === undefined || source.parsed.texts?.has(key) || !source.parsed.texts?.has(plural)) continue;
    instead.set(key, form === '0' && source.parsed.texts.has(base) ? base : plural);
  }
  return instead;
}

/** Keys of messages that have plural forms, without their suffixes, by the sort of their numbers. */
function formsOf(keys: Iterable<string>): Map<string, PluralKey[]> {
  const forms = new Map<string, PluralKey[]>();
  for (const key of keys) {
    const plural = pluralKeyOf(key);
    if (!plural) continue;
    const name = pluralKey(plural, 'other');
    const list = forms.get(name);
    if (list) list.push(plural);
    else forms.set(name, [plural]);
  }
  return forms;
}

/**
 * A form that stands for one number only may say the number in place of the placeholder ("1 file", "a file"): the source then says
 * it too. One that may show a number may show it where the same form of the source does not.
 */
function sourceFor(unit: SourceUnit, target: Content, other: SourceUnit | undefined): Content {
  const count = (value: Content): number => codesOf(value).length;
  const { plural, source } = unit;
  if (!plural) return source;
  if (count(target) > count(source) && other && count(other.source) === count(target)) return other.source;
  const [number] = plural.examples;
  if (plural.examples.length !== 1 || count(target) >= count(source)) return source;
  return content(source.map((part) => (typeof part !== 'string' && isCount(part.equiv) ? String(number) : part)));
}

const isCount = (equiv = ''): boolean => /^\{\{?\s*-?\s*(?:count|n|num|number|ordinal)\b/i.test(equiv);

/**
 * The pairs of two files of messages, by their keys, in the order of the source; what only the translation has follows. Plural
 * forms are those of the target language. An empty text is none.
 */
export function* keyedPairs(
  source: DocumentFile,
  translation: DocumentFile,
  complete: boolean,
  lengths: Readonly<Record<string, number>> = {},
): Generator<PlacedPair> {
  const target = inRootOf(source, translation);
  const { language } = target;
  const all = source.format.unitsFor?.(source.parsed, language) ?? source.parsed.units;
  const units = withLengths(all, source.path, lengths);
  const texts = target.parsed.texts ?? new Map<string, string>();
  const wanted = byKey(units);
  const found = byKey(target.parsed.units);
  const old = oldForms(source, target);
  const newOf = new Map<string, string[]>();
  for (const [key, instead] of old) newOf.set(instead, [...(newOf.get(instead) ?? []), key]);
  const forms = formsOf(texts.keys());
  const twice = [['source', twiceKeys(source.parsed)] as const, ['target', twiceKeys(target.parsed)] as const];
  const common = {
    document: source.path,
    language,
    running: true,
    sourceLanguage: source.language,
    targetLanguage: language,
    confirmed: false,
    complete,
  };
  const messageOf = (key: string, more: Partial<MessagePair>): MessagePair => {
    const sides = twice.flatMap(([side, stands]) => (stands(key) ? [side] : []));
    return { key, ...(sides.length > 0 && { twice: sides }), ...more };
  };
  const pairOf = (unit: SourceUnit, key: string): PlacedPair => {
    const there = found.get(key);
    const text = texts.get(key);
    const plural = unit.plural && { plural: unit.plural };
    const own = { unit: unit.id, sourcePlace: unit.place, maxLength: unit.maxLength };
    if (text === undefined) {
      const name = pluralKeyOf(key);
      const formsThere = unit.plural !== undefined && name !== undefined && forms.has(pluralKey(name, 'other'));
      const message = messageOf(key, { only: 'source', ...plural, ...(formsThere && { formsThere }) });
      return { ...common, ...own, source: unit.source, targetPlace: null, message, placeOf: placeIn(source, unit) };
    }
    const said = there?.source ?? (text.trim() === '' ? undefined : messageParts(text).source);
    const name = pluralKeyOf(key);
    const other = name && wanted.get(pluralKey(name, 'other'));
    const from = said ? sourceFor(unit, said, other) : unit.source;
    return {
      ...common,
      ...own,
      source: from,
      target: said && namedCodes(from, said),
      targetPlace: there?.place ?? null,
      message: messageOf(key, { ...plural }),
      placeOf: placeIn(source, unit, target, there),
    };
  };
  for (const unit of units) {
    const key = unit.key ?? '';
    const instead = texts.has(key) ? undefined : newOf.get(key);
    for (const one of instead ?? [key]) yield pairOf(unit, one);
  }
  const known = source.parsed.texts ?? new Map<string, string>();
  for (const unit of target.parsed.units) {
    const key = unit.key ?? '';
    if (wanted.has(key) || known.has(key) || old.has(key)) continue;
    const form = pluralKeyOf(key);
    const ofMessage = form !== undefined && wanted.has(pluralKey(form, 'other'));
    // i18next takes `zero` in any language.
    if (ofMessage && form.category === 'zero') continue;
    const foreignForm = ofMessage && !isForm(language, form);
    yield {
      ...common,
      unit: unit.id,
      source: '',
      target: unit.source,
      alone: true,
      sourcePlace: null,
      targetPlace: unit.place,
      message: messageOf(key, { only: 'target', ...(foreignForm && { foreignForm }) }),
    };
  }
}

const isForm = (language: LanguageTag, { type, category }: PluralForm | PluralKey): boolean =>
  pluralCategories(language, type).includes(category);

function placeIn(
  source: DocumentFile,
  unit: SourceUnit,
  target?: DocumentFile,
  there?: SourceUnit,
): NonNullable<PlacedPair['placeOf']> {
  return (side, offset) => {
    if (side === 'source') return source.format.locate(source.parsed, unit.id, offset);
    return target && there && target.format.locate(target.parsed, there.id, offset);
  };
}
