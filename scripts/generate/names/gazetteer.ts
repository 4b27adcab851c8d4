import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readSeed } from './read-seed.js';

const LANGUAGES = ['en', 'az', 'ru'] as const;
type Tag = (typeof LANGUAGES)[number];
const require = createRequire(import.meta.url);
type Json = { readonly [key: string]: Json } & { readonly exemplarCity?: string };
const cldr = (path: string): Json => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Json;
const at = (json: Json, ...keys: string[]): Json => keys.reduce((node, key) => node[key]!, json);
const strings = (json: Json): [string, string][] => Object.entries(json) as unknown as [string, string][];

/** Languages of the CLDR whose name is the people's or adjective of a territory: concept of the territory. */
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  ru: 'RU',
  en: 'GB-ENG',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  tr: 'TR',
  fa: 'IR',
  az: 'AZ',
  hy: 'AM',
  ka: 'GE',
  uk: 'UA',
  pl: 'PL',
  ja: 'JP',
  zh: 'CN',
  ar: 'region:arab',
  he: 'lang:he',
  pt: 'PT',
  nl: 'NL',
  sv: 'SE',
  fi: 'FI',
  da: 'DK',
  no: 'NO',
  el: 'GR',
  hu: 'HU',
  cs: 'CZ',
  bg: 'BG',
  ro: 'RO',
  kk: 'KZ',
  uz: 'UZ',
};

/** Letters that stand for their lookalikes: CLDR and GeoNames hold some Cyrillic letters in Latin names. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  ә: 'ə',
  ǝ: 'ə',
  і: 'i',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};
const clean = (form: string, tag: Tag): string =>
  (tag === 'ru' ? form : [...form].map((letter) => LATIN[letter] ?? letter).join(''))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

type Entry = Record<Tag, string[]>;
const concepts = new Map<string, Entry>();
function addRow(id: string, forms: readonly (readonly string[])[]): void {
  for (const [index, tag] of LANGUAGES.entries()) add(id, tag, forms[index]!);
}
/** The ways to write an English name that has a word of several spellings: St. Lucia, Saint Lucia; Northern Africa, North Africa. */
function spellings(form: string): string[] {
  const spelt = [form];
  if (/^St\. /.test(form)) spelt.push(form.replace('St. ', 'Saint '));
  if (/^~?(?:North|South|East|West)ern \p{Lu}/u.test(form)) spelt.push(form.replace('ern ', ' '));
  return spelt;
}

function add(id: string, tag: Tag, forms: readonly string[]): void {
  const entry = concepts.get(id) ?? { en: [], az: [], ru: [] };
  concepts.set(id, entry);
  for (const form of tag === 'en' ? forms.flatMap(spellings) : forms) {
    const cleaned = clean(form, tag);
    if (cleaned && !COMMON[tag].has(cleaned) && !entry[tag].includes(cleaned)) entry[tag].push(cleaned);
  }
}

/** Names that say more than a name ("Knox, Indiana", "о-в Мэн", "(territory)") are of no use in running text. */
const plain = (form: string): boolean =>
  /^[\p{L}\p{M}'’ .-]+$/u.test(form) && !/(^|\s)(о-в|о-ва|island|islands)(\s|$)/i.test(form);
/** Names that are common words of a language, or look like their forms (az qəza: accident; liman: port; sənaye: industry). */
const COMMON: Readonly<Record<Tag, ReadonlySet<string>>> = {
  en: new Set(['Dili', 'Oral']),
  az: new Set(['Qəza', 'Dili', 'Oral', 'Lima', 'Səna', 'Nom', 'Tul', 'Qatar']),
  ru: new Set(['Орал']),
};
const EXCLUDED = /^(001|EU|EZ|UN|QO|ZZ|XA|XB|.*-alt-variant)$/;

/** Russian words for the women of a people, where none is given: испанец, испанка; австралиец, австралийка; датчанин, датчанка. */
function women(forms: readonly string[]): string[] {
  if (forms.some((form) => /^~.*ка$/.test(form))) return [];
  return forms.flatMap((form) => {
    if (/^~.*[аеи]ец$/.test(form)) return [form.replace(/ец$/, 'йка')];
    return /^~.*(?:ец|[ая]нин)$/.test(form) ? [form.replace(/ец$|ин$/, 'ка')] : [];
  });
}

/** Who heads a ministry, by its names: a minister stands for a ministry as often as not, and one of another ministry is another. */
function ministers(forms: readonly string[], tag: Tag): string[] {
  return forms.flatMap((form) => {
    if (tag === 'az')
      return form.endsWith(' Nazirliyi') ? [form.toLocaleLowerCase('az').replace(/nazirliyi$/, 'naziri')] : [];
    if (tag === 'ru') return form.startsWith('Министерство ') ? [form.replace('Министерство', 'министр')] : [];
    if (form.startsWith('Ministry '))
      return [
        form.replace('Ministry', 'Minister').toLowerCase(),
        form.replace('Ministry', 'Secretary'),
        ...turned(form),
      ];
    if (!form.endsWith(' Ministry')) return [];
    const of = form.slice(0, -' Ministry'.length);
    return [`${of.toLowerCase()} minister`, `${of} Secretary`];
  });
}

/** The other order of an English ministry's words: the Digital Development Ministry. */
function turned(form: string): string[] {
  const of = /^Ministry of (?!the )(\P{Lu}*\p{Lu}[\p{L} ]*)$/u.exec(form)?.[1];
  return of ? [`${of} Ministry`, `${of} Minister`] : [];
}

for (const file of ['peoples', 'organisations', 'places', 'towns']) {
  for (const { id, forms } of readSeed(file, LANGUAGES)) {
    addRow(
      id,
      forms.map((own, index) => (LANGUAGES[index] === 'ru' ? [...own, ...women(own)] : own)),
    );
    if (id.endsWith('-ministry'))
      addRow(
        id,
        forms.map((own, index) => ministers(own, LANGUAGES[index]!)),
      );
  }
}
for (const tag of LANGUAGES) {
  const territories = at(
    cldr(`cldr-localenames-full/main/${tag}/territories.json`),
    'main',
    tag,
    'localeDisplayNames',
    'territories',
  );
  for (const [code, written] of strings(territories)) {
    const name = written.replace(' & ', ' and ');
    if (!EXCLUDED.test(code.replace(/-alt-.*/, '')) && plain(name)) add(code.replace(/-alt-.*/, ''), tag, [name]);
  }
  const languages = at(
    cldr(`cldr-localenames-full/main/${tag}/languages.json`),
    'main',
    tag,
    'localeDisplayNames',
    'languages',
  );
  for (const [code, name] of strings(languages)) {
    if (!plain(name) || code.includes('-') || name.includes(' ') || name.length < 4) continue;
    if (LANGUAGE_OF[code]) add(LANGUAGE_OF[code], tag, [`~${name}`]);
    else if (code.length === 2) add(`lang:${code}`, tag, [`~${name}`]);
  }
}

/** Cities by CLDR's time zones, where all three languages have a name of their own. */
function cities(tag: Tag): Map<string, string> {
  const result = new Map<string, string>();
  const walk = (node: Json, path: string): void => {
    if (node.exemplarCity) result.set(path, node.exemplarCity);
    for (const [key, value] of Object.entries(node)) if (typeof value === 'object') walk(value, `${path}/${key}`);
  };
  walk(at(cldr(`cldr-dates-full/main/${tag}/timeZoneNames.json`), 'main', tag, 'dates', 'timeZoneNames', 'zone'), '');
  return result;
}
const [en, az, ru] = LANGUAGES.map(cities) as [Map<string, string>, Map<string, string>, Map<string, string>];
const known = new Map<string, string>();
for (const [id, entry] of concepts) for (const form of entry.ru) if (!known.has(form)) known.set(form, id);
for (const [path, russian] of ru) {
  const english = en.get(path) ?? path.split('/').at(-1)!.replace(/_/g, ' ');
  const azerbaijani = az.get(path) ?? english;
  if (path.startsWith('/Antarctica') || ![english, azerbaijani, russian].every(plain)) continue;
  const id = known.get(russian) ?? `city:${english.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  add(id, 'en', [english]);
  add(id, 'az', [azerbaijani]);
  add(id, 'ru', [russian]);
}
for (const file of ['words', 'subjects'])
  for (const { id, forms } of readSeed(file, LANGUAGES)) addRow(`word:${id}`, forms);
for (const { id, forms } of readSeed('given', LANGUAGES)) addRow(`given:${id}`, forms);
// The star keeps them from being learned from, see sound-weights.ts.
for (const file of ['given-foreign', 'given-azerbaijan'])
  for (const { id, forms } of readSeed(file, LANGUAGES)) addRow(`given:*${id}`, forms);

/** Writes src/languages/{tag}/gazetteer.json: an array of lines, `concept id<TAB>form|form`, so that loading costs little. */
for (const tag of LANGUAGES) {
  const lines = [...concepts].filter(
    ([, entry]) => LANGUAGES.filter((one) => entry[one].length > 0).length > 1 && entry[tag].length > 0,
  );
  const json = lines.map(([id, entry]) => `${id}\t${entry[tag].join('|')}`).sort();
  writeFileSync(
    new URL(`../../../src/languages/${tag}/gazetteer.json`, import.meta.url),
    `${JSON.stringify(json, null, 0).replace(/","/g, '",\n"')}\n`,
  );
}
