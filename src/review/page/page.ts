import { INTERFACE_LANGUAGES } from '../../messages/languages.js';
import { escapeHtml } from '../../reports/html/escape.js';
import { LOGO, select } from '../../reports/html/page.js';
import type { Words } from '../../reports/html/words.js';
import { messageOf } from '../../reports/message-of.js';
import type { ReviewSession } from '../session/session.js';
import { KEYS } from './keys.js';
import { REVIEW_STYLE } from './style.js';

const STATES = ['initial', 'needs-review', 'translated', 'reviewed', 'final'] as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** What the page's script says, by the names that it asks for. */
const SCRIPT_WORDS = [
  'approve-anyway',
  'approved',
  'approved-all',
  'codes',
  'conflict-gone',
  'editor',
  'empty',
  'failed',
  'lost',
  'noted',
  'nothing-to-undo',
  'nothing-to-apply',
  'pick-place',
  'read-only',
  'reread',
  'selected',
  'undone',
  'waived',
  'written',
] as const;

/** The script's words: a block of data, which no browser runs. */
function scriptWords({ language, plain }: Words): string {
  const holes = { count: '{count}', text: '{text}' };
  const words = Object.fromEntries(SCRIPT_WORDS.map((name) => [name, plain(`review.say-${name}`, holes)]));
  return JSON.stringify({ language, ...words }).replace(/</g, '\\u003c');
}

function filters(session: ReviewSession, { language, say, rule, languageName }: Words): string {
  const all = say('report.html.all');
  const rules = session.settings.rules
    .map(({ rule: { name } }) => [name, rule(name)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
  const shows = ['', 'notes', ...(session.shelf.hasStates ? ['open'] : []), 'all'].map((value) => {
    const key = value === 'open' ? 'review.show-open' : `report.html.show-${value === '' ? 'findings' : value}`;
    return `<option value="${value}">${say(key)}</option>`;
  });
  const states = session.shelf.hasStates
    ? select(
        'state',
        say('review.state'),
        all,
        STATES.map((state) => [state, say(`review.state-${state}`)] as const),
      )
    : '';
  return `<form id="filters" class="filters" aria-label="${say('report.html.filters')}">
<label>${say('report.html.show')}<select name="show">${shows.join('')}</select></label>
${select(
  'severity',
  say('report.column.severity'),
  all,
  SEVERITIES.map((one) => [one, say(`report.severity.${one}`)] as const),
)}
${select('rule', say('report.column.rule'), all, rules)}
${select(
  'language',
  say('report.column.language'),
  all,
  session.languages.map((one) => [one, languageName(one)] as const),
)}
${select(
  'document',
  say('report.html.document'),
  all,
  session.documents.map((path, index) => [String(index), escapeHtml(path)] as const),
)}
${states}
<label class="search">${say('report.html.search')}<input name="q" type="search" autocomplete="off" spellcheck="false"></label>
<button type="reset">${say('report.html.reset')}</button>
</form>`;
}

const figure = (id: string, look: string, label: string): string =>
  `<div class="figure ${look}"><dt>${label}</dt><dd id="count-${id}">–</dd></div>`;

function keysDialog({ say }: Words): string {
  const rows = KEYS.map(
    ({ shown, message }) =>
      `<div><dt>${shown.map((key) => `<kbd>${escapeHtml(key)}</kbd>`).join(' ')}</dt><dd>${say(message)}</dd></div>`,
  );
  return `<dialog id="keys" class="keys" aria-labelledby="keys-title"><h2 id="keys-title">${say('report.html.keyboard')}</h2><label class="switch"><input type="checkbox" id="shortcuts" checked> ${say('report.html.shortcuts')}</label><dl>${rows.join('')}</dl><form method="dialog"><button>${say('review.close')}</button></form></dialog>`;
}

function waiveDialog({ say }: Words): string {
  const scopes = ['segment', 'value', 'rule-in-document'].map(
    (scope, index) =>
      `<label><input type="radio" name="scope" value="${scope}"${index === 0 ? ' checked' : ''}> ${say(`cli.waive.scope-${scope}`)}</label>`,
  );
  return `<dialog id="waive" aria-labelledby="waive-title"><form method="dialog"><h2 id="waive-title">${say('review.waive-title')}</h2><p id="waive-what"></p><label>${say('report.html.reason')}<input name="reason" required maxlength="500" list="reasons" autocomplete="off"></label><datalist id="reasons"></datalist><fieldset><legend>${say('review.waive-scope')}</legend>${scopes.join('')}</fieldset><label>${say('review.waive-until')}<input name="until" type="date"></label><p class="buttons"><button value="yes">${say('review.waive-do')}</button><button value="no" formnovalidate>${say('review.cancel')}</button></p></form></dialog>`;
}

function noteDialog({ say }: Words): string {
  return `<dialog id="note" aria-labelledby="note-title"><form method="dialog"><h2 id="note-title">${say('review.note-title')}</h2><p id="note-what"></p><ul id="note-before" class="notes"></ul><label>${say('review.note-text')}<textarea name="text" required maxlength="2000" rows="3"></textarea></label><p class="buttons"><button value="yes">${say('review.note-do')}</button><button value="no" formnovalidate>${say('review.cancel')}</button></p></form></dialog>`;
}

function conflictDialog({ say }: Words): string {
  return `<dialog id="conflict" aria-labelledby="conflict-title"><form method="dialog"><h2 id="conflict-title">${say('review.conflict-title')}</h2><p>${say('review.conflict-why')}</p><dl><div><dt>${say('review.conflict-theirs')}</dt><dd id="theirs"></dd></div><div><dt>${say('review.conflict-mine')}</dt><dd id="mine"></dd></div></dl><p class="buttons"><button value="theirs">${say('review.conflict-keep')}</button><button value="mine">${say('review.conflict-overwrite')}</button></p></form></dialog>`;
}

/** The first part of the page, up to the rows. */
export function pageHead(session: ReviewSession, words: Words): string {
  const { say, language } = words;
  const refused = session.refused.map((error) => `<li>${escapeHtml(messageOf(error, language))}</li>`);
  const told =
    refused.length === 0
      ? ''
      : `<p class="verdict error"><span class="icon" aria-hidden="true">✕</span>${say('report.refused', { count: refused.length })}</p><ul class="refused">${refused.join('')}</ul>`;
  const approved = session.shelf.hasStates ? figure('approved', 'ok', say('review.count-approved')) : '';
  const interfaces = INTERFACE_LANGUAGES.map((tag) =>
    tag === language
      ? `<b lang="${tag}" aria-current="true">${tag}</b>`
      : `<a lang="${tag}" hreflang="${tag}" href="?interface=${tag}">${tag}</a>`,
  );
  return `<!doctype html>
<html lang="${language}" class="js early">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${say('review.page-title')}</title>
<style>${REVIEW_STYLE}</style>
</head>
<body data-generation="${session.generation}" data-version="${session.version}">
<a class="skip" href="#segments">${say('report.html.skip')}</a>
<header class="top"><div>${LOGO}<div><h1>${say('review.page-title')}</h1><p>${say('review.subtitle')}</p></div><nav class="languages" aria-label="${say('review.interface')}">${interfaces.join(' ')}</nav><button type="button" id="help" aria-haspopup="dialog">${say('report.html.keyboard')} <kbd>?</kbd></button></div></header>
<main>
<section class="overview" aria-label="${say('report.html.overview')}">${told}<dl class="figures">${figure('error', 'error', say('report.column.errors'))}${figure('warning', 'warning', say('report.column.warnings'))}${figure('info', '', say('report.column.notes'))}${figure('untranslated', '', say('report.html.untranslated'))}${approved}</dl></section>
<section id="segments" tabindex="-1" aria-labelledby="segments-title">
<div class="title"><h2 id="segments-title">${say('report.html.segments')}</h2><output id="count" aria-live="polite" data-text="${say('report.html.shown', { shown: '{shown}', all: '{all}' })}"></output></div>
${filters(session, words)}
<p id="status" class="status" role="status"></p>
<p id="nothing" class="nothing" hidden>${say('report.html.nothing')}</p>
`;
}

/** The title of a document's rows. */
export const groupHead = (document: string): string => `<section class="group"><h3>${escapeHtml(document)}</h3>\n`;

/** The end of the page. */
export function pageEnd(session: ReviewSession, words: Words): string {
  const reasons = JSON.stringify(session.reasons.slice(0, 20)).replace(/</g, '\\u003c');
  return `</section>
</main>
${keysDialog(words)}${waiveDialog(words)}${session.shelf.hasStates ? noteDialog(words) : ''}${conflictDialog(words)}
<footer><p>Tarazi · ${words.say('review.footer')}</p></footer>
<script type="application/json" id="words">${scriptWords(words)}</script>
<script type="application/json" id="known">${reasons}</script>
<script src="app.js"></script>
</body>
</html>
`;
}
