import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { rootFolder } from './root.js';

/** Declaration files and all that they import, however far. */
function reachable(indexes: readonly string[]): string[] {
  const files = [...indexes];
  for (const file of files) {
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      const imported = resolve(dirname(file), fileName.replace(/\.js$/, '.d.ts'));
      if (fileName.startsWith('.') && !files.includes(imported)) files.push(imported);
    }
  }
  return files;
}

/** Writes the declarations of the library: what its two entries need, and no other. */
export function writeTypes(folder: string): void {
  const all = mkdtempSync(join(tmpdir(), 'tarazi-types-'));
  try {
    const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
    const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', all];
    execFileSync(process.execPath, args, { cwd: rootFolder, stdio: ['ignore', 2, 2] });
    for (const file of reachable([join(all, 'index.d.ts'), join(all, 'browser/index.d.ts')]))
      cpSync(file, join(folder, relative(all, file)));
  } finally {
    rmSync(all, { recursive: true, force: true });
  }
}
