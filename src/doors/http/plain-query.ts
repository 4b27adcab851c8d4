/** A key that is asked for and a value of letters, digits and what stands in tags of languages: the same encoded and not. */
const PLAIN = /^(interface|sourceLanguage|targetLanguage|explain)=([\w-]*)$/;
const NONE: Readonly<Record<string, string>> = Object.freeze({});

/**
 * What stands behind the `?` of an address with this path, where it is the same to whoever reads it: known keys, none of them twice, and
 * nothing encoded.
 * @returns undefined for any other address
 */
export function plainQuery(url: string | undefined, path: string): Readonly<Record<string, string>> | undefined {
  if (url === path) return NONE;
  if (!url?.startsWith(`${path}?`)) return undefined;
  const query: Record<string, string> = {};
  for (const part of url.slice(path.length + 1).split('&')) {
    const [, key, value] = PLAIN.exec(part) ?? [];
    if (key === undefined || value === undefined || Object.hasOwn(query, key)) return undefined;
    query[key] = value;
  }
  return query;
}
