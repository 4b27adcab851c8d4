import { documentHead } from './document-head.js';
import { escapeHtml } from './escape.js';
import { policyOf } from './policy.js';
import { HEAD_SCRIPT, SCRIPT } from './script.generated.js';
import { STYLE } from './style.js';
import type { Words } from './words.js';

/** What the filters offer. */
export interface Choices {
  readonly severities: readonly string[];
  readonly rules: readonly string[];
  readonly languages: readonly string[];
  readonly documents: readonly string[];
}

const POLICY = policyOf([HEAD_SCRIPT, SCRIPT], STYLE);

/** A pair of scales. */
export const LOGO =
  '<svg class="logo" viewBox="0 0 48 48" aria-hidden="true"><path d="M24 6v34M15 42h18M8 14l16-4 16 4M8 14 3 28h10zM40 14l-5 14h10z"/><path class="pan" d="M2 28a6 6 0 0 0 12 0zM34 28a6 6 0 0 0 12 0z"/><circle cx="24" cy="7" r="3"/></svg>';

/** A choice of the filters with its label. */
export function select(
  name: string,
  label: string,
  all: string,
  values: readonly (readonly [string, string])[],
): string {
  const options = values.map(([value, text]) => `<option value="${escapeHtml(value)}">${text}</option>`).join('');
  return `<label>${label}<select name="${name}"><option value="">${all}</option>${options}</select></label>`;
}

function filters(
  { language, say, rule, languageName }: Words,
  { severities, rules, languages, documents }: Choices,
): string {
  const all = say('report.html.all');
  const named = (values: readonly string[], word: (value: string) => string): [string, string][] =>
    values.map((value) => [value, word(value)]);
  const ordered = named(rules, rule).sort(([, a], [, b]) => a.localeCompare(b, language));
  return `<form id="filters" class="filters" hidden aria-label="${say('report.html.filters')}">
<label>${say('report.html.show')}<select name="show"><option value="">${say('report.html.show-findings')}</option><option value="notes">${say('report.html.show-notes')}</option><option value="all">${say('report.html.show-all')}</option></select></label>
${select(
  'severity',
  say('report.column.severity'),
  all,
  severities.map((severity) => [severity, say(`report.severity.${severity}`)] as const),
)}
${select('rule', say('report.column.rule'), all, ordered)}
${select('language', say('report.column.language'), all, named(languages, languageName))}
${select('document', say('report.html.document'), all, named(documents, escapeHtml))}
<label class="search">${say('report.html.search')}<input name="q" type="search" autocomplete="off" spellcheck="false"></label>
<button type="reset">${say('report.html.reset')}</button>
</form>`;
}

function keyboard({ say }: Words): string {
  const row = (keys: string, key: string): string =>
    `<div><dt>${keys
      .split(' ')
      .map((one) => `<kbd>${escapeHtml(one)}</kbd>`)
      .join(' ')}</dt><dd>${say(key)}</dd></div>`;
  return `<details class="keys" id="keys"><summary>${say('report.html.keyboard')}</summary><label class="switch"><input type="checkbox" id="shortcuts" checked> ${say('report.html.shortcuts')}</label><dl>${row('j', 'report.html.key-next')}${row('k', 'report.html.key-previous')}${row('← →', 'report.html.key-facts')}${row('/', 'report.html.key-search')}${row('Esc', 'report.html.key-escape')}${row('?', 'report.html.key-help')}</dl></details>`;
}

/** The first part of the page, up to the segments. */
export function pageHead(words: Words, overview: string, choices: Choices): string {
  const { say, language } = words;
  const elements = `<script>${HEAD_SCRIPT}</script>\n<style>${STYLE}</style>`;
  return `${documentHead({ language, title: say('report.html.title'), policy: POLICY, elements })}<body>
<a class="skip" href="#segments">${say('report.html.skip')}</a>
<header class="top"><div>${LOGO}<div><h1>${say('report.html.title')}</h1><p>${say('report.html.subtitle')}</p></div></div></header>
<main>
<section class="overview" aria-label="${say('report.html.overview')}">${overview}</section>
<section id="segments" tabindex="-1" aria-labelledby="segments-title">
<div class="title"><h2 id="segments-title">${say('report.html.segments')}</h2><output id="count" aria-live="polite" data-text="${say('report.html.shown', { shown: '{shown}', all: '{all}' })}"></output></div>
${filters(words, choices)}
${keyboard(words)}
<p id="nothing" class="nothing" hidden>${say('report.html.nothing')}</p>
`;
}

/** The end of the page. */
export function pageEnd({ say }: Words, waived: string, version: string | undefined): string {
  const made = escapeHtml(`Tarazi${version === undefined ? '' : ` ${version}`}`);
  return `</section>
${waived}
</main>
<footer><p>${made} · ${say('report.html.footer')}</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
