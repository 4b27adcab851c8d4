import type { Result, Waived } from '../validate/result.js';
import { escapeHtml } from './html/escape.js';
import { Overview, table } from './html/overview.js';
import { pageEnd, pageHead } from './html/page.js';
import { segmentHtml } from './html/segment.js';
import { trendHtml } from './html/trend.js';
import { type Words, wordsOf } from './html/words.js';
import { messageOf } from './message-of.js';
import type { Report } from './report.js';

const SEVERITIES = ['error', 'warning', 'info'];

function waivedRow({ finding, waiver }: Waived, number: number, words: Words): string {
  const until = waiver.until === undefined ? '' : words.say('report.html.until', { date: waiver.until });
  const by = [waiver.author, waiver.date].filter((text) => text !== undefined).map(escapeHtml);
  return `<tr><th scope="row"><a href="#s${number}">${words.say('report.html.segment', { number })}</a></th><td>${words.languageName(finding.language)}</td><td>${escapeHtml(messageOf(finding, words.language))} <small>${words.rule(finding.rule)} <code>${escapeHtml(finding.fingerprint.slice(0, 8))}</code></small></td><td>${escapeHtml(waiver.reason)}</td><td>${[...by, until].filter((text) => text !== '').join(' · ')}</td></tr>`;
}

/** The title of a document's segments in one language. */
function groupHead({ pair }: Result, words: Words): string {
  return `<section class="group"><h3>${escapeHtml(pair.document)} <span class="arrow" aria-hidden="true">→</span> ${words.languageName(pair.language)}</h3>\n`;
}

/**
 * One page for people, without a network: figures by language and rule, the trend where earlier runs are known, each
 * segment with its facts marked and joined, waived findings apart. Light and dark, printable, read without scripts too.
 */
export const html: Report = async function* (results, { language, history = [], today, version, refused }) {
  const words = wordsOf(language);
  const overview = new Overview();
  const documents = new Map<string, number>();
  const segments: string[] = [];
  const waived: string[] = [];
  let group = '';
  let number = 0;
  for await (const result of results) {
    number++;
    const { document, language: target } = result.pair;
    const index = documents.get(document) ?? documents.size;
    documents.set(document, index);
    const key = `${document}\0${target}`;
    if (key !== group) segments.push(`${group === '' ? '' : '</section>\n'}${groupHead(result, words)}`);
    group = key;
    const segment = segmentHtml(result, number, index, words);
    overview.add(result, segment);
    segments.push(segment.html);
    for (const one of result.waived) waived.push(waivedRow(one, number, words));
  }
  if (group !== '') segments.push('</section>\n');
  const { tally, rules } = overview;
  const { pairs, untranslated, error, warning, info } = tally;
  const runs =
    today === undefined
      ? history
      : [...history, { date: today, pairs, untranslated, error, warning, info, waived: tally.waived }];
  const choices = {
    severities: SEVERITIES,
    rules: [...rules.keys()].sort(),
    languages: [...tally.languages.keys()],
    documents: [...documents.keys()],
  };
  yield pageHead(words, overview.html(words, refused) + trendHtml(runs, words), choices);
  yield* segments;
  const accepted =
    waived.length === 0
      ? ''
      : table(
          words,
          'report.html.waived',
          ['html.segment-head', 'column.language', 'column.finding', 'html.reason', 'html.accepted-by'],
          waived,
          'waived',
        );
  yield pageEnd(words, accepted, version);
};
