import type * as z from 'zod';
import { ConfigError } from '../model/index.js';
import { RULES } from '../rules/index.js';
import { type Config, configSchema } from './config-schema.js';
import { isMask } from './message-mask.js';
import { nearest } from './nearest.js';

const keyOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`))
    .join('');

/** What the schema's library calls otherwise than JSON does. */
const NAMES: Readonly<Record<string, string>> = { record: 'object' };

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], value);
}

function known(path: readonly PropertyKey[]): string[] {
  return Object.keys((path[0] === 'limits' ? configSchema.shape.limits.unwrap() : configSchema).shape);
}

function problem(issue: z.core.$ZodIssue, value: unknown, file: string): ConfigError {
  const key = keyOf(issue.path);
  const given = valueAt(value, issue.path);
  const place = { file };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const name = issue.keys[0] ?? '';
      const full = keyOf([...issue.path, name]);
      const candidates = known(issue.path);
      const similar = nearest(name, candidates);
      return similar
        ? new ConfigError('config-misspelt', { key: full, name: similar }, place)
        : new ConfigError('config-unknown', { key: full, names: candidates }, place);
    }
    case 'invalid_value':
      return new ConfigError('config-value', { key, value: String(given), values: issue.values.map(String) }, place);
    case 'too_small':
    case 'too_big':
      return new ConfigError(typeof given === 'number' ? 'config-count' : 'config-empty', { key }, place);
    case 'invalid_format':
      return new ConfigError(
        issue.message === 'language' ? 'config-language' : 'config-path',
        { key, value: String(given) },
        place,
      );
    case 'invalid_type':
      if (issue.expected === 'int') return new ConfigError('config-count', { key }, place);
      return new ConfigError(
        'config-type',
        { key: key || '.', expected: NAMES[issue.expected] ?? issue.expected, found: typeOf(given) },
        place,
      );
    default:
      return new ConfigError('config-type', { key: key || '.', expected: issue.code, found: typeOf(given) }, place);
  }
}

/**
 * Checks a configuration and fills in the defaults. Throws a ConfigError for the first thing that is wrong: it names the
 * key and what to write instead.
 */
export function checkConfig(value: unknown, file: string): Config {
  const result = configSchema.safeParse(value);
  if (!result.success) throw problem(result.error.issues[0] as z.core.$ZodIssue, value, file);
  const config = result.data;
  const wrong = config.messages.findIndex((mask) => !isMask(mask));
  if (wrong >= 0) {
    const value = config.messages[wrong] as string;
    const data = { key: `messages[${wrong}]`, value, name: '{language}', example: 'locales/{language}/*.json' };
    throw new ConfigError('config-mask', data, { file });
  }
  // Whoever only has messages need not say that there are no documents.
  if (config.messages.length > 0 && !Object.hasOwn(value as object, 'documents')) config.documents = [];
  const twice = config.targets.find((tag, i) => tag === config.source || config.targets.indexOf(tag) !== i);
  if (twice !== undefined) throw new ConfigError('config-target', { key: 'targets', value: twice }, { file });
  for (const key of ['language', 'path'] as const) {
    if (!config.output.includes(`{${key}}`))
      throw new ConfigError('config-output', { key: 'output', name: `{${key}}` }, { file });
  }
  const names = RULES.map((rule) => rule.name);
  for (const name of Object.keys(config.rules)) {
    if (names.includes(name)) continue;
    const similar = nearest(name, names);
    throw similar
      ? new ConfigError('config-misspelt', { key: `rules.${name}`, name: similar }, { file })
      : new ConfigError('config-unknown', { key: `rules.${name}`, names }, { file });
  }
  return config;
}
