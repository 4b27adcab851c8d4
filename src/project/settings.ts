import type { Termbase } from '../model/index.js';
import type { ValidateSettings } from '../validate/settings.js';
import { checkSettings } from '../validate/settings.js';
import type { Project } from './project.js';
import { readTermbase } from './termbase.js';
import { readWaivers } from './waivers.js';

/** Everything that a run of the rules over a project needs; with the baseline, what stands in it is waived. */
export async function projectSettings(
  project: Project,
  today: string,
  withBaseline = false,
): Promise<ValidateSettings> {
  const termbase: Termbase = await readTermbase(project);
  return {
    ...checkSettings(project.config.rules, termbase.length > 0 ? termbase : undefined),
    waivers: await readWaivers(project),
    ...(withBaseline && { baseline: await readWaivers(project, project.config.baseline) }),
    today,
  };
}
