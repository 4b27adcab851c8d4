import type { Span } from '../model/index.js';
import type { Segmentation, SegmentationRule, SegmentationRules } from './segmentation-rules.js';

interface Compiled {
  /** Finds the places where some rule may break: they are where a match ends. */
  readonly places: RegExp;
  /** All rules in their order. */
  readonly rules: readonly CompiledRule[];
}

/** A rule that is compiled when it is first tried: that of all abbreviations of a language takes milliseconds. */
class CompiledRule {
  readonly break: boolean;
  readonly #rule: SegmentationRule;
  #test: RegExp | undefined;

  constructor(rule: SegmentationRule) {
    this.break = rule.break;
    this.#rule = rule;
  }

  fits(text: string, place: number): boolean {
    const { mayFit } = this.#rule;
    if (mayFit && !mayFit(text, place)) return false;
    this.#test ??= new RegExp(expression(this.#rule), 'uy');
    this.#test.lastIndex = place;
    return this.#test.test(text);
  }
}

const compiledRules = new WeakMap<SegmentationRules, Compiled>();

/**
 * Splits a text into its sentences. Offsets are UTF-16 code units; the spans stand in order, every character that is no
 * white space (JavaScript's `\s`) lies in exactly one of them, and the white space between two sentences in none. Takes any
 * text, in time linear in its length. Line breaks are white space like any other: a caller that wants them to end a
 * sentence splits before. Works as SRX 2.0 does, with places only before white space.
 *
 * @example segmentText('Mr. Aliyev spoke. He left.', en.segmentation) // [{start: 0, end: 17}, {start: 18, end: 26}]
 */
export function segmentText(text: string, rules: Segmentation): Span[] {
  if (typeof rules === 'function') return rules(text);
  const spans: Span[] = [];
  const first = text.search(/\S/);
  if (first < 0) return spans;
  const { places, rules: tests } = compile(rules);
  let start = first;
  places.lastIndex = first;
  for (let found = places.exec(text); found !== null; found = places.exec(text)) {
    const place = found.index + found[0].length;
    places.lastIndex = place + 1;
    if (!breaksAt(text, place, tests)) continue;
    const next = nextNonSpace(text, place);
    if (next === text.length) break;
    spans.push({ start, end: place });
    start = next;
    places.lastIndex = next;
  }
  spans.push({ start, end: text.trimEnd().length });
  return spans;
}

function breaksAt(text: string, place: number, rules: Compiled['rules']): boolean {
  for (const rule of rules) if (rule.fits(text, place)) return rule.break;
  return false;
}

function nextNonSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function compile(rules: SegmentationRules): Compiled {
  let compiled = compiledRules.get(rules);
  if (compiled === undefined) {
    const breaks = rules
      .filter((rule) => rule.break)
      .map((rule) => (rule.ends === undefined ? expression(rule) : `${rule.ends}(?=\\s)`));
    compiled = {
      places: new RegExp(breaks.length === 0 ? '(?!)' : [...new Set(breaks)].join('|'), 'gu'),
      rules: rules.map((rule) => new CompiledRule(rule)),
    };
    compiledRules.set(rules, compiled);
  }
  return compiled;
}

/** Before and after as one expression of no width, at a place between no white space and white space. */
function expression(rule: SegmentationRule): string {
  return `(?=\\s)(?<=\\S)(?<=${rule.before})(?=${rule.after})`;
}
