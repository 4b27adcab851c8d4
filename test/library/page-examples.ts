import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/repository.js';

/** An example of docs/library.md. */
export interface PageExample {
  /** The heading above it. */
  readonly title: string;
  /** TypeScript, without what it prints. */
  readonly code: string;
  /** What it prints, line by line. */
  readonly prints: readonly string[];
}

/** Every example of the page, in order. */
export function pageExamples(): PageExample[] {
  const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
  let title = '';
  return [...page.matchAll(/^## (.*)$|^```ts\n([\s\S]*?)^```$/gm)].flatMap(([, heading, text]) => {
    if (heading !== undefined) title = heading;
    if (text === undefined) return [];
    const lines = text.trimEnd().split('\n');
    const isPrinted = (line: string): boolean => line === '// →' || line.startsWith('// → ');
    return [
      {
        title,
        code: lines.filter((line) => !isPrinted(line)).join('\n'),
        prints: lines.filter(isPrinted).map((line) => line.slice('// → '.length)),
      },
    ];
  });
}
