import { escapeHtml } from '../../reports/html/escape.js';
import type { Words } from '../../reports/html/words.js';
import type { Row } from '../session/session.js';
import type { Offer } from '../session/shelf.js';
import { sourceOf } from './row.js';

/** What is shown of a row when somebody asks for more. */
export interface More {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  readonly offers: readonly (readonly [language: string, offers: readonly Offer[]])[];
  /** Texts that stood there before, the last first. */
  readonly earlier: readonly (readonly [language: string, texts: readonly string[]])[];
}

function neighbour(row: Row | undefined, title: string): string {
  if (!row) return '';
  const texts = [...row.cells.values()].map(
    ({ result: { pair, target } }) =>
      `<p lang="${escapeHtml(pair.targetLanguage)}"><b class="lang">${escapeHtml(pair.language)}</b> ${escapeHtml(target ?? '–')}</p>`,
  );
  const [first] = row.cells.values();
  return `<h5>${title}</h5><p lang="${escapeHtml(first?.result.pair.sourceLanguage ?? '')}">${escapeHtml(sourceOf(row))}</p>${texts.join('')}`;
}

/** The sentences before and after, what the memory offers, and what stood there before. */
export function moreHtml({ before, after, offers, earlier }: More, words: Words): string {
  const { say } = words;
  const offered = offers.flatMap(([language, list]) =>
    list.map(
      ({ source, target, quality, origin }) =>
        `<li><b class="lang">${escapeHtml(language)}</b> ${words.share(quality, 1)} <span lang="${escapeHtml(language)}">${escapeHtml(target)}</span><br><small>${escapeHtml(source)} · ${escapeHtml(origin)}</small></li>`,
    ),
  );
  const stood = earlier.flatMap(([language, texts]) =>
    texts.map(
      (text) =>
        `<li><b class="lang">${escapeHtml(language)}</b> <span lang="${escapeHtml(language)}">${escapeHtml(text)}</span></li>`,
    ),
  );
  const memory = `<h5>${say('review.memory')}</h5>${offered.length === 0 ? `<p class="none">${say('review.memory-none')}</p>` : `<ul>${offered.join('')}</ul>`}`;
  const history = stood.length === 0 ? '' : `<h5>${say('review.history')}</h5><ul>${stood.join('')}</ul>`;
  return `${neighbour(before, say('review.before'))}${neighbour(after, say('review.after'))}${memory}${history}`;
}
