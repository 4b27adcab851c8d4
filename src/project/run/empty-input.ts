import { InputError, type TaraziError } from '../../model/index.js';
import type { Refusals } from '../../reports/refusals.js';
import type { Sources } from './sources.js';

const isNamed = (refused: Refusals, file: string): boolean =>
  refused.errors.some(({ data, place }) => data.file === file || place?.file === file);

/**
 * What was to be checked and held nothing, so that nobody takes the run for a good one.
 * @param seen documents of which there was a pair
 * @param refused what was told already
 */
export function emptyInput(
  { request, project, documents, messages }: Sources,
  seen: ReadonlySet<string>,
  refused: Refusals,
): TaraziError[] {
  const { options, paths } = request;
  const nothing = seen.size === 0 && refused.count === 0;
  if (options.between) return nothing ? [new InputError('between-nothing', { languages: options.between })] : [];
  if (paths.length === 0)
    return nothing && project
      ? [new InputError('documents-empty', { patterns: [...project.config.documents, ...project.config.messages] })]
      : [];
  const checked = [...documents, ...messages.map(({ source }) => source)];
  const empty = checked.filter((file) => !seen.has(file) && !isNamed(refused, file));
  return empty.map((file) => new InputError('document-empty', { file }));
}
