import { setImmediate } from 'node:timers/promises';
import type { PlacedFinding } from '../../model/index.js';
import type { Project } from '../../project/project.js';
import { projectSettings } from '../../project/settings.js';
import { type UnsavedFiles, withUnsaved } from '../../project/unsaved.js';
import type { Result } from '../../validate/result.js';
import { checkSettings, type ValidateSettings } from '../../validate/settings.js';
import { validate } from '../../validate/validate.js';
import { placeIn, type TextRange } from './places.js';
import { subjectOf } from './subject.js';

/** A finding where it stands in the file that is open. */
export interface FoundHere {
  readonly finding: PlacedFinding;
  readonly side: 'source' | 'target';
  readonly range: TextRange;
}

/** What weighing an open file came to. */
export interface Weighed {
  /** Full path of the file, and its text as it was. */
  readonly path: string;
  readonly text: string;
  readonly project: Project | undefined;
  readonly folder: string;
  readonly settings: ValidateSettings;
  readonly results: readonly Result[];
  readonly found: readonly FoundHere[];
}

/** So many pairs are weighed before others are heard. */
const TURN = 32;

/** A translation's own place where the file has it, else the source's. */
function foundHere(finding: PlacedFinding, path: string, folder: string, lines: readonly string[]): FoundHere[] {
  for (const side of ['target', 'source'] as const) {
    const range = placeIn(side === 'target' ? finding.targetPlace : finding.sourcePlace, path, folder, lines);
    if (range) return [{ finding, side, range }];
  }
  return [];
}

/**
 * Weighs a file as editors hold it and what stands on its other side. Undefined where nothing does, or where `isStale` says that
 * nobody waits for it any more.
 * @throws TaraziError for what cannot be read
 */
export function weigh(
  path: string,
  files: UnsavedFiles,
  today: string,
  isStale: () => boolean,
): Promise<Weighed | undefined> {
  return withUnsaved(files, async () => {
    const bytes = files.get(path) ?? Buffer.alloc(0);
    const subject = await subjectOf(path, bytes);
    if (!subject) return undefined;
    const { project, folder, pairs } = subject;
    const settings = project ? await projectSettings(project, today) : { ...checkSettings(), today };
    const text = bytes.toString('utf8');
    const lines = text.split(/\r\n|\n|\r/);
    const results: Result[] = [];
    const found: FoundHere[] = [];
    for await (const result of validate(pairs, settings)) {
      results.push(result);
      for (const finding of result.findings) found.push(...foundHere(finding, path, folder, lines));
      if (results.length % TURN !== 0) continue;
      await setImmediate();
      if (isStale()) return undefined;
    }
    return { path, text, project, folder, settings, results, found };
  });
}
