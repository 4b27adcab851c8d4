import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { configJsonSchema, type configSchema } from '../../src/project/config-schema.js';
import type { UserConfig } from '../../src/project/user-config.js';
import { root } from '../support/repository.js';

type FromSchema = z.input<typeof configSchema>;

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
}

/** Each key with what the schema says of it, those of objects too. */
function described({ properties = {} }: Described): [string, string | undefined][] {
  return Object.entries(properties).flatMap(([key, one]) => [
    [key, one.description] as [string, string | undefined],
    ...described(one),
  ]);
}

describe('the type of the configuration', () => {
  it('takes what the schema takes', () => {
    expectTypeOf<Required<FromSchema>>().toEqualTypeOf<Required<UserConfig>>();
    expectTypeOf<keyof FromSchema>().toEqualTypeOf<keyof UserConfig>();
    expectTypeOf<NonNullable<FromSchema['limits']>>().toEqualTypeOf<NonNullable<UserConfig['limits']>>();
  });

  it('says of every key what the schema says', () => {
    const text = readFileSync(join(root, 'src/project/user-config.ts'), 'utf8');
    const documented = [...text.matchAll(/\/\*\* (.*) \*\/\n {2}([\w$]+)\?:/g)].map(([, about, key]) => [key, about]);
    expect(documented.sort()).toEqual(described(configJsonSchema() as Described).sort());
  });
});
