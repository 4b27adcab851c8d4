import { resolve } from 'node:path';
import { LANGUAGES } from '../languages/index.js';
import { type LanguageTag, UsageError } from '../model/index.js';
import { shownPath } from '../project/files.js';
import { writeNamed } from '../project/write-file.js';
import { writeSrx } from '../srx/index.js';
import { GENERIC_SEGMENTATION } from '../text/segmentation.js';
import { type CliContext, EXIT, type ExitCode, tell } from './context.js';

/** Options of `tarazi segmentation`. */
export interface SegmentationOptions {
  readonly to?: readonly LanguageTag[];
  readonly out?: string;
}

/** `tarazi segmentation export`: our own rules as SRX 2.0, for tools that are to cut texts as we do. */
export async function segmentation(context: CliContext, options: SegmentationOptions): Promise<ExitCode> {
  const tags = LANGUAGES.map(({ tag }) => tag);
  const unknown = options.to?.find((tag) => !tags.includes(tag));
  if (unknown !== undefined) throw new UsageError('language-not-configured', { language: unknown, languages: tags });
  const wanted = LANGUAGES.filter(({ tag }) => options.to?.includes(tag) ?? true);
  const text = writeSrx([
    ...wanted.map(({ tag, segmentation: rules }) => ({ language: tag, rules })),
    { language: undefined, rules: GENERIC_SEGMENTATION },
  ]);
  if (options.out === undefined) {
    context.stdout.write(text);
    return EXIT.fine;
  }
  const path = resolve(context.cwd, options.out);
  await writeNamed(context.cwd, path, text);
  const file = shownPath(context.cwd, path);
  await tell(context, 'cli.segmentation.exported', { file, languages: wanted.length });
  return EXIT.fine;
}
