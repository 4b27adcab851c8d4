import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const testData = process.env.TARAZI_TEST_DATA ?? '../shared';

const schemas = join(testData, 'xliff-schemas');

/** The schema of a version. */
export function schemaOf(version: string): string {
  return version === '1.2'
    ? join(schemas, '12', 'xliff-core-1.2-transitional.xsd')
    : join(schemas, version.replace('.', ''), 'all.xsd');
}

export const hasTool = (name: string, ...args: string[]): boolean =>
  spawnSync(name, args, { stdio: 'ignore' }).error === undefined;

export const hasXmllint = hasTool('xmllint', '--version');
export const hasSchemas = existsSync(schemaOf('1.2'));

/** What xmllint has against a text, against the schema of a version if one is given; empty when nothing. */
export function lint(xml: string | Uint8Array, version?: string): string {
  const schema = version === undefined ? [] : ['--schema', schemaOf(version)];
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', ...schema, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

export interface SuiteFile {
  readonly name: string;
  readonly path: string;
  readonly valid: boolean;
}

/** The XLIFF files of the suite, none where it is absent. */
export function suiteFiles(): SuiteFile[] {
  const suite = join(testData, 'xliff-suite');
  if (!existsSync(suite)) return [];
  return readdirSync(suite, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xlf|sdlxliff)$/.test(name))
    .sort()
    .map((name) => ({ name, path: join(suite, name), valid: !name.includes('invalid') }));
}

export function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: 'ignore' });
}
