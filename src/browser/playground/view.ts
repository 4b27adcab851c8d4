import { escapeHtml } from '../../reports/html/escape.js';
import { type FactMark, markedHtml } from '../../reports/html/marks.js';
import type { Words } from '../../reports/html/words.js';
import type { AnswerFinding, Hint, LinkedFact } from '../index.js';
import type { Texts } from './texts.js';
import type { Weighed } from './weigh.js';

const ICONS = { error: '✕', warning: '!', info: 'i' } as const;

type Side = 'source' | 'target';

function findingMarks(findings: readonly AnswerFinding[], side: Side): FactMark[] {
  return findings.flatMap((finding, i) => {
    const span = finding[side];
    if (!span) return [];
    const link = finding.source && finding.target ? `x${i}` : undefined;
    return [{ ...span, look: finding.severity, label: String(i + 1), link, title: finding.message }];
  });
}

function factMarks(facts: readonly LinkedFact[], side: Side): FactMark[] {
  return facts.flatMap(({ source, target, how }, i) => {
    const span = side === 'source' ? source : target;
    return span && source && target ? [{ ...span, look: 'ok', link: `f${i}`, title: how } as const] : [];
  });
}

function textHtml(texts: Texts, side: Side, { findings, facts }: Weighed, words: Words): string {
  const tag = side === 'source' ? texts.sourceLanguage : texts.targetLanguage;
  const marked = markedHtml(texts[side], [...findingMarks(findings, side), ...factMarks(facts, side)]);
  return `<div class="side"><abbr class="lang" title="${words.languageName(tag)}">${escapeHtml(tag)}</abbr><p lang="${escapeHtml(tag)}">${marked}</p></div>`;
}

/** Both texts with their facts marked, joined where they stand for each other. */
export function textsHtml(texts: Texts, weighed: Weighed, words: Words): string {
  const target = texts.target.trim() === '' ? '' : textHtml(texts, 'target', weighed, words);
  return `<div class="pair">${textHtml(texts, 'source', weighed, words)}${target}</div>`;
}

/** What came out, in a line. */
export function verdictHtml({ findings }: Weighed, words: Words): string {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const [error, warning] = [count('error'), count('warning')];
  const verdict = (look: string, icon: string, text: string): string =>
    `<p class="verdict ${look}"><span class="icon" aria-hidden="true">${icon}</span>${text}</p>`;
  if (error > 0) return verdict('error', '✕', words.say('report.html.verdict-errors', { error, warning }));
  if (warning > 0) return verdict('warning', '!', words.say('report.html.verdict-warnings', { warning }));
  return verdict('fine', '✓', words.say('report.html.verdict-fine'));
}

const rowOf = (term: string, language: string, text: string): string =>
  `<div><dt>${term}</dt><dd lang="${escapeHtml(language)}">${escapeHtml(text)}</dd></div>`;

function findingHtml(finding: AnswerFinding, number: number, texts: Texts, words: Words): string {
  const { severity, rule, message, source, target, expected = [], evidence = [] } = finding;
  const rows = [
    source && rowOf(words.say('report.html.in-source'), texts.sourceLanguage, source.text),
    target && rowOf(words.say('report.html.in-target'), texts.targetLanguage, target.text),
    ...expected.map((text) => rowOf(words.say('report.html.expected'), texts.targetLanguage, text)),
  ].filter((row) => row !== null);
  const why = evidence.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return `<li class="${severity}"><p><span class="badge"><span aria-hidden="true">${ICONS[severity]}</span> ${words.say(`report.severity.${severity}`)}</span> <b class="nr">${number}</b> ${escapeHtml(message)}</p>${rows.length > 0 ? `<dl>${rows.join('')}</dl>` : ''}<p class="meta"><span>${words.rule(rule)} <small>${escapeHtml(rule)}</small></span></p>${why === '' ? '' : `<details><summary>${words.say('playground.why')}</summary><ul class="why">${why}</ul></details>`}</li>`;
}

/** What was found, with what was expected and why it is told. */
export function findingsHtml({ findings }: Weighed, texts: Texts, words: Words): string {
  if (findings.length === 0) return '';
  return `<ol class="found">${findings.map((finding, i) => findingHtml(finding, i + 1, texts, words)).join('')}</ol>`;
}

/** A table with a head; cells are HTML, the first of a row its head. */
function tableHtml(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows
    .map(
      ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<section class="card"><h2>${caption}</h2><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></section>`;
}

const cellOf = (language: string, text: string | undefined): string =>
  text === undefined ? '—' : `<span lang="${escapeHtml(language)}">${escapeHtml(text)}</span>`;

/** The facts with what stands for them, and how that is known; what one side may say alone is left out. */
export function factsHtml({ facts, findings }: Weighed, texts: Texts, words: Words): string {
  const told = (side: Side, span: LinkedFact['source']): boolean =>
    span !== null && findings.some((one) => one[side]?.start === span.start && one[side]?.end === span.end);
  const shown = facts.filter(
    ({ source, target }) => (source && target) || told('source', source) || told('target', target),
  );
  const rows = shown.map(({ source, target, how }) => [
    cellOf(texts.sourceLanguage, source?.text),
    cellOf(texts.targetLanguage, target?.text),
    escapeHtml(how),
  ]);
  const heads = ['report.html.in-source', 'report.html.in-target', 'playground.how'].map((key) => words.say(key));
  return tableHtml(words.say('playground.facts'), heads, rows);
}

/** What a translation must say, before there is one. */
export function hintsHtml(hints: readonly Hint[], texts: Texts, words: Words): string {
  const rows = hints.flatMap(({ text, written }) => {
    const forms = written[texts.targetLanguage] ?? [];
    return forms.length === 0
      ? []
      : [[cellOf(texts.sourceLanguage, text), forms.map((form) => cellOf(texts.targetLanguage, form)).join(', ')]];
  });
  const heads = ['report.html.in-source', 'report.html.in-target'].map((key) => words.say(key));
  return tableHtml(words.say('playground.must-say'), heads, rows);
}
