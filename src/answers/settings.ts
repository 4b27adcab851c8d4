import type { InterfaceLanguage } from '../messages/languages.js';
import type { RuleSetting, Termbase } from '../model/index.js';
import type { PairDefaults } from '../validate/read-pair.js';

/** How pairs are checked and answered. */
export interface PairsSettings extends PairDefaults {
  /** Of messages and evidence; English by default. */
  readonly interfaceLanguage?: InterfaceLanguage | undefined;
  /** As `rules` in a configuration: what is off, and how gravely rules weigh. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly termbase?: Termbase | undefined;
  /** Tells with each answer which facts were found and what stands for them, and with each finding its evidence. About twice the work. */
  readonly explain?: boolean | undefined;
}
