import type { Note, PlacedFinding, Termbase } from '../../model/index.js';
import { standingHash } from '../../project/edit-unit.js';
import { escapeHtml } from '../../reports/html/escape.js';
import { findingHtml, placeHtml } from '../../reports/html/finding.js';
import { list } from '../../reports/html/segment.js';
import type { Words } from '../../reports/html/words.js';
import { messageOf } from '../../reports/message-of.js';
import type { Result, Waived } from '../../validate/result.js';
import type { Cell, Row } from '../session/session.js';
import { rowMarks } from './row-marks.js';

const button = (act: string, text: string, more = ''): string =>
  `<button type="button" data-act="${act}"${more}>${text}</button>`;

/** A finding with what can be done about it. */
function openFinding(finding: PlacedFinding, number: number, { pair }: Result, words: Words, canEdit: boolean): string {
  const { target, expected = [], fingerprint } = finding;
  const span = target ? ` data-span="${target.start}-${target.end}"` : '';
  const applies = canEdit
    ? expected
        .filter((text) => text !== '')
        .map((text) => button('apply', words.say('review.apply', { text }), ` data-text="${escapeHtml(text)}"${span}`))
        .join('')
    : '';
  const pick = `<label class="pick"><input type="checkbox" data-act="pick"> ${words.say('review.pick')}</label>`;
  const more = `<p class="does">${applies}${button('waive', words.say('review.waive'))}${pick}</p>`;
  return findingHtml(finding, number, pair, words, {
    attributes: ` tabindex="-1" data-x="${escapeHtml(fingerprint)}"`,
    more,
  });
}

function acceptedHtml({ finding, waiver }: Waived, { language, say }: Words): string {
  const by = [waiver.author, waiver.date].filter((text) => text !== undefined && text !== '').join(' · ');
  return `<li class="waived"><p>${escapeHtml(messageOf(finding, language))}</p><p class="meta"><span>${say('report.waived', { reason: waiver.reason })}</span>${by === '' ? '' : `<span>${escapeHtml(by)}</span>`}</p></li>`;
}

const noteHtml = ({ text, from }: Note): string =>
  `<li>${from === undefined ? '' : `<b>${escapeHtml(from)}:</b> `}${escapeHtml(text)}</li>`;

/** The items of a list of findings, numbered from `first`. */
export const foundItems = (result: Result, first: number, words: Words, canEdit: boolean): string =>
  result.findings.map((finding, index) => openFinding(finding, first + index, result, words, canEdit)).join('');

function cellHtml(cell: Cell, html: string, first: number, words: Words): string {
  const { result, standing, notes } = cell;
  const { pair, waived } = result;
  const { say } = words;
  const language = escapeHtml(pair.language);
  const state = result.target === undefined ? 'initial' : (pair.state ?? 'translated');
  const text =
    result.target === undefined
      ? `<p class="none">${say('rule.page.untranslated')}</p>`
      : `<p lang="${escapeHtml(pair.targetLanguage)}">${html}</p>`;
  const canApprove = pair.state !== undefined && state !== 'initial' && state !== 'reviewed' && state !== 'final';
  const acts = standing
    ? `${button('edit', say('review.edit'))}${canApprove ? button('approve', say('review.approve')) : ''}`
    : pair.state === undefined
      ? ''
      : `<small>${say('review.read-only')}</small>`;
  const shown = foundItems(result, first, words, standing !== undefined);
  const accepted =
    waived.length === 0
      ? ''
      : `<ul class="found accepted">${waived.map((one) => acceptedHtml(one, words)).join('')}</ul>`;
  const said =
    notes.length === 0
      ? ''
      : `<ul class="notes" aria-label="${say('review.notes')}">${notes.map(noteHtml).join('')}</ul>${standing && pair.state !== undefined ? button('note', say('review.answer')) : ''}`;
  const seen = standing ? ` data-seen="${standingHash(standing)}"` : '';
  const badge = pair.state === undefined ? '' : `<span class="state ${state}">${say(`review.state-${state}`)}</span>`;
  return `<div class="cell" data-l="${language}" data-state="${state}"${seen} tabindex="-1" role="group" aria-label="${words.languageName(pair.language)}"><div class="side"><abbr class="lang" title="${words.languageName(pair.language)}">${language}</abbr>${text}</div><p class="stand">${badge}${acts}</p><ol class="found open">${shown}</ol>${accepted}${said}</div>`;
}

/** The source text that a row shows: that of the first translation, which all have. */
export const sourceOf = (row: Row): string => [...row.cells.values()][0]?.result.source ?? '';

/** What filters ask about a row, as attributes of its element: it is counted and filtered by them before its texts are there. */
function dataOf({ group, cells }: Row): string {
  const all = [...cells.values()];
  const found = all.flatMap(({ result }) => result.findings);
  const states = all.map(
    ({ result }) =>
      `${result.target === undefined ? 'initial' : (result.pair.state ?? 'translated')}:${result.pair.language}`,
  );
  return (
    ` data-s="${list(found.map(({ severity }) => severity))}"` +
    ` data-f="${list(found.map(({ severity, rule, language }, index) => `${severity}:${rule}:${language}:${index}`))}"` +
    ` data-t="${list(states)}" data-d="${group}"`
  );
}

/** Whether something above information was found in a row: the page is opened with such rows alone. */
export const isFound = ({ cells }: Row): boolean =>
  [...cells.values()].some(({ result }) => result.findings.some(({ severity }) => severity !== 'info'));

/** A row whose texts the page asks for when they are to be seen. */
export const emptyRow = (row: Row): string =>
  `<article class="seg row" id="s${row.number}"${dataOf(row)} tabindex="-1"${isFound(row) ? '' : ' hidden'}></article>\n`;

/** A row: the source and every translation beside it, facts joined, with what was found and what can be done. */
export function rowHtml(row: Row, words: Words, termbase?: Termbase): string {
  const { number, cells } = row;
  const all = [...cells.values()];
  const [first] = all;
  if (!first) return '';
  let next = 1;
  const numbered = all.map(({ result }) => {
    const at = next;
    next += result.findings.length;
    return { result, first: at };
  });
  const marks = rowMarks(sourceOf(row), numbered, words, termbase);
  const columns = all
    .map((cell, index) => cellHtml(cell, marks.targets[index]!, numbered[index]!.first, words))
    .join('');
  const { pair } = first.result;
  const place = pair.sourcePlace ?? pair.targetPlace;
  const source = `<div class="side"><abbr class="lang" title="${words.languageName(pair.sourceLanguage)}">${escapeHtml(pair.sourceLanguage)}</abbr><p lang="${escapeHtml(pair.sourceLanguage)}">${marks.source}</p></div>`;
  return `<article class="seg row" id="s${number}"${dataOf(row)} tabindex="-1" aria-labelledby="h${number}"><h4 id="h${number}"><a href="#s${number}">${words.say('report.html.segment', { number })}</a>${placeHtml(place, words)}</h4><div class="columns"><div class="source">${source}${button('more', words.say('review.more'), ' aria-expanded="false"')}<div class="more" hidden></div></div>${columns}</div></article>\n`;
}
