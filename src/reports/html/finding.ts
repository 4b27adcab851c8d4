import type { Place, PlacedFinding } from '../../model/index.js';
import type { PlacedPair } from '../../validate/result.js';
import { messageOf, placeText } from '../message-of.js';
import { escapeHtml } from './escape.js';
import type { Words } from './words.js';

type Languages = Pick<PlacedPair, 'sourceLanguage' | 'targetLanguage'>;

const ICONS = { error: '✕', warning: '!', info: 'i' } as const;

/** A place as people and editors read it; nothing where there is none. */
export const placeHtml = (place: Place | null, words: Words): string =>
  place === null ? '' : `<code class="place">${escapeHtml(placeText(place, words.language))}</code>`;

function ledger(finding: PlacedFinding, { sourceLanguage, targetLanguage }: Languages, words: Words): string {
  const row = (key: string, language: string, text: string | undefined): string =>
    text === undefined
      ? ''
      : `<div><dt>${words.say(key)}</dt><dd lang="${escapeHtml(language)}">${escapeHtml(text)}</dd></div>`;
  const rows =
    row('report.html.in-source', sourceLanguage, finding.source?.text) +
    row('report.html.in-target', targetLanguage, finding.target?.text) +
    (finding.expected ?? []).map((text) => row('report.html.expected', targetLanguage, text)).join('');
  return rows === '' ? '' : `<dl>${rows}</dl>`;
}

/** A finding as an item of a list, by its number: severity, message, what was expected, rule and places. `more` stands behind it. */
export function findingHtml(
  finding: PlacedFinding,
  number: number,
  pair: Languages,
  words: Words,
  { attributes = '', more = '' } = {},
): string {
  const { severity, rule, fingerprint, sourcePlace, targetPlace } = finding;
  return `<li class="${severity}"${attributes}><p><span class="badge"><span aria-hidden="true">${ICONS[severity]}</span> ${words.say(`report.severity.${severity}`)}</span> <b class="nr">${number}</b> ${escapeHtml(messageOf(finding, words.language))}</p>${ledger(finding, pair, words)}<p class="meta"><span>${words.rule(rule)} <small>${escapeHtml(rule)}</small></span><code>${escapeHtml(fingerprint.slice(0, 8))}</code>${placeHtml(sourcePlace, words)}${placeHtml(targetPlace, words)}</p>${more}</li>`;
}
