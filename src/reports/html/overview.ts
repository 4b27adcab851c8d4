import type { LanguageTag, Severity } from '../../model/index.js';
import type { Result } from '../../validate/result.js';
import { type Refusals, refusalLine, refusalsOf } from '../refusals.js';
import { type Counts, count, newTally } from '../tally.js';
import { escapeHtml } from './escape.js';
import type { SegmentHtml } from './segment.js';
import type { Words } from './words.js';

/** Facts that were stated, and how many of them do not balance. */
interface FactCounts {
  facts: number;
  unbalanced: number;
}

interface RuleCounts extends Record<Severity, number> {
  waived: number;
}

const noFacts = (): FactCounts => ({ facts: 0, unbalanced: 0 });

/** Gathers the figures of the page's head. */
export class Overview {
  readonly tally = newTally();
  readonly #facts = new Map<LanguageTag, FactCounts>();
  readonly #all = noFacts();
  readonly rules = new Map<string, RuleCounts>();

  add(result: Result, { facts, unbalanced }: SegmentHtml): void {
    count(this.tally, result);
    const own = this.#facts.get(result.pair.language) ?? noFacts();
    this.#facts.set(result.pair.language, own);
    for (const counts of [own, this.#all]) {
      counts.facts += facts;
      counts.unbalanced += Math.min(unbalanced, facts);
    }
    const rule = (name: string): RuleCounts => {
      const counts = this.rules.get(name) ?? { error: 0, warning: 0, info: 0, waived: 0 };
      this.rules.set(name, counts);
      return counts;
    };
    for (const finding of result.findings) rule(finding.rule)[finding.severity]++;
    for (const { finding } of result.waived) rule(finding.rule).waived++;
  }

  /** The head: what was refused, the verdict, the figures, by language and by rule. */
  html(words: Words, refused?: Refusals): string {
    return `${refusedHtml(words, refused)}${this.#verdict(words, refused)}${this.#figures(words)}<div class="tables">${this.#languages(words)}${this.#byRule(words)}</div>`;
  }

  #verdict({ say }: Words, refused: Refusals | undefined): string {
    const { error, warning } = this.tally;
    // Nothing is said to be well beside what was not looked at.
    if (refused && refused.count > 0 && error + warning === 0) return '';
    const [look, icon, key] =
      error > 0
        ? ['error', '✕', 'report.html.verdict-errors']
        : warning > 0
          ? ['warning', '!', 'report.html.verdict-warnings']
          : ['fine', '✓', 'report.html.verdict-fine'];
    return `<p class="verdict ${look}"><span class="icon" aria-hidden="true">${icon}</span>${say(key, { error, warning })}</p>`;
  }

  #figures(words: Words): string {
    const { say, number, share } = words;
    const { pairs, error, warning, info, waived, untranslated } = this.tally;
    const { facts, unbalanced } = this.#all;
    const figure = (look: string, key: string, value: string, more = ''): string =>
      `<div class="figure ${look}"><dt>${say(key)}</dt><dd>${value}${more}</dd></div>`;
    const balanced = facts - unbalanced;
    const bar = `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="4"/><rect class="part" width="${facts === 0 ? 0 : (100 * balanced) / facts}" height="4"/></svg><small>${say('report.html.facts-of', { balanced, facts })}</small>`;
    return `<dl class="figures">${figure('wide', 'report.html.balanced', facts === 0 ? '–' : share(balanced, facts), bar)}${figure('', 'report.column.segments', number(pairs))}${figure(error > 0 ? 'error' : '', 'report.column.errors', number(error))}${figure(warning > 0 ? 'warning' : '', 'report.column.warnings', number(warning))}${figure('', 'report.column.notes', number(info))}${figure('', 'report.column.waived', number(waived))}${figure('', 'report.html.untranslated', number(untranslated))}</dl>`;
  }

  #languages(words: Words): string {
    const { number, share } = words;
    const cells = ({ pairs, error, warning, info, waived, untranslated }: Counts): string =>
      [pairs, error, warning, info, waived, untranslated]
        .map((value) => `<td class="n">${number(value)}</td>`)
        .join('');
    const rows = [...this.tally.languages].map(([tag, counts]) => {
      const { facts, unbalanced } = this.#facts.get(tag) ?? noFacts();
      return `<tr><th scope="row"><a href="#language=${encodeURIComponent(tag.replace(/\p{Cs}/gu, '\uFFFD'))}">${words.languageName(tag)}</a></th><td class="n">${share(facts - unbalanced, facts)}</td>${cells(counts)}</tr>`;
    });
    return table(
      words,
      'report.html.by-language',
      [
        'column.language',
        'html.balanced',
        'column.segments',
        'column.errors',
        'column.warnings',
        'column.notes',
        'column.waived',
        'html.untranslated',
      ],
      rows,
    );
  }

  #byRule(words: Words): string {
    if (this.rules.size === 0) return '';
    const ordered = [...this.rules].sort(
      ([a, x], [b, y]) => y.error - x.error || y.warning - x.warning || (a < b ? -1 : 1),
    );
    const rows = ordered.map(([name, { error, warning, info, waived }]) => {
      const cells = [error, warning, info, waived].map((value) => `<td class="n">${words.number(value)}</td>`).join('');
      return `<tr><th scope="row"><a href="#rule=${encodeURIComponent(name)}">${words.rule(name)}</a> <small>${escapeHtml(name)}</small></th>${cells}</tr>`;
    });
    return table(
      words,
      'report.html.by-rule',
      ['column.rule', 'column.errors', 'column.warnings', 'column.notes', 'column.waived'],
      rows,
    );
  }
}

/** What was refused comes first. */
function refusedHtml({ say, language }: Words, refused: Refusals | undefined): string {
  if (!refused || refused.count === 0) return '';
  const items = refusalsOf(refused, language).map((one) => `<li>${escapeHtml(refusalLine(one))}</li>`);
  const head = `<p class="verdict error"><span class="icon" aria-hidden="true">✕</span>${say('report.refused', { count: refused.count })}</p>`;
  return `${head}<ul class="refused">${items.join('')}</ul>`;
}

/** A table in a frame that scrolls by itself where the page is narrow. */
export function table(
  { say }: Words,
  title: string,
  columns: readonly string[],
  rows: readonly string[],
  look = '',
): string {
  const heads = columns.map(
    (name, i) => `<th scope="col"${i > 0 && look === '' ? ' class="n"' : ''}>${say(`report.${name}`)}</th>`,
  );
  return `<section class="card ${look}"><h2>${say(title)}</h2><div class="scroll" tabindex="0" role="region" aria-label="${say(title)}"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}
