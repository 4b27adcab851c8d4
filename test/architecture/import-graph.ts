import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** File (relative to the repository, `/`) → what it imports: files in the same form, packages by name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const url = /new URL\(\s*(['"`])(\.{1,2}\/[^'"`]+)\1\s*,\s*import\.meta\.url\s*\)/g;

/**
 * Every import of a TypeScript text as written: static, `import type`, re-exports, `import()` with a literal, and
 * `new URL('./x.js', import.meta.url)`, as workers are named.
 */
export function importsOf(text: string): string[] {
  const found = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  return [...found, ...[...text.matchAll(url)].map((match) => match[2]!)];
}

/** Relative specifiers become paths from the repository's root, `.js` the `.ts` that it is made of. */
export function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** Reads the graph of the given TypeScript files. */
export function readGraph(root: string, files: Iterable<string>): ImportGraph {
  const graph = new Map<string, readonly string[]>();
  for (const file of files) {
    const text = readFileSync(posix.join(root, file), 'utf8');
    graph.set(
      file,
      importsOf(text).map((specifier) => resolveImport(file, specifier)),
    );
  }
  return graph;
}
