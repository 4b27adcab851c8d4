import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { rootFolder } from './root.js';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:\.|-|$)/i;

function notice(folder: string): string {
  const path = join(rootFolder, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const texts = readdirSync(path)
    .filter((file) => LICENCE.test(file))
    .map((file) => readFileSync(join(path, file), 'utf8').trim());
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}

/** What the data about names come from, and their licences. */
const SOURCES = join(import.meta.dirname, '../generate/names/SOURCES.md');

/** Writes the licences of every package that a bundle holds, once each, beside it, and where its data come from. */
export function writeLicences(folder: string, { inputs }: Metafile): void {
  const packages = new Set(Object.keys(inputs).flatMap((input) => PACKAGE.exec(input)?.[1] ?? []));
  const notices = [...packages].sort().map(notice);
  const rule = `\n\n${'-'.repeat(78)}\n\n`;
  copyFileSync(SOURCES, join(folder, 'DATA-SOURCES.md'));
  writeFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), `${notices.join(rule)}\n`);
}
