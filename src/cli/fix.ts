import { InputError, type TaraziError } from '../model/index.js';
import { fixDocuments } from '../project/fix.js';
import type { Project } from '../project/project.js';
import { placeText } from '../reports/message-of.js';
import { plain } from '../reports/plain.js';
import { RULES } from '../rules/index.js';
import { fixableRules } from '../validate/fix.js';
import type { ValidateSettings } from '../validate/settings.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';

/** What came of mending: files that are, or would be, written, and how many findings that takes away. */
interface Fixed {
  readonly files: number;
  readonly mended: number;
}

/** A unified diff, as `git apply` takes it. */
async function patchOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/**
 * `tarazi validate --fix`: mends what is only notation in the project's translations and tells every change; with `dryRun`
 * shows them as a diff instead and writes nothing.
 */
export async function fixTranslations(
  context: CliContext,
  project: Project,
  documents: readonly string[],
  settings: ValidateSettings,
  dryRun: boolean,
  refuse: (error: TaraziError) => void,
): Promise<Fixed> {
  const on = fixableRules(settings.rules.map(({ rule }) => rule));
  if (on.length === 0) {
    await notice(context, 'cli.fix.none-on', { rules: fixableRules(RULES).map(({ name }) => name) });
    return { files: 0, mended: 0 };
  }
  let files = 0;
  let mended = 0;
  for (const document of documents) {
    try {
      for await (const file of fixDocuments(project, [document], settings)) {
        for (const { place, state, mended: done, kept } of file.units) {
          const confirmed = state === 'reviewed' || state === 'final';
          for (const [list, told] of [
            [done, confirmed ? 'cli.fix.mended-confirmed' : 'cli.fix.mended'],
            [kept, 'cli.fix.kept'],
          ] as const) {
            for (const { target, expected, rule } of list) {
              const where = place ? placeText(place, context.language) : file.path;
              const data = { place: where, from: target?.text ?? '', to: expected?.[0] ?? '', rule };
              if (!dryRun || told !== 'cli.fix.mended') await notice(context, told, data);
            }
          }
          mended += done.length;
        }
        if (file.after === file.before) continue;
        files++;
        if (!dryRun) await file.write();
        else {
          const patch = await patchOf(file.path, file.before, file.after);
          context.stdout.write(context.stdout.isTTY ? safe(patch) : patch);
        }
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refuse(error);
    }
  }
  if (!dryRun || files === 0) await notice(context, 'cli.fix.done', { count: mended, files });
  return { files, mended };
}

/** For a terminal: the diff, save for what it would act on. A pipe gets every byte, so that the diff applies. */
const safe = (patch: string): string => patch.split('\n').map(plain).join('\n');

/** The exit code of a dry run: 1 where something would be mended. */
export const dryRunExit = ({ files }: Fixed): ExitCode => (files > 0 ? EXIT.findings : EXIT.fine);
