import pc from 'picocolors';
import type { ExplainedFact } from '../facts/explain.js';
import { type InterfaceLanguage, translate } from '../messages/index.js';
import type { Place, PlacedFinding, Severity } from '../model/index.js';
import { nameOfPair, type Result } from '../validate/result.js';
import { judgementLines } from './judgement-lines.js';
import { mark } from './mark.js';
import { labelText, placeText } from './message-of.js';
import { plainLine } from './plain.js';
import { type Refusals, refusalLine, refusalsOf } from './refusals.js';
import type { Report, ReportContext } from './report.js';
import { count, newTally, summaryOf, type Tally } from './tally.js';
import { columnsOf, wrap } from './wrap.js';

const WIDEST = 80;
const NARROWEST = 40;
const MOST_REFUSALS = 20;

interface Page {
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly width: number;
  readonly language: InterfaceLanguage;
  say(key: string, data?: Parameters<typeof translate>[2]): string;
}

function pageOf({ color, columns, language }: ReportContext): Page {
  return {
    colors: pc.createColors(color),
    width: Math.max(NARROWEST, Math.min(columns, WIDEST)),
    language,
    say: (key, data) => translate(language, key, data),
  };
}

const placeLine = (place: Place | null, { language }: Page): string => (place ? placeText(place, language) : '');

/** Lines with a first indent that may hold a label, the others indented as deep. */
function block(label: string, text: string, indent: number, page: Page): string {
  const lines = wrap(text, page.width - indent);
  const first = label + ' '.repeat(Math.max(1, indent - columnsOf(label)));
  return lines.map((line, i) => `${i === 0 ? first : ' '.repeat(indent)}${line}\n`).join('');
}

function severityLabel(severity: Severity, page: Page): string {
  const word = page.say(`report.severity.${severity}`);
  const { colors } = page;
  return severity === 'error' ? colors.red(word) : severity === 'warning' ? colors.yellow(word) : colors.dim(word);
}

function markedText(text: string, findings: readonly PlacedFinding[], side: 'source' | 'target', page: Page): string {
  const { colors } = page;
  const marks = findings.flatMap((finding) => {
    const span = finding[side];
    return span && span.end - span.start < text.length ? [{ ...span, severity: finding.severity }] : [];
  });
  // Brackets, so that a mark can be seen without colours too.
  return mark(text, marks, (marked, severity) => {
    const shown = `[${marked}]`;
    return severity === 'error' ? colors.red(colors.bold(shown)) : colors.yellow(colors.bold(shown));
  });
}

/** The first finding's places stand above the texts; of the others, line and column of the translation. */
function findingText(finding: PlacedFinding, page: Page, isFirst: boolean): string {
  const message = plainLine(page.say(finding.messageId, finding.data));
  const place = finding.targetPlace ?? finding.sourcePlace;
  const at = place?.label ? labelText(place.label, page.language) : `${place?.line}:${place?.column}`;
  const where = isFirst || !place ? '' : `, ${at}`;
  const tail = page.colors.dim(`(${finding.rule} ${finding.fingerprint.slice(0, 8)}${where})`);
  return `  ${severityLabel(finding.severity, page)}\n${block('', `${message} ${tail}`, 4, page)}`;
}

/** A line a fact: both sides, and what joins them; below, why a name that nothing surely renders is told or not. */
function factsText(facts: readonly ExplainedFact[], page: Page): string {
  return facts
    .map((fact) => {
      const { source, target, how, likeness } = fact;
      const sides = `${source?.text ?? '–'} → ${target?.text ?? '–'}`;
      const head = `${plainLine(sides)}: ${page.say(`explain.${how}`, { likeness: likeness ?? 0 })}`;
      const why = judgementLines(fact, page.language).map((line, i) =>
        block('', plainLine(line), i === 0 ? 6 : 8, page),
      );
      return block('', head, 4, page) + why.join('');
    })
    .join('');
}

function resultText(
  result: Result,
  shown: readonly PlacedFinding[],
  page: Page,
  evidence: readonly ExplainedFact[] = [],
): string {
  const { pair, source, target } = result;
  const [first] = shown;
  const { sourcePlace, targetPlace } = first ?? pair;
  const { origin } = pair;
  const places = [origin?.place ?? null, sourcePlace, targetPlace]
    .map((place) => placeLine(place, page))
    .filter((text) => text !== '');
  if (places.length === 0) places.push(`${pair.document}:${nameOfPair(pair)}`);
  let text = '';
  for (const place of places) text += `${page.colors.underline(plainLine(place))}\n`;
  const tags = [pair.sourceLanguage, pair.targetLanguage, origin?.language ?? ''];
  const indent = 4 + Math.max(...tags.map(columnsOf));
  const label = (language: string): string => `  ${page.colors.dim(plainLine(language))}`;
  if (origin) text += block(label(origin.language), plainLine(origin.text), indent, page);
  text += block(label(pair.sourceLanguage), markedText(source, shown, 'source', page), indent, page);
  if (target !== undefined) {
    text += block(label(pair.targetLanguage), markedText(target, shown, 'target', page), indent, page);
  }
  text += shown.map((finding) => findingText(finding, page, finding === first)).join('');
  return `${text}${factsText(evidence, page)}\n`;
}

function summaryText(tally: Tally, page: Page): string {
  let text = '';
  if (tally.languages.size > 1) {
    for (const [language, counts] of tally.languages) {
      text += block(plainLine(language), page.say('report.summary', summaryOf(counts)), 4, page);
    }
  }
  const all = page.say('report.summary', summaryOf(tally));
  const whole =
    tally.error > 0 ? page.colors.red(all) : tally.warning > 0 ? page.colors.yellow(all) : page.colors.green(all);
  text += wrap(whole, page.width).join('\n');
  return `${text}\n`;
}

/** What was refused stands last, so that no good figure is the last word. */
function refusedText(refused: Refusals | undefined, page: Page): string {
  if (!refused || refused.count === 0) return '';
  const head = wrap(page.say('report.refused', { count: refused.count }), page.width).join('\n');
  const shown = refusalsOf(refused, page.language).slice(0, MOST_REFUSALS);
  return `${page.colors.red(head)}\n${shown.map((one) => block('', refusalLine(one), 2, page)).join('')}`;
}

/**
 * For people: each unit with errors or warnings, both texts with the facts marked, what was expected, file and line of
 * document and XLIFF; then the sums, and what was refused. What is only info is counted, not shown.
 */
export const terminal: Report = async function* (results, context) {
  const page = pageOf(context);
  const tally = newTally();
  for await (const result of results) {
    count(tally, result);
    const shown = result.findings.filter((finding) => finding.severity !== 'info');
    if (shown.length > 0 || context.explain)
      yield resultText(result, shown, page, context.explain ? result.explained : undefined);
  }
  yield summaryText(tally, page) + refusedText(context.refused, page);
};
