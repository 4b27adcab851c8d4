import { readFileSync, writeFileSync } from 'node:fs';
import { languageOf } from '../../../src/languages/index.js';
import { foldText } from '../../../src/text/chars.js';
import { VALUES, wordValuesOf } from '../../../src/text/word-values.js';
import { rendered } from './persons/rendered.js';
import { readSeed } from './read-seed.js';

/**
 * `npx tsx scripts/generate/names/persons.ts LISTS`: writes src/languages/{tag}/persons.json, for each name of persons, in the spelling of the
 * language, a small number: the same for spellings and renderings of one name. SOURCES.md says how to get the lists, which are no npm package.
 */
const LANGUAGES = ['en', 'az', 'ru'] as const;
type Tag = (typeof LANGUAGES)[number];

/** How much dearer than the likeliest rendering others may be that are listed, in hundredths of a nat. */
const LISTED = 35;
/** Shorter words are other ones too often. */
const SHORTEST = 3;

/** The ways to write one name. */
type Name = Readonly<Record<Tag, readonly string[]>>;

/** As words are looked up: doubled letters are one. */
const keyOf = (word: string): string => foldText(word).replace(/(.)\1+/gu, '$1');

const spelt = (renderings: readonly string[]): string[] => [...new Set(renderings.map(keyOf))];

const lists = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Partial<Record<Tag, readonly string[]>>;
const names: Name[] = [];
for (const from of LANGUAGES) {
  const listed = new Set((lists[from] ?? []).map(keyOf));
  for (const word of listed)
    if (!isMade(word, from, listed))
      names.push(
        Object.fromEntries(
          LANGUAGES.map((to) => [to, to === from ? [word] : spelt(rendered(word, from, to, LISTED))]),
        ) as unknown as Name,
      );
}
for (const file of ['given', 'given-foreign', 'given-azerbaijan'])
  for (const { forms } of readSeed(file, LANGUAGES))
    names.push(Object.fromEntries(LANGUAGES.map((tag, index) => [tag, spelt(forms[index]!)])) as unknown as Name);

/** Whether a surname is made of a name that is listed, by which it is known. */
function isMade(word: string, tag: Tag, listed: ReadonlySet<string>): boolean {
  const endings = languageOf(tag)?.names.surnames ?? [];
  return endings.some((ending) => word.endsWith(ending) && listed.has(word.slice(0, -ending.length)));
}

/** What the forms of a name may differ in: «София» and «Софья», Fyodor and Fedor. */
const likenessOf = (word: string): string => word.replace(/ья$/, 'ия').replace(/(?<=[bcdfgklmnprstvz])yo/, 'e');

// Names that are written alike are one.
const first = names.map((_, index) => index);
const oneOf = (name: number): number => (first[name] === name ? name : oneOf(first[name]!));
for (const tag of LANGUAGES) {
  const known = new Map<string, number>();
  for (const [index, name] of names.entries())
    for (const word of name[tag].map(likenessOf)) {
      const one = known.get(word) ?? index;
      known.set(word, one);
      first[oneOf(index)] = oneOf(one);
    }
}

/** Names that differ in their vowels alone stand together, so that they have different numbers. */
const order = [...new Set(names.map((_, index) => oneOf(index)))]
  .map((name) => [LANGUAGES.map((tag) => names[name]![tag][0] ?? '').join(' '), name] as const)
  .map(([written, name]) => [`${written.replace(/[^\p{L} ]|[aeiouyəöüаеиоуыэюяьй]/gu, '')}\t${written}`, name] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const numbers = new Map(order.map(([, name], index) => [name, index % VALUES]));

for (const tag of LANGUAGES) {
  const values = new Map<string, number>();
  for (const [index, name] of names.entries())
    for (const word of name[tag]) if (word.length >= SHORTEST) values.set(word, numbers.get(oneOf(index))!);
  const source = 'persons.ts: Faker, mimesis, tessdata_fast and seeds, rendered by graphones.generated.json';
  writeFileSync(
    new URL(`../../../src/languages/${tag}/persons.json`, import.meta.url),
    `${JSON.stringify({ source, ...wordValuesOf(values) }, null, 2)}\n`,
  );
  console.error(tag, values.size, 'words');
}
console.error(names.length, 'names,', order.length, 'of them others');
