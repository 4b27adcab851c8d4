import { type JoinedFact, joinFacts } from '../../facts/join.js';
import { translate } from '../../messages/index.js';
import type { PlacedFinding, SpanText } from '../../model/index.js';
import type { Result } from '../../validate/result.js';
import { messageOf } from '../message-of.js';
import { escapeHtml } from './escape.js';
import { findingHtml, placeHtml } from './finding.js';
import { type FactMark, markedHtml } from './marks.js';
import type { Words } from './words.js';

/** A segment as HTML, and how many facts it states and how many of them do not balance. */
export interface SegmentHtml {
  readonly html: string;
  readonly facts: number;
  readonly unbalanced: number;
}

const FACTS: ReadonlySet<string> = new Set(['number', 'date', 'name', 'terminology']);

function findingMarks(findings: readonly PlacedFinding[], side: 'source' | 'target', words: Words): FactMark[] {
  return findings.flatMap((finding, i) => {
    const span = finding[side];
    if (!span) return [];
    const link = finding.source && finding.target ? `x${i}` : undefined;
    return [{ ...span, look: finding.severity, label: String(i + 1), link, title: messageOf(finding, words.language) }];
  });
}

/** What may be a fact is shown as one only where it has a counterpart. */
export const isShown = ({ fact, link }: JoinedFact): boolean => fact.certainty !== 'weak' || link !== undefined;

function factMarks(facts: readonly JoinedFact[], words: Words): FactMark[] {
  return facts.filter(isShown).map(({ fact, link }) => ({
    start: fact.start,
    end: fact.end,
    look: 'ok',
    link: link === undefined ? undefined : String(link),
    title: translate(words.language, `report.html.category.${fact.category}`),
  }));
}

const NO_FACTS = { source: [], target: [] } as const;

/** Both texts with their facts, joined where they stand for each other. */
function sides(result: Result, words: Words): { source: string; target: string; facts: number } {
  const { pair, source, target, findings, waived, explained, facts } = result;
  const spans = (side: 'source' | 'target'): SpanText[] =>
    [...findings, ...waived.map(({ finding }) => finding)].flatMap((finding) => finding[side] ?? []);
  const { sourceLanguage, targetLanguage } = pair;
  // Of a text in another language than it says, nothing is known to be a fact.
  const joined = result.otherLanguage
    ? NO_FACTS
    : joinFacts({
        source,
        target: target ?? '',
        sourceLanguage,
        targetLanguage,
        ...(explained && { explained }),
        ...(facts && { facts }),
        unbalanced: { source: spans('source'), target: spans('target') },
      });
  const waivedMarks = (side: 'source' | 'target'): FactMark[] =>
    waived.flatMap(({ finding }, i) => {
      const span = finding[side];
      const link = finding.source && finding.target ? `w${i}` : undefined;
      return span ? [{ ...span, look: 'waived', link, title: translate(words.language, 'report.column.waived') }] : [];
    });
  const html = (text: string, side: 'source' | 'target'): string =>
    markedHtml(text, [...findingMarks(findings, side, words), ...waivedMarks(side), ...factMarks(joined[side], words)]);
  return {
    source: html(source, 'source'),
    target: target === undefined ? '' : html(target, 'target'),
    facts: joined.source.filter(isShown).length,
  };
}

export const list = (values: Iterable<string>): string => escapeHtml([...new Set(values)].join(' '));

/** A segment: both texts with their facts marked, and what was found, with what was expected. */
export function segmentHtml(result: Result, number: number, document: number, words: Words): SegmentHtml {
  const { pair, findings, waived } = result;
  const { source, target, facts } = sides(result, words);
  const shown = findings.map((finding, i) => findingHtml(finding, i + 1, pair, words)).join('');
  const tag = (language: string): string =>
    `<abbr class="lang" title="${words.languageName(language)}">${escapeHtml(language)}</abbr>`;
  const side = (language: string, html: string): string =>
    `<div class="side">${tag(language)}<p lang="${escapeHtml(language)}">${html}</p></div>`;
  const translation =
    result.target === undefined
      ? `<div class="side">${tag(pair.targetLanguage)}<p class="none">${words.say('rule.page.untranslated')}</p></div>`
      : side(pair.targetLanguage, target);
  const data =
    ` data-s="${list(findings.map(({ severity }) => severity))}" data-f="${list(findings.map(({ severity, rule }) => `${severity}:${rule}`))}"` +
    ` data-l="${escapeHtml(pair.language)}" data-d="${document}"`;
  const accepted =
    waived.length === 0
      ? ''
      : `<span class="w">${words.say('report.html.waived-count', { count: waived.length })}</span>`;
  const place = pair.sourcePlace ?? pair.targetPlace;
  const html = `<article class="seg" id="s${number}"${data} tabindex="-1" aria-labelledby="h${number}"><h4 id="h${number}"><a href="#s${number}">${words.say('report.html.segment', { number })}</a>${placeHtml(place, words)}${accepted}</h4><div class="pair">${side(pair.sourceLanguage, source)}${translation}</div>${shown === '' ? '' : `<ol class="found">${shown}</ol>`}</article>\n`;
  const wrong = findings.filter(({ rule, severity }) => FACTS.has(rule) && severity !== 'info');
  const extra = wrong.filter((finding) => !finding.source).length;
  return { html, facts: result.target === undefined ? 0 : facts + extra, unbalanced: wrong.length };
}
