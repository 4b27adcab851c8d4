import { englishAlarms, figures, type Share, SPOILINGS } from './figures.js';
import { GROUPS, type Outcomes } from './judge.js';
import { score } from './score.js';
import { table } from './table.js';

const per1000 = (count: number, pairs: number): string => (pairs === 0 ? '-' : ((1000 * count) / pairs).toFixed(2));
const percent = ({ of, right }: Share): string => (of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} %`);
const counted = (one: Share): string => (one.of === 0 ? '-' : `${one.right} of ${one.of}`);
const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The outcomes of each source or direction, in the order in which they come. */
function groupBy(outcomes: Outcomes, by: 'source' | 'direction'): Map<string, Outcomes> {
  const keys = new Set([...outcomes.faithful, ...outcomes.spoiled].map((one) => one[by]));
  const of = <T extends { source: string; direction: string }>(all: readonly T[], key: string): T[] =>
    all.filter((one) => one[by] === key);
  return new Map(
    [...keys].map((key) => [
      key,
      { faithful: of(outcomes.faithful, key), spoiled: of(outcomes.spoiled, key), field: of(outcomes.field, key) },
    ]),
  );
}

/** By source, with sums: of the fresh parts where NTREX's half stands beside them, and of all. */
function bySource(outcomes: Outcomes): Map<string, Outcomes> {
  const sources = groupBy(outcomes, 'source');
  const fresh = <T extends { source: string }>(all: readonly T[]): T[] =>
    all.filter(({ source }) => source !== 'ntrex');
  if (sources.size > 1 && sources.has('ntrex')) {
    const { faithful, spoiled, field } = outcomes;
    sources.set('all fresh', { faithful: fresh(faithful), spoiled: fresh(spoiled), field });
  }
  return sources.set('all', outcomes);
}

function alarmsTable(parts: ReadonlyMap<string, Outcomes>): string {
  const head = ['', 'pairs', 'number', 'date', 'name', 'all', '│ errors:', 'number', 'date', 'name', 'all'];
  const rows = [...parts].map(([name, outcomes]) => {
    const { pairs, alarms, errors } = figures(outcomes);
    const of = (counts: typeof alarms): string[] => [
      ...GROUPS.map((group) => per1000(counts[group], pairs)),
      per1000(total(counts), pairs),
    ];
    return [name, String(pairs), ...of(alarms), '│', ...of(errors)];
  });
  return table([head, ...rows]);
}

function caughtTable(parts: ReadonlyMap<string, Outcomes>): string {
  const rows = [...parts].map(([name, outcomes]) => {
    const { caught, toldAsError } = figures(outcomes);
    return [name, ...SPOILINGS.map((spoiling) => percent(caught[spoiling])), percent(toldAsError)];
  });
  return table([['', ...SPOILINGS, 'told as error'], ...rows]);
}

function rightTable(parts: ReadonlyMap<string, Outcomes>): string {
  const rows = [...parts].map(([name, outcomes]) => {
    const { mistakes, errorsRight, warningsRight } = figures(outcomes);
    const cells = [errorsRight, warningsRight].flatMap((right) => GROUPS.map((group) => counted(right[group])));
    return [name, counted(mistakes), ...cells];
  });
  const head = ['', 'mistakes found', 'errors: number', 'date', 'name', 'warnings: number', 'date', 'name'];
  return table([head, ...rows]);
}

/** A row a kind, a column a mutation; a cell is the percentage caught. */
function kindsTable({ spoiled }: Outcomes): string {
  const sorted = (key: 'kind' | 'mutation'): string[] => [...new Set(spoiled.map(({ pair }) => pair[key]))].sort();
  const mutations = sorted('mutation');
  const cell = (kind: string, mutation?: string): string => {
    const all = spoiled.filter(({ pair }) => pair.kind === kind && (mutation ?? pair.mutation) === pair.mutation);
    if (all.length === 0) return '·';
    return Number(((100 * all.filter(({ by }) => by).length) / all.length).toFixed(1)).toString();
  };
  const rows = sorted('kind').map((kind) => {
    const cases = spoiled.filter(({ pair }) => pair.kind === kind).length;
    return [kind, String(cases), cell(kind), ...mutations.map((mutation) => cell(kind, mutation))];
  });
  return table([['', 'cases', 'all', ...mutations], ...rows]);
}

function fieldTable({ field }: Outcomes): string {
  const kinds = new Set(field.map(({ pair }) => pair.kind));
  const of = (all: typeof field): Share => ({ of: all.length, right: all.filter(({ right }) => right).length });
  const rows = [...kinds]
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((kind) => {
      const all = field.filter(({ pair }) => pair.kind === kind);
      return [kind, counted(of(all))];
    });
  return table([['all', counted(of(field))], ...rows]);
}

/** Every figure of a run, for people; no text of a pair. */
export function tables(outcomes: Outcomes): string {
  const parts: string[] = [];
  if (outcomes.faithful.length + outcomes.spoiled.length > 0) {
    const english = bySource(englishAlarms(outcomes));
    const sources = bySource(outcomes);
    const directions = groupBy(outcomes, 'direction');
    parts.push(
      `Alarms per 1,000 faithful pairs with English on one side, known mistakes taken out, by source\n${alarmsTable(english)}`,
      `The same by direction (az-ru and ru-az join two translations: not in the sum)\n${alarmsTable(directions)}`,
      `Spoiled facts caught, by source\n${caughtTable(sources)}`,
      `The same by direction\n${caughtTable(directions)}`,
      `What is right on faithful pairs with English on one side, as far as mistakes are known\n${rightTable(english)}`,
      `Spoiled facts caught, by kind and mutation, in percent\n${kindsTable(outcomes)}`,
    );
    parts.push(JSON.stringify(score(outcomes).summary));
  }
  if (outcomes.field.length > 0)
    parts.push(`Pairs after users' reports that are judged rightly\n${fieldTable(outcomes)}`);
  return parts.join('\n\n');
}
