import type { DocumentMemories } from '../facts/names/index.js';
import type { RuleSetting, Termbase, Waiver } from '../model/index.js';
import { RULES, type Rule } from '../rules/index.js';
import type { Readings } from './readings.js';

/** A rule with the severity that the configuration gives all its findings. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Exclude<RuleSetting, 'off'> | undefined;
}

/** What a run of the rules needs to know. Made once, used for every pair. */
export interface CheckSettings {
  readonly rules: readonly ActiveRule[];
  readonly termbase?: Termbase;
  /** What documents showed of names so far; without it each pair stands alone. */
  readonly documents?: DocumentMemories;
}

/** Settings of a run over a project. */
export interface ValidateSettings extends CheckSettings {
  readonly waivers?: readonly Waiver[];
  /** Findings that were there when the tool was adopted. */
  readonly baseline?: readonly Waiver[] | undefined;
  /** The day that waivers are judged by, `YYYY-MM-DD`. */
  readonly today: string;
  /**
   * Where results are to be explained: takes what is read of their pairs on the way.
   * @internal
   */
  readonly readings?: Readings;
}

const judging = new WeakMap<readonly ActiveRule[], boolean>();

/** Whether the rule `language` is on: what is in another language than it says is told then, and its facts are not compared. */
export function judgesLanguages({ rules }: CheckSettings): boolean {
  let judges = judging.get(rules);
  if (judges === undefined) {
    judges = rules.some(({ rule }) => rule.name === 'language');
    judging.set(rules, judges);
  }
  return judges;
}

function activeRules(settings: Readonly<Record<string, RuleSetting>>, rules: readonly Rule[]): readonly ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    const setting = Object.hasOwn(settings, rule.name) ? settings[rule.name] : rule.meta.default;
    if (setting !== 'off') active.push({ rule, severity: setting });
  }
  return active;
}

/** Nothing is set: every rule as it is by itself. */
const NONE: Readonly<Record<string, RuleSetting>> = Object.freeze({});
const known = new WeakMap<object, readonly ActiveRule[]>();

/**
 * Applies a configuration's `rules` to the registry: drops what is off (some rules are, unless set), remembers the severities. What is
 * frozen is applied once: who checks pairs one by one asks as often.
 */
export function checkSettings(
  settings: Readonly<Record<string, RuleSetting>> = NONE,
  termbase?: Termbase,
  rules: readonly Rule[] = RULES,
): CheckSettings {
  let active = rules === RULES ? known.get(settings) : undefined;
  if (!active) {
    active = activeRules(settings, rules);
    if (rules === RULES && Object.isFrozen(settings)) known.set(settings, active);
  }
  return termbase ? { rules: active, termbase } : { rules: active };
}

/** Every rule that is on by itself, each finding as it weighs by itself; no termbase. */
export const STANDARD_SETTINGS: CheckSettings = checkSettings();
