import type { LanguageTag, Termbase, Waiver } from '../../model/index.js';
import { checkSettings, type ValidateSettings } from '../../validate/settings.js';
import type { PairOptions } from '../pairs.js';
import type { Project } from '../project.js';
import { NO_CACHE, openCache } from '../result-cache.js';
import { commonKey } from './document-key.js';
import type { Weighing } from './weigh-document.js';

/** What a thread has to know to weigh documents of a project: plain data. */
export interface WeighData {
  readonly project: Project;
  readonly termbase: Termbase | undefined;
  readonly waivers: readonly Waiver[] | undefined;
  readonly baseline: readonly Waiver[] | undefined;
  readonly today: string;
  readonly complete: boolean | undefined;
  /** Folder of the cache; undefined for none. */
  readonly cache: string | undefined;
}

/** A document and language to be weighed, and the key that its files have. */
export interface Weighed {
  readonly document: string;
  readonly language: LanguageTag;
  readonly key: string;
}

/** What a thread is told of a run. */
export function weighData(
  project: Project,
  { termbase, waivers, baseline, today }: ValidateSettings,
  { complete }: PairOptions,
  cache: string | undefined,
): WeighData {
  return { project, termbase, waivers, baseline, today, complete, cache };
}

/** The same run in a thread: rules are functions, which it takes from its own code. */
export function weighingOf({ project, termbase, waivers, baseline, today, complete, cache }: WeighData): Weighing {
  const settings: ValidateSettings = {
    ...checkSettings(project.config.rules, termbase),
    ...(waivers && { waivers }),
    ...(baseline && { baseline }),
    today,
  };
  const options = { complete };
  const common = commonKey(project, settings, options);
  return { project, settings, options, common, cache: cache === undefined ? NO_CACHE : openCache(cache) };
}
