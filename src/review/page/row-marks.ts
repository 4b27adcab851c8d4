import { joinFacts } from '../../facts/join.js';
import { translate } from '../../messages/index.js';
import type { Severity, Span, SpanText, Termbase } from '../../model/index.js';
import { type FactMark, markedHtml } from '../../reports/html/marks.js';
import { isShown } from '../../reports/html/segment.js';
import type { Words } from '../../reports/html/words.js';
import { messageOf } from '../../reports/message-of.js';
import type { Result } from '../../validate/result.js';

/** A translation with the number of its first finding in the row. */
export interface Numbered {
  readonly result: Result;
  readonly first: number;
}

/** The texts of a row with their facts marked, those that stand for each other in any of its languages joined. */
export interface RowMarks {
  readonly source: string;
  /** In the order of the translations; empty where there is none. */
  readonly targets: readonly string[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Names stretches of the source, so that what stands for the same one in several translations is joined to it: one that overlaps a
 * stretch that has a name has the same.
 */
class Links {
  readonly #known: Span[] = [];

  of({ start, end }: Span): string {
    const same = this.#known.find((one) => start < one.end && one.start < end);
    if (!same) this.#known.push({ start, end });
    const { start: from, end: to } = same ?? { start, end };
    return `${from}-${to}`;
  }
}

/** Marks the texts of a row. The source has the marks of all its translations, the gravest first. */
export function rowMarks(source: string, cells: readonly Numbered[], words: Words, termbase?: Termbase): RowMarks {
  const links = new Links();
  const ofSource: FactMark[] = [];
  const found = cells.flatMap(({ result, first }) =>
    result.findings.flatMap((finding, index) =>
      finding.source ? [{ finding, span: finding.source, label: String(first + index) }] : [],
    ),
  );
  found.sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
  for (const { finding, span, label } of found) {
    const title = messageOf(finding, words.language);
    ofSource.push({ start: span.start, end: span.end, look: finding.severity, label, link: links.of(span), title });
  }
  const facts: FactMark[] = [];
  const waivedMarks: FactMark[] = [];
  const targets = cells.map(({ result, first }) => {
    const marks: FactMark[] = result.findings.flatMap(({ target, ...finding }, index) => {
      if (!target) return [];
      const link = finding.source ? links.of(finding.source) : undefined;
      const title = messageOf(finding, words.language);
      return [
        { start: target.start, end: target.end, look: finding.severity, label: String(first + index), link, title },
      ];
    });
    const title = translate(words.language, 'report.column.waived');
    for (const { finding } of result.waived) {
      const link = finding.source ? links.of(finding.source) : undefined;
      if (finding.source) waivedMarks.push({ ...bare(finding.source), look: 'waived', link, title });
      if (finding.target) marks.push({ ...bare(finding.target), look: 'waived', link, title });
    }
    const joined = joinedOf(result, termbase);
    const named = new Map<number, string>();
    for (const one of joined.source.filter(isShown)) {
      const link = links.of(one.fact);
      if (one.link !== undefined) named.set(one.link, link);
      facts.push({ ...bare(one.fact), look: 'ok', link, title: kindOf(one.fact.category, words) });
    }
    for (const one of joined.target.filter(isShown)) {
      const link = one.link === undefined ? undefined : named.get(one.link);
      marks.push({ ...bare(one.fact), look: 'ok', link, title: kindOf(one.fact.category, words) });
    }
    return result.target === undefined ? '' : markedHtml(result.target, marks);
  });
  return { source: markedHtml(source, [...ofSource, ...waivedMarks, ...facts]), targets };
}

const bare = ({ start, end }: Span): Span => ({ start, end });

const kindOf = (category: string, words: Words): string =>
  translate(words.language, `report.html.category.${category}`);

const NO_FACTS = { source: [], target: [] } as const;

/** The facts of a pair, joined by the evidence that its findings came from. */
function joinedOf(result: Result, termbase: Termbase | undefined): ReturnType<typeof joinFacts> {
  const { pair, source, target = '', findings, waived, explained, facts, otherLanguage } = result;
  // Of a text in another language than it says, nothing is known to be a fact.
  if (otherLanguage) return NO_FACTS;
  const all = [...findings, ...waived.map(({ finding }) => finding)];
  const spans = (side: 'source' | 'target'): SpanText[] => all.flatMap((finding) => finding[side] ?? []);
  const { sourceLanguage, targetLanguage } = pair;
  return joinFacts({
    source,
    target,
    sourceLanguage,
    targetLanguage,
    unbalanced: { source: spans('source'), target: spans('target') },
    explained,
    facts,
    ...(termbase && { termbase }),
  });
}
