import { InputError, UsageError } from '../model/index.js';
import { cacheFolder } from '../project/cache-folder.js';
import { type ExportOptions, exportProject } from '../project/export.js';
import { exportPackages } from '../project/package.js';
import { openProject } from '../project/project.js';
import type { ReviewForm } from '../project/review-forms.js';
import type { LanguageCodes } from '../project/tool-copy.js';
import type { Tool, XliffVersion } from '../xliff/index.js';
import { type CliContext, EXIT, type ExitCode, notice, tell } from './context.js';
import { documentNotices } from './document-notices.js';
import { describeFailure } from './failure.js';
import { tellIdlePatterns } from './idle-patterns.js';
import { today } from './today.js';
import { UnreadNotices } from './unread-notices.js';
import { tellUnsupported } from './unsupported-languages.js';

/** Options of `tarazi export`. */
export interface ExportCommandOptions {
  readonly config?: string;
  readonly to?: readonly string[];
  readonly xliff?: XliffVersion;
  readonly out?: string;
  readonly only?: ExportOptions['only'];
  readonly for?: Tool;
  readonly languageCodes?: LanguageCodes;
  readonly package?: true | 'omegat';
  readonly review?: ReviewForm;
}

/** `tarazi export`: XLIFF for every document and language. */
export async function exportFiles(
  context: CliContext,
  documents: readonly string[],
  options: ExportCommandOptions,
): Promise<ExitCode> {
  for (const [option, given] of [
    ['--only', options.only],
    ['--for', options.for],
    ['--package', options.package],
    ['--review', options.review],
  ] as const) {
    if (given && options.out === undefined) throw new UsageError('option-alone', { option, other: '--out' });
  }
  if (options.languageCodes && options.for === undefined && options.package === undefined)
    throw new UsageError('option-alone', { option: '--language-codes', other: '--for' });
  if (options.review) {
    for (const [other, given] of [
      ['--package', options.package],
      ['--for', options.for],
      ['--xliff', options.xliff],
    ] as const) {
      if (given) throw new UsageError('options-apart', { option: '--review', other });
    }
  }
  const project = await openProject(context.cwd, options.config);
  await tellUnsupported(context, project);
  let refused = documents.length === 0 && (await tellIdlePatterns(context, project));
  const onFailure = (error: InputError): void => {
    refused = true;
    context.stderr.write(`${describeFailure(error, context.language)}\n`);
  };
  const wanted = {
    documents,
    languages: options.to,
    version: options.xliff,
    out: options.out,
    only: options.only,
    tool: options.for,
    languageCodes: options.languageCodes,
    cache: cacheFolder(context.env),
    onFailure,
    onNotices: documentNotices(context),
  };
  if (options.review && options.out !== undefined) {
    const { exportReviews } = await import('../project/review-export.js');
    let files = 0;
    for await (const written of exportReviews(project, {
      ...wanted,
      form: options.review,
      out: options.out,
      today: today(),
    })) {
      files++;
      const { file, units, findings } = written;
      await tell(context, 'cli.export.reviewed', { file, units, findings });
    }
    if (files === 0 && !refused) await notice(context, 'cli.export.nothing');
    return refused ? EXIT.refused : files === 0 ? EXIT.findings : EXIT.fine;
  }
  if (options.package !== undefined && options.out !== undefined) {
    const kind = options.package === 'omegat' ? 'omegat' : 'plain';
    let files = 0;
    for await (const packed of exportPackages(project, { ...wanted, kind, out: options.out })) {
      files++;
      const { file, documents: count, units } = packed;
      await tell(context, 'cli.export.packed', { file, documents: count, units });
    }
    if (files === 0 && !refused) await notice(context, 'cli.export.nothing');
    return refused ? EXIT.refused : files === 0 ? EXIT.findings : EXIT.fine;
  }
  const notices = new UnreadNotices(context);
  let written = 0;
  for await (const exported of exportProject(project, wanted)) {
    const { file, units, kept, added, offered, removed, document, language, recut } = exported;
    written += units;
    await tell(context, 'cli.export.done', { file, units, kept, added, offered, removed });
    if (recut > 0) await notice(context, 'notice.segmentation', { document, language, count: recut });
    await notices.see(exported);
  }
  if (written === 0 && !refused && options.only === undefined)
    onFailure(
      new InputError('documents-empty', { patterns: documents.length > 0 ? documents : project.config.documents }),
    );
  return refused ? EXIT.refused : EXIT.fine;
}
