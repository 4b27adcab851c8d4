import type { InterfaceLanguage } from '../messages/languages.js';
import type { RuleSetting, Termbase } from '../model/index.js';
import type { Project } from '../project/project.js';
import { readTermbase } from '../project/termbase.js';

/** What a door answers with: the defaults, or what a project says. */
export interface DoorSettings {
  readonly interfaceLanguage: InterfaceLanguage;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly termbase?: Termbase | undefined;
}

/** The settings of a project; without one, the defaults. */
export async function doorSettings(
  project: Project | undefined,
  interfaceLanguage: InterfaceLanguage,
): Promise<DoorSettings> {
  if (!project) return { interfaceLanguage };
  const termbase = await readTermbase(project);
  const rules = Object.freeze({ ...project.config.rules });
  return { interfaceLanguage, rules, ...(termbase.length > 0 && { termbase }) };
}
