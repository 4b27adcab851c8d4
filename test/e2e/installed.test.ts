import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const OWN = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const IMPORT = /(?:^|[;}\n])import(?:[\w$*{\s][^;"'`]*?\bfrom)?\s*["']([@\w./:-]+)["']/g;
const folder = inject('dist');

describe('the package', () => {
  it('needs no other: the bundle asks for nothing but Node', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const asked = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)].map(([, name = '']) => name),
    );
    expect(asked).toContain('node:fs/promises');
    expect(asked.filter((name) => name.startsWith('./')).length).toBeGreaterThan(files.length);
    expect(asked.filter((name) => !name.startsWith('.') && !OWN.has(name))).toEqual([]);
    expect(packageJson).not.toHaveProperty('dependencies');
  });
});
