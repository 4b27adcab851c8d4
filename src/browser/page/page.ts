import { LANGUAGE_TAGS } from '../../languages/known-language.js';
import { INTERFACE_LANGUAGES, translate } from '../../messages/index.js';
import { documentHead } from '../../reports/html/document-head.js';
import { escapeHtml } from '../../reports/html/escape.js';
import { LOGO } from '../../reports/html/page.js';
import { policyOf } from '../../reports/html/policy.js';
import { STYLE } from '../../reports/html/style.js';
import { PLAYGROUND_STYLE } from './style.js';

/** So much of a text is taken, UTF-16 code units: weighing it stays within the blink of an eye. */
const LIMIT = 20_000;

/** How each language calls itself. */
const OWN = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' } as const;

const say = (key: string): string => escapeHtml(translate('en', key));
/** Words that the page puts into its reader's language. */
const words = (key: string): string => `data-say="${key}">${say(key)}`;

function text(side: 'source' | 'target'): string {
  const options = LANGUAGE_TAGS.map((tag) => `<option value="${tag}" ${words(`language.${tag}`)}</option>`).join('');
  return `<div class="text"><div><label for="${side}" ${words(`playground.${side}`)}</label><select id="${side}-language" data-label="playground.${side}-language">${options}</select></div><textarea id="${side}" maxlength="${LIMIT}" spellcheck="false" autocomplete="off"></textarea></div>`;
}

/** The page: one file that loads nothing and sends nothing, which its policy holds it to; it opens from a folder, too. */
export function playgroundPage(script: string): string {
  const style = STYLE + PLAYGROUND_STYLE;
  const policy = policyOf([script], style);
  const languages = INTERFACE_LANGUAGES.map(
    (tag) =>
      `<button type="button" data-interface="${tag}" lang="${tag}" aria-pressed="${tag === 'en'}">${OWN[tag]}</button>`,
  ).join('');
  const title = say('playground.title');
  const elements = `<style>${style}</style>`;
  return `${documentHead({ language: 'en', title: `Tarazi: ${title}`, policy, elements })}<body>
<header class="top"><div>${LOGO}<div class="names"><h1 ${words('playground.title')}</h1><p ${words('report.html.subtitle')}</p></div><div class="languages" role="group" data-label="playground.interface" aria-label="${say('playground.interface')}">${languages}</div></div></header>
<noscript><p>${INTERFACE_LANGUAGES.map((tag) => `<span lang="${tag}">${escapeHtml(translate(tag, 'playground.no-script'))}</span>`).join(' ')}</p></noscript>
<main id="page" hidden>
<div class="texts">${text('source')}${text('target')}</div>
<div class="actions"><button type="button" id="example" ${words('playground.choose-example')}</button><button type="button" id="swap" ${words('playground.swap')}</button></div>
<h2 ${words('playground.result')}</h2>
<div id="verdict" role="status"></div>
<div id="result"></div>
</main>
<footer><p ${words('playground.privacy')}</p></footer>
<script>${script}</script>
</body>
</html>
`;
}
