import type { CasePair } from './cases.js';
import { CHANGES, type Change } from './compare.js';
import type { Outcomes } from './judge.js';
import type { AnsweredFinding } from './run.js';
import { table } from './table.js';

const about = ({ severity, category, message }: AnsweredFinding): string => `${severity} ${category}: ${message}`;

const shown = (label: string, { id, source, target }: CasePair, findings: readonly AnsweredFinding[]): string =>
  [`${label}  ${id}`, ...findings.map(about), source, target].join('\n    ');

/** The first so many alarms, missed facts and reports that are judged wrongly, with their texts. */
export function examples({ faithful, spoiled, field }: Outcomes, most: number): string {
  const alarms = faithful.filter(({ grave, mistakes }) => mistakes.length === 0 && grave.length > 0);
  const missed = spoiled.filter(({ by }) => !by);
  const wrong = field.filter(({ right }) => !right);
  return [
    ...alarms.slice(0, most).map(({ pair, grave }) => shown('ALARM', pair, grave)),
    ...missed.slice(0, most).map(({ pair }) => shown('MISSED', pair, [])),
    ...wrong.slice(0, most).map(({ pair, findings }) => shown(`WRONG (${pair.expect})`, pair, findings)),
  ].join('\n');
}

/** How many changes of each kind there are, by source. */
export function changesTable(changes: readonly Change[]): string {
  if (changes.length === 0) return '  nothing changed';
  const sources = [...new Set(changes.map(({ source }) => source))];
  const count = (kind: string, source?: string): string => {
    const { length } = changes.filter((one) => one.kind === kind && (source === undefined || one.source === source));
    return length === 0 ? '·' : String(length);
  };
  const kinds = CHANGES.filter((kind) => count(kind) !== '·');
  return table([
    ['', ...sources, 'all'],
    ...kinds.map((kind) => [kind, ...sources.map((source) => count(kind, source)), count(kind)]),
  ]);
}

/** The first so many changes of each kind, with their texts. */
export function changesShown(changes: readonly Change[], most: number): string {
  return CHANGES.flatMap((kind) => {
    const all = changes.filter((one) => one.kind === kind);
    const left = all.length - most;
    return [
      ...all.slice(0, most).map(({ pair, finding }) => shown(kind.toUpperCase(), pair, finding ? [finding] : [])),
      ...(left > 0 ? [`${kind.toUpperCase()}  and ${left} more: --show ${all.length}`] : []),
    ];
  }).join('\n');
}
