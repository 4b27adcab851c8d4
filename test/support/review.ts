import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProject } from '../../src/project/project.js';
import { projectShelf } from '../../src/review/session/project-shelf.js';
import { ReviewSession } from '../../src/review/session/session.js';
import type { Command } from './command.js';
import { root } from './repository.js';
import { sampleFolder } from './sample.js';

/** The day on which reviews in tests are made. */
const DAY = '2026-01-20';

/** Makes a project of the sample statement with the documented mistakes in its translations. */
export function spoiledProject(command: Command, path: string): string {
  mkdirSync(join(path, 'source'), { recursive: true });
  cpSync(join(root, 'source', 'statement.md'), join(path, 'source', 'statement.md'));
  cpSync(join(root, 'terms.csv'), join(path, 'terms.csv'));
  const returned = ['az', 'ru'].map((language) => join(sampleFolder, `${language}-spoiled.xlf`));
  for (const args of [['init'], ['export'], ['import', ...returned]]) command(args, path);
  return path;
}

/** Makes a project of one document whose translation into Azerbaijani is adopted as it stands. */
export function smallProject(command: Command, path: string, source: string, az: string): string {
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"]}');
  writeFileSync(join(path, 'source/report.md'), source);
  writeFileSync(join(path, 'az.md'), az);
  command(['adopt', 'source/report.md', 'az.md'], path);
  return path;
}

/** Opens what is reviewed of a project. */
export async function openReview(path: string): Promise<ReviewSession> {
  const project = await openProject(path);
  return ReviewSession.open(projectShelf(project, DAY, { USER: 'editor' }));
}

export const readIn = (path: string, name: string): string => readFileSync(join(path, name), 'utf8');

/** The lines in which two texts of as many lines differ: before and after. */
export function changedLines(before: string, after: string): (readonly [string, string])[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return old.flatMap((line, index) =>
    line === fresh[index] ? [] : [[line.trim(), (fresh[index] ?? '').trim()] as const],
  );
}
