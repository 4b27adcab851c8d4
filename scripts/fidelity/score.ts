import { GROUPS, type Group, type Outcomes } from './judge.js';

/** How many of some spoiled facts were told. */
export interface Recall {
  cases: number;
  caught: number;
}

/** Alarms on faithful pairs of one direction that hold no known mistake. */
export interface Alarms {
  pairs: number;
  number: number;
  date: number;
  name: number;
  /** Of all these, errors. */
  errors: number;
  pairsHit: number;
}

/** The figures of the scorer that comes with the cases, in its own form: a test holds the two together. */
export interface Score {
  readonly clean: Readonly<Record<string, Alarms>>;
  readonly recall: Readonly<Record<string, Recall>>;
  readonly truth: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly summary: Readonly<Record<Group, { recall: number; alarmsPer1000: number }>> & { errorsPer1000: number };
}

/** Two independent translations of the English are joined in az-ru and ru-az: what both left out is nobody's false alarm. */
export const withEnglish = (direction: string): boolean => direction.split('-').includes('en');

const rounded = (value: number): number => Number(value.toFixed(2));

/** Scores outcomes: alarms by direction, recall by group, direction, kind and mutation, known mistakes found. */
export function score({ faithful, spoiled }: Outcomes): Score {
  const clean = new Map<string, Alarms>();
  const truth = new Map<string, Map<string, number>>();
  for (const { direction, grave, mistakes } of faithful) {
    const alarms = clean.get(direction) ?? { pairs: 0, number: 0, date: 0, name: 0, errors: 0, pairsHit: 0 };
    clean.set(direction, alarms);
    const found =
      truth.get(direction) ??
      new Map([
        ['errors', 0],
        ['found', 0],
      ]);
    truth.set(direction, found);
    for (const one of mistakes) {
      for (const prefix of ['', `${one.mistake.group}.`]) {
        found.set(`${prefix}errors`, (found.get(`${prefix}errors`) ?? 0) + 1);
        found.set(`${prefix}found`, (found.get(`${prefix}found`) ?? 0) + (one.found ? 1 : 0));
      }
    }
    if (mistakes.length > 0) continue;
    alarms.pairs++;
    if (grave.length > 0) alarms.pairsHit++;
    for (const { category, severity } of grave) {
      alarms[category as Group]++;
      if (severity === 'error') alarms.errors++;
    }
  }
  const recall = new Map<string, Recall>();
  for (const { pair, direction, by } of spoiled) {
    const { group, kind, mutation } = pair;
    for (const key of [group, `${group}.${mutation}`, `${group}@${direction}`, kind, `${kind}.${mutation}`]) {
      const counted = recall.get(key) ?? { cases: 0, caught: 0 };
      recall.set(key, counted);
      counted.cases++;
      if (by) counted.caught++;
    }
  }
  const english = [...clean].filter(([direction]) => withEnglish(direction)).map(([, alarms]) => alarms);
  const sum = (key: keyof Alarms): number => english.reduce((total, alarms) => total + alarms[key], 0);
  const per1000 = (key: keyof Alarms): number => rounded((1000 * sum(key)) / (sum('pairs') || 1));
  const summaryOf = (group: Group) => ({
    recall: rounded((100 * (recall.get(group)?.caught ?? 0)) / (recall.get(group)?.cases || 1)),
    alarmsPer1000: per1000(group),
  });
  const [number, date, name] = GROUPS.map(summaryOf) as [
    Score['summary']['number'],
    Score['summary']['date'],
    Score['summary']['name'],
  ];
  return {
    clean: Object.fromEntries(clean),
    recall: Object.fromEntries(recall),
    truth: Object.fromEntries([...truth].map(([direction, counts]) => [direction, Object.fromEntries(counts)])),
    summary: { number, date, name, errorsPer1000: per1000('errors') },
  };
}
