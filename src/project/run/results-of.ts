import { InputError } from '../../model/index.js';
import type { PlacedPair, Result } from '../../validate/result.js';
import type { ValidateSettings } from '../../validate/settings.js';
import { validate } from '../../validate/validate.js';
import { messagePairs } from '../message-pairs.js';
import { projectPairs } from '../pairs.js';
import type { Project } from '../project.js';
import { pathPairs } from './path-pairs.js';
import { projectAlone, type Sources } from './sources.js';

/** What comparing two translations needs; only documents of a project have two. */
async function betweenOf(sources: Sources, wanted: readonly string[]) {
  const { pairsBetween, STATED, twoLanguages } = await import('../between.js');
  const project = projectAlone(sources, 'between-project');
  const languages = twoLanguages(project, wanted);
  return {
    pairs: (document: string) => pairsBetween(project, document, languages),
    settings: (all: ValidateSettings): ValidateSettings => ({
      ...all,
      rules: all.rules.filter(({ rule }) => STATED.has(rule.name)),
    }),
  };
}

type Between = Awaited<ReturnType<typeof betweenOf>>;
type Part = () => AsyncIterable<PlacedPair>;

/** The pairs of one part after the other; what cannot be read is refused, and the next goes on. */
async function* inTurn({ request }: Sources, parts: readonly Part[]): AsyncGenerator<PlacedPair> {
  for (const part of parts) {
    try {
      yield* part();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      request.refuse(error);
    }
  }
}

function ofDocuments({ request, project, documents }: Sources, between: Between | undefined): Part[] {
  return documents.map(
    (document) => () =>
      between ? between.pairs(document) : projectPairs(project as Project, [document], request.options),
  );
}

const ofPaths = (sources: Sources): Part[] => sources.request.paths.map((path) => () => pathPairs(sources, path));

function ofMessages({ request, project, messages }: Sources): Part[] {
  return messages.map((file) => () => messagePairs(project as Project, file, request.options));
}

/** The results of the project's documents where each can be weighed by itself, and those of earlier runs be taken again; else nothing. */
async function apart(
  { request, project, documents }: Sources,
  settings: ValidateSettings,
): Promise<AsyncIterable<Result> | undefined> {
  const { env, options, refuse } = request;
  if (!project) return undefined;
  const [{ areApart, cachedResults }, { cacheFolder }] = await Promise.all([
    import('../weigh/cached-results.js'),
    import('../cache-folder.js'),
  ]);
  if (!areApart(settings)) return undefined;
  return cachedResults(project, documents, settings, options, {
    cache: options.cache === false ? undefined : cacheFolder(env),
    workers: options.workers,
    onFailure(error) {
      if (!(error instanceof InputError)) throw error;
      refuse(error);
    },
  });
}

async function* chained<T>(...parts: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  for (const part of parts) yield* part;
}

/** The results of everything that is to be weighed, by documents, paths and messages. Throws a UsageError where options do not go together. */
export async function resultsOf(sources: Sources, settings: ValidateSettings): Promise<AsyncIterable<Result>> {
  const { request, kinds, documents } = sources;
  const { options, paths } = request;
  const between = options.between && (await betweenOf(sources, options.between));
  if (between)
    return validate(
      inTurn(sources, [...ofDocuments(sources, between), ...ofPaths(sources)]),
      between.settings(settings),
    );
  const whole = options.against === undefined && paths.every(kinds.isDocument);
  const known = whole && documents.length > 0 && (await apart(sources, settings));
  const messages = ofMessages(sources);
  if (known) return chained(known, validate(inTurn(sources, messages), settings));
  const all = [...ofDocuments(sources, undefined), ...ofPaths(sources), ...messages];
  return validate(inTurn(sources, all), settings);
}
