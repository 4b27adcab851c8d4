import { readFileSync } from 'node:fs';

/** A concept of a seed file: its id, and its forms in each of the languages, in their order. */
export interface SeedRow {
  readonly id: string;
  readonly forms: readonly (readonly string[])[];
}

/** A line of a seed file: `id | form, form`. An id that stands twice is known by how often it stood before. */
interface Line {
  readonly id: string;
  readonly key: string;
  readonly forms: readonly string[];
}

/** Lines that start with # are remarks. */
function linesOf(name: string, language: string): Line[] {
  const text = readFileSync(new URL(`seeds/${language}/${name}.txt`, import.meta.url), 'utf8');
  const times = new Map<string, number>();
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', forms, ...more] = line.split('|').map((cell) => cell.trim());
      if (forms === undefined || more.length > 0) throw new Error(`${language}/${name}: ${line}`);
      const before = times.get(id) ?? 0;
      times.set(id, before + 1);
      return { id, key: `${id}|${before}`, forms: forms.split(/\s*,\s*/).filter(Boolean) };
    });
}

/**
 * Reads `seeds/{language}/{name}.txt` of some languages. The first one names every concept, with or without forms; others have a line
 * for each that they have forms of.
 */
export function readSeed(name: string, languages: readonly string[]): SeedRow[] {
  const [first, ...others] = languages.map((language) => linesOf(name, language));
  const byKey = others.map((lines) => new Map(lines.map(({ key, forms }) => [key, forms])));
  const known = new Set(first?.map(({ key }) => key));
  for (const key of byKey.flatMap((lines) => [...lines.keys()]))
    if (!known.has(key)) throw new Error(`${name}: ${key} is no concept of ${languages[0]}`);
  return (first ?? []).map(({ id, key, forms }) => ({
    id,
    forms: [forms, ...byKey.map((lines) => lines.get(key) ?? [])],
  }));
}
