import { InputError, type LanguageTag, type Span } from '../model/index.js';
import type { Segmenter } from '../text/segmentation.js';
import { RegexFlaw } from './regex/flaw.js';
import { type Side, sideOf } from './side.js';
import type { SrxDocument, SrxRule } from './srx-document.js';

interface Compiled {
  readonly break: boolean;
  /** What of both sides JavaScript's own matcher sees, as one sticky expression of no width. */
  readonly quick: RegExp;
  readonly quickSource: string;
  readonly tests: readonly ((text: string, place: number) => boolean)[];
}

/** A code that stands for something, in the text that is cut. */
const CODE = '\uFFFC';

/** The rules for a language in their order; undefined where no map fits it. */
function srxRules(document: SrxDocument, language: LanguageTag): readonly SrxRule[] | undefined {
  const fitting = document.maps.filter(({ pattern }) => pattern.test(language));
  if (fitting.length === 0) return undefined;
  return (document.cascade ? fitting : fitting.slice(0, 1)).flatMap(({ name }) => document.rules.get(name) ?? []);
}

function compile(rule: SrxRule): Compiled {
  const sides: Side[] = [];
  for (const [expression, isBefore] of [
    [rule.before, true],
    [rule.after, false],
  ] as const) {
    if (expression === '') continue;
    try {
      sides.push(sideOf(expression, isBefore));
    } catch (error) {
      if (!(error instanceof RegexFlaw)) throw error;
      const { line } = rule;
      throw new InputError('srx.expression', { what: error.what, expression, line }, { line, column: 1 });
    }
  }
  const quickSource = sides.map((side) => (side.kind === 'native' ? side.source : '')).join('');
  return {
    break: rule.break,
    quickSource,
    quick: new RegExp(quickSource, 'vy'),
    tests: sides.flatMap((side) => (side.kind === 'test' ? [side.fits] : [])),
  };
}

/**
 * Cuts texts by the rules of an SRX file: between any two characters, the first rule that fits decides. Rules see the text
 * without its codes (U+FFFC); where the text breaks next to one, `formathandle` says whose it is. White space at the ends of a
 * sentence belongs to none. Undefined where the file has no rules for the language.
 * @throws InputError `srx.expression` with the line of the rule whose expression is not taken
 */
export function srxSegmenter(document: SrxDocument, language: LanguageTag): Segmenter | undefined {
  const rules = srxRules(document, language)?.map(compile);
  if (!rules) return undefined;
  const sources = rules.filter((rule) => rule.break).map(({ quickSource }) => quickSource);
  const places = new RegExp(sources.length === 0 ? '(?!)' : sources.map((source) => `(?:${source})`).join('|'), 'gv');
  const { isolated } = document.codes;
  return (text) => {
    if (!text.includes(CODE)) return spansBetween(text, breaksIn(text, rules, places));
    // How many characters of the text stand before each of what rules see.
    const offsets: number[] = [];
    let seen = '';
    for (let at = 0; at < text.length; at++) {
      if (text[at] === CODE) continue;
      offsets.push(at);
      seen += text[at];
    }
    const breaks = breaksIn(seen, rules, places).map((place) =>
      isolated ? (offsets[place] as number) : (offsets[place - 1] as number) + 1,
    );
    return spansBetween(text, breaks);
  };
}

function breaksIn(text: string, rules: readonly Compiled[], places: RegExp): number[] {
  const breaks: number[] = [];
  places.lastIndex = 1;
  for (let found = places.exec(text); found !== null; found = places.exec(text)) {
    const place = found.index;
    if (place >= text.length) break;
    places.lastIndex = place + 1;
    if (isInsidePair(text, place)) continue;
    if (breaksAt(text, place, rules)) breaks.push(place);
  }
  return breaks;
}

const isInsidePair = (text: string, place: number): boolean => (text.codePointAt(place - 1) as number) > 0xffff;

/** The first rule that fits decides; those that break are fewer, so they are asked first. */
function breaksAt(text: string, place: number, rules: readonly Compiled[]): boolean {
  const first = rules.findIndex((rule) => rule.break && fitsAt(text, place, rule));
  for (let index = 0; index < first; index++) {
    const rule = rules[index] as Compiled;
    if (!rule.break && fitsAt(text, place, rule)) return false;
  }
  return first >= 0;
}

function fitsAt(text: string, place: number, { quick, tests }: Compiled): boolean {
  quick.lastIndex = place;
  return quick.test(text) && tests.every((fits) => fits(text, place));
}

function spansBetween(text: string, breaks: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...breaks, text.length]) {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = from + part.trimEnd().length;
    if (start < end) spans.push({ start, end });
    from = to;
  }
  return spans;
}
