import type { SeenPair } from '../rules/index.js';
import { findingOf } from './finding-of.js';
import { nameOfPair, type Result } from './result.js';
import type { ValidateSettings } from './settings.js';
import { withFindings } from './with-findings.js';

function seen({ pair, source, target }: Result): SeenPair | undefined {
  if (target === undefined || target.trim() === '') return undefined;
  const place = pair.targetPlace ?? pair.sourcePlace;
  const { targetLanguage } = pair;
  return { source, target, targetLanguage, place: place ? `${place.file}:${place.line}` : nameOfPair(pair) };
}

/** Takes results one by one, in the order in which they come, and gives each with what rules that look across pairs find. */
export type AcrossCheck = (result: Result) => Result;

/** Begins a run of the rules that look across pairs; undefined where none is on. */
export function startAcross(settings: ValidateSettings): AcrossCheck | undefined {
  const checks = settings.rules.flatMap(({ rule, severity }) =>
    rule.start ? [{ rule, severity, check: rule.start() }] : [],
  );
  if (checks.length === 0) return undefined;
  return (result) => {
    const pair = seen(result);
    const found = pair
      ? checks.flatMap(({ rule, severity, check }) => check(pair).map((found) => findingOf(rule, found, severity)))
      : [];
    return withFindings(result, found, settings);
  };
}

/** Shows every translated pair to the rules that look across pairs, in the order in which they come. */
export async function* checkAcross(results: AsyncIterable<Result>, settings: ValidateSettings): AsyncGenerator<Result> {
  const check = startAcross(settings);
  if (!check) {
    yield* results;
    return;
  }
  for await (const result of results) yield check(result);
}
