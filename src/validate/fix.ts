import { extractFigures } from '../facts/figures/compare.js';
import { languageOf } from '../languages/index.js';
import { neutral } from '../languages/neutral.js';
import { type Content, content, type Fact, type LanguageTag, type PlacedFinding, plainText } from '../model/index.js';
import type { Rule } from '../rules/index.js';
import { checkPair } from './check-pair.js';
import type { Result } from './result.js';
import type { CheckSettings } from './settings.js';

/** A target whose notation is mended. */
export interface Fix {
  readonly target: Content;
  readonly mended: readonly PlacedFinding[];
  /** What was left alone, because mending it would change a figure or cut through an inline code. */
  readonly kept: readonly PlacedFinding[];
}

/** Text that takes the place of a stretch of a target; offsets are UTF-16 code units of its plain text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The rules whose findings say to the letter what is to be written instead. */
export const fixableRules = (rules: readonly Rule[]): Rule[] => rules.filter(({ meta }) => meta.fixable === true);

/** The least that turns what was found into what was expected, so that codes within a quotation stay where they are. */
function editsOf({ target, expected }: PlacedFinding): Edit[] {
  const wanted = expected?.[0];
  if (!target || wanted === undefined) return [];
  const { text, start } = target;
  if (text.length === wanted.length) {
    return [...text].length !== text.length
      ? []
      : Array.from(text, (unit, at) => ({ start: start + at, end: start + at + 1, text: wanted[at] ?? '', unit }))
          .filter((edit) => edit.text !== edit.unit)
          .map(({ unit: _, ...edit }) => edit);
  }
  let head = 0;
  while (head < text.length && head < wanted.length && text[head] === wanted[head]) head++;
  let tail = 0;
  const most = Math.min(text.length, wanted.length) - head;
  while (tail < most && text[text.length - 1 - tail] === wanted[wanted.length - 1 - tail]) tail++;
  return [{ start: start + head, end: start + text.length - tail, text: wanted.slice(head, wanted.length - tail) }];
}

/** Puts edits into the strings of a content; undefined where one of them would cut through an inline code. */
function apply(target: Content, edits: readonly Edit[]): Content | undefined {
  let open = [...edits].sort((a, b) => b.start - a.start);
  let at = plainText(target).length;
  const parts = [...target];
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    const length = typeof part === 'string' ? part.length : (part.text?.length ?? 0);
    at -= length;
    if (typeof part !== 'string') continue;
    let text = part;
    open = open.filter(({ start, end, text: fresh }) => {
      if (start < at || end > at + length || (start === end && start === at && index > 0)) return true;
      text = text.slice(0, start - at) + fresh + text.slice(end - at);
      return false;
    });
    parts[index] = text;
  }
  return open.length === 0 ? content(parts) : undefined;
}

/** Whether each figure may still be read as it was. */
function sameFigures(before: string, after: string, language: LanguageTag): boolean {
  const grammar = languageOf(language)?.figures ?? neutral;
  const [old, fresh] = [extractFigures(before, grammar), extractFigures(after, grammar)];
  const meets = (a: Fact, b: Fact): boolean =>
    a.category === b.category &&
    a.readings.some((x) => b.readings.some((y) => x.value === y.value && x.unit === y.unit));
  return old.length === fresh.length && old.every((fact, index) => meets(fact, fresh[index]!));
}

/**
 * Mends the notation of a result's target by what its findings expected: grouping, decimal signs, quotation marks, spaces;
 * never a value. Each change is made only where every figure can still be read as before and no rule finds more than it did.
 * Undefined where there is nothing to mend.
 */
export function fixResult({ pair, findings, target }: Result, given: CheckSettings): Fix | undefined {
  // Before and after are compared: nothing may be remembered between them.
  const { documents: _, ...settings } = given;
  const fixable = new Set(fixableRules(settings.rules.map(({ rule }) => rule)).map(({ name }) => name));
  const wanted = findings.filter(
    ({ rule, target: span, expected, guessed }) => fixable.has(rule) && span && expected?.[0] && !guessed,
  );
  if (wanted.length === 0 || target === undefined || pair.target === undefined) return undefined;
  const whole = typeof pair.target === 'string' ? [pair.target] : pair.target;
  const found = checkPair(pair, settings).length;
  const mended: PlacedFinding[] = [];
  const kept: PlacedFinding[] = [];
  const edits: Edit[] = [];
  let best: Content = whole;
  for (const finding of wanted) {
    const own = editsOf(finding);
    const overlap = own.some(({ start, end }) => edits.some((edit) => start < edit.end && edit.start < end));
    const after = own.length === 0 || overlap ? undefined : apply(whole, [...edits, ...own]);
    const good =
      after !== undefined &&
      sameFigures(target, plainText(after), pair.targetLanguage) &&
      checkPair({ ...pair, target: after }, settings).length < found - mended.length;
    if (!good) {
      kept.push(finding);
      continue;
    }
    edits.push(...own);
    mended.push(finding);
    best = after;
  }
  return { target: best, mended, kept };
}
