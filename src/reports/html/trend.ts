import type { RunCounts } from '../report.js';
import { escapeHtml } from './escape.js';
import type { Words } from './words.js';

const WIDTH = 1100;
const HEIGHT = 170;
const LEFT = 36;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 24;
/** More points than that are no line any more. */
const MOST = 60;

const LINES = ['error', 'warning'] as const;

function svg(runs: readonly RunCounts[], words: Words): string {
  const most = Math.max(1, ...runs.flatMap(({ error, warning }) => [error, warning]));
  const x = (index: number): number =>
    Math.round(LEFT + (index * (WIDTH - LEFT - RIGHT)) / Math.max(1, runs.length - 1));
  const y = (value: number): number => Math.round(TOP + (1 - value / most) * (HEIGHT - TOP - BOTTOM));
  const line = (name: (typeof LINES)[number]): string => {
    const points = runs.map((run, index) => `${x(index)},${y(run[name])}`);
    const dots = runs.map((run, index) =>
      name === 'error'
        ? `<circle cx="${x(index)}" cy="${y(run[name])}" r="3.5"/>`
        : `<rect x="${x(index) - 3}" y="${y(run[name]) - 3}" width="6" height="6"/>`,
    );
    return `<g class="${name}"><polyline points="${points.join(' ')}"/>${dots.join('')}</g>`;
  };
  const axis = [0, most]
    .map(
      (value) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}"/><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${words.number(value)}</text>`,
    )
    .join('');
  const date = (index: number, anchor: string): string =>
    `<text x="${x(index)}" y="${HEIGHT - 4}" text-anchor="${anchor}">${escapeHtml(runs[index]?.date ?? '')}</text>`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words.say('report.html.trend')}"><g class="axis">${axis}${date(0, 'start')}${date(runs.length - 1, 'end')}</g>${line('warning')}${line('error')}</svg>`;
}

/** Errors and warnings of past runs as lines, with the figures in a table behind them; nothing for fewer than two runs. */
export function trendHtml(all: readonly RunCounts[], words: Words): string {
  if (all.length < 2) return '';
  const runs = all.slice(-MOST);
  const names = ['segments', 'errors', 'warnings', 'notes', 'waived'];
  const head = names.map((name) => `<th scope="col" class="n">${words.say(`report.column.${name}`)}</th>`).join('');
  const rows = runs
    .toReversed()
    .map(({ date, pairs, error, warning, info, waived }) => {
      const cells = [pairs, error, warning, info, waived].map((value) => `<td class="n">${words.number(value)}</td>`);
      return `<tr><th scope="row">${escapeHtml(date)}</th>${cells.join('')}</tr>`;
    })
    .join('');
  const legend = LINES.map((name) => {
    const shape = name === 'error' ? '<circle cx="6" cy="6" r="4"/>' : '<rect x="2" y="2" width="8" height="8"/>';
    return `<span><svg class="key ${name}" viewBox="0 0 12 12" aria-hidden="true">${shape}</svg>${words.say(`report.column.${name}s`)}</span>`;
  }).join('');
  return `<section class="card trend"><h2>${words.say('report.html.trend')}</h2><figure>${svg(runs, words)}<figcaption>${legend}</figcaption></figure><details><summary>${words.say('report.html.trend-table')}</summary><div class="scroll" tabindex="0" role="region" aria-label="${words.say('report.html.trend')}"><table><thead><tr><th scope="col">${words.say('report.html.run')}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div></details></section>`;
}
