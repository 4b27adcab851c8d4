import { InputError } from '../model/index.js';
import { jsonError } from '../text/json-error.js';

/** Texts by key, as i18next's flat JSON resources hold them. */
export type FlatResources = ReadonlyMap<string, string>;

/**
 * Reads flat JSON resources: one object of strings. Any key is a key, `__proto__` too.
 * @throws InputError `resources-json`; `resources-value` with the key of what is no string
 */
export function parseFlatResources(text: string): FlatResources {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { what, ...place } = jsonError(text);
    throw new InputError('resources-json', { what }, place, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('resources-json', { what: 'object' }, { line: 1, column: 1 });
  }
  const resources = new Map<string, string>();
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry !== 'string') throw new InputError('resources-value', { key });
    resources.set(key, entry);
  }
  return resources;
}

/** Writes flat JSON resources, keys in their order. */
export function writeFlatResources(resources: FlatResources): string {
  const lines = [...resources].map(([key, text]) => `  ${JSON.stringify(key)}: ${JSON.stringify(text)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
