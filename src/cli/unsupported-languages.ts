import type { LanguageTag } from '../model/index.js';
import { shownPath } from '../project/files.js';
import type { Project } from '../project/project.js';
import { isUnsupported, unsupportedOf } from '../project/unsupported.js';
import { type CliContext, notice } from './context.js';

/** Says where languages without a plug-in are configured: in them, digits and codes alone are compared. */
export async function tellUnsupported(context: CliContext, project: Project): Promise<void> {
  const file = shownPath(context.cwd, project.file);
  for (const { key, language } of unsupportedOf(project))
    await notice(context, 'cli.unsupported-configured', { file, key, language });
}

/** The same of languages that the input names, less those that the configuration does. */
export async function tellUnsupportedInput(
  context: CliContext,
  languages: ReadonlySet<LanguageTag>,
  project: Project | undefined,
): Promise<void> {
  const told = new Set(project && unsupportedOf(project).map(({ language }) => language));
  for (const language of languages)
    if (isUnsupported(language) && !told.has(language)) await notice(context, 'cli.unsupported', { language });
}
