import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import az from '../../locales/az/messages.json' with { type: 'json' };
import ru from '../../locales/ru/messages.json' with { type: 'json' };
import en from '../../source/messages.json' with { type: 'json' };
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { RULES } from '../../src/rules/index.js';
import { root, trackedFiles } from '../support/repository.js';

const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, az, ru };
const source = trackedFiles()
  .filter((file) => /^src\/.*\.ts$/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Every element of a message, those within plurals and selects too. */
function* elements(message: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of message) {
    yield element;
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) yield* elements(value);
    }
  }
}

/** The arguments of a message with their kinds: `count: plural`, `known: select(other,yes)`. */
function argumentsOf(text: string): string[] {
  const found = new Set<string>();
  for (const element of elements(parse(text, { ignoreTag: true }))) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
    const choices = element.type === TYPE.select ? `(${Object.keys(element.options).sort()})` : '';
    found.add(`${element.value}: ${TYPE[element.type]}${choices}`);
  }
  // A number may be shown once more within a plural of itself.
  return [...found].sort();
}

const namesOf = (text: string): string[] => [...new Set(argumentsOf(text).map((name) => name.replace(/:.*/, '')))];

describe('the keys', () => {
  const used = new Set<string>();
  for (const [, key] of source.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)) used.add(key as string);
  for (const [, id] of source.matchAll(/(?:Input|Config|Usage|Tarazi)Error\(\s*'([\w.-]+)'/g)) used.add(`error.${id}`);
  for (const rule of RULES) for (const id of rule.meta.messages) used.add(id);
  const built = [...source.matchAll(/`([a-z][\w.-]*[.-])\$\{/g)].map(([, prefix]) => prefix as string);

  it('that the code asks for are there', () => {
    const groups = /^(?:error|finding|import|cli|report|rule)\./;
    const wanted = [...used].filter((key) => groups.test(key) && !/\.(?:js|json|md|xlf)$/.test(key));
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((key) => !Object.hasOwn(en, key)).sort()).toEqual([]);
  });

  it('that are there are asked for', () => {
    const ids = [...source.matchAll(/'([a-z][\w.-]+)'/g)].map(([, id]) => `error.${id}`);
    const known = new Set([...used, ...ids]);
    const unused = Object.keys(en).filter(
      (key) => !known.has(key) && !built.some((prefix) => prefix !== 'error.' && key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the translations', () => {
  const keys = Object.keys(en);
  const textOf = (language: string, key: string): string => catalogues[language]?.[key] ?? '';
  const selects = (text: string): string[] => argumentsOf(text).filter((name) => name.includes('select'));

  it('give a number no fixed ending in Azerbaijani, where it follows the last vowel (3-cü, 6-cı)', () => {
    const wrong = Object.entries(az).filter(([, text]) =>
      /[}#]-\p{Ll}/u.test(text.replace(/\{\w+, selectordinal,/g, '')),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['az', 'terminlər bazası', /terminoloji baza/iu],
    ['az', 'mətndaxili kod', /sətiriçi|(?<!mətn)daxili kod/iu],
    ['az', 'dəyər', /qiymət(?!ləri verilən)/iu],
    ['ru', 'оригинал', /источник|исходн\p{L}+ (?:текст|предложени|язык)/iu],
    ['ru', 'важность', /серь[её]зност/iu],
    ['ru', 'встроенный код', /код\p{L}* разметки/iu],
  ])('have one word for each thing in %s: %s', (language, _, other) => {
    expect(keys.filter((key) => other.test(textOf(language, key)))).toEqual([]);
  });

  it.each(['az', 'ru'])('take the same arguments in %s', (language) => {
    const shape = (of: string, key: string): object => {
      const text = textOf(of, key);
      return { key, names: namesOf(text).sort(), selects: selects(text) };
    };
    expect(keys.map((key) => shape(language, key))).toEqual(keys.map((key) => shape('en', key)));
  });

  it.each(INTERFACE_LANGUAGES)('have every plural category of %s', (language) => {
    const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    const wrong = keys.filter((key) =>
      [...elements(parse(textOf(language, key), { ignoreTag: true }))].some((element) => {
        if (element.type !== TYPE.plural) return false;
        const given = Object.keys(element.options).filter((name) => !name.startsWith('='));
        return String(given.sort()) !== String(categories);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
