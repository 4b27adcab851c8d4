import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import messages from '../../../source/messages.json' with { type: 'json' };
import { FIGURE_EVIDENCE } from '../../../src/facts/figures/reasons.js';
import { MENTION_EVIDENCE } from '../../../src/facts/names/judge/evidence/mention/index.js';
import { PART_EVIDENCE } from '../../../src/facts/names/judge/evidence/part/index.js';
import { SLIP_EVIDENCE } from '../../../src/facts/names/judge/evidence/slip/index.js';
import { rootFolder } from '../../build/root.js';

const NOTE =
  '<!-- Made by `npm run generate` from scripts/generate/evidence/about.md, the comments on the evidence and its messages. -->\n\n';

const KINDS = [
  { folder: 'mention', title: 'A name that is not surely rendered', list: MENTION_EVIDENCE },
  { folder: 'part', title: 'One word of a name', list: PART_EVIDENCE },
  { folder: 'slip', title: 'A misspelling', list: SLIP_EVIDENCE },
] as const;

/** The comment above the export of a piece of evidence. */
export function evidenceComment(folder: string, id: string): string {
  const path = join(rootFolder, 'src/facts/names/judge/evidence', folder, `${id}.ts`);
  return /\/\*\* (.+) \*\/\nexport const/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
}

/** All that a message may say: its choices, with `n` for a number. */
function sayings(elements: readonly MessageFormatElement[]): string[] {
  let found = [''];
  for (const element of elements) {
    let next = ['n'];
    if (element.type === TYPE.literal) next = [element.value];
    else if (element.type === TYPE.number) next = [element.style === 'percent' ? 'n %' : 'n'];
    else if (element.type === TYPE.select || element.type === TYPE.plural)
      next = Object.values(element.options).flatMap(({ value }) => sayings(value));
    found = found.flatMap((before) => next.map((after) => before + after));
  }
  return [...new Set(found)];
}

const saidOf = (id: string): string =>
  sayings(parse((messages as Readonly<Record<string, string>>)[`evidence.${id}`] ?? '', { ignoreTag: true })).join(
    '<br>',
  );

/** docs/evidence.md. */
export function evidencePage(): string {
  const about = readFileSync(join(rootFolder, 'scripts/generate/evidence/about.md'), 'utf8').trim();
  const parts = KINDS.map(({ folder, title, list }) => {
    const rows = list.map(({ id }) => `| \`${id}\` | ${evidenceComment(folder, id)} | ${saidOf(id)} |`);
    return `## ${title}\n\n| Evidence | What it measures | How it is told |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  const rows = FIGURE_EVIDENCE.map((id) => `| \`${id}\` | ${saidOf(id)} |`);
  const figures = `## A number or date\n\n| Evidence | How it is told |\n|---|---|\n${rows.join('\n')}\n`;
  return `${NOTE}${about}\n\n${[...parts, figures].join('\n')}`;
}

/** Writes docs/evidence.md anew. */
export function generate(): void {
  writeFileSync(join(rootFolder, 'docs', 'evidence.md'), evidencePage());
}
