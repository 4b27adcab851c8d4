import { GROUPS, type Group, type Outcomes, tells } from './judge.js';
import { withEnglish } from './score.js';

/** A share of some cases. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/** The kinds of spoiling that are told apart in the tables; all others stand in `numbers` and `dates` alone. */
export const SPOILINGS = [
  'numbers',
  'dates',
  'names swapped',
  'names dropped',
  'acronyms',
  "one word of a person's name",
  'misspelt',
] as const;
export type Spoiling = (typeof SPOILINGS)[number];

/** What is told of a part of the cases (a source, a direction, all). */
export interface Figures {
  /** Faithful pairs without a known mistake. */
  readonly pairs: number;
  /** Alarms on these, and those of them that are errors. */
  readonly alarms: Readonly<Record<Group, number>>;
  readonly errors: Readonly<Record<Group, number>>;
  /** Spoiled facts, and those that were told. */
  readonly caught: Readonly<Record<Spoiling, Share>>;
  /** Spoiled facts that were told, and those told as an error. */
  readonly toldAsError: Share;
  /** Known mistakes of translators, and those found. */
  readonly mistakes: Share;
  /** Errors (warnings) on all faithful pairs, and those that tell a known mistake: as far as mistakes are known. */
  readonly errorsRight: Readonly<Record<Group, Share>>;
  readonly warningsRight: Readonly<Record<Group, Share>>;
}

function spoilingOf(group: string, mutation: string): Spoiling | undefined {
  if (group === 'number') return 'numbers';
  if (group === 'date') return 'dates';
  switch (mutation) {
    case 'swap':
      return 'names swapped';
    case 'delete':
      return 'names dropped';
    case 'acronym':
      return 'acronyms';
    case 'given':
    case 'surname':
      return "one word of a person's name";
    case 'typo':
      return 'misspelt';
    default:
      return undefined;
  }
}

const share = <T>(all: readonly T[], isRight: (one: T) => boolean): Share => ({
  of: all.length,
  right: all.filter(isRight).length,
});

function byGroup<T>(value: (group: Group) => T): Readonly<Record<Group, T>> {
  const [number, date, name] = GROUPS.map(value) as [T, T, T];
  return { number, date, name };
}

/** Counts a part of the outcomes. */
export function figures({ faithful, spoiled }: Outcomes): Figures {
  const good = faithful.filter(({ mistakes }) => mistakes.length === 0);
  const findings = good.flatMap(({ grave }) => grave);
  const known = faithful.flatMap(({ mistakes }) => mistakes);
  const judged = faithful.flatMap(({ grave, mistakes }) =>
    grave.map((finding) => ({ finding, right: mistakes.some(({ mistake }) => tells(finding, mistake)) })),
  );
  const right = (severity: string) =>
    byGroup((group) =>
      share(
        judged.filter(({ finding }) => finding.category === group && finding.severity === severity),
        (one) => one.right,
      ),
    );
  const caught = SPOILINGS.map((spoiling): [Spoiling, Share] => [
    spoiling,
    share(
      spoiled.filter(({ pair }) => spoilingOf(pair.group, pair.mutation) === spoiling),
      ({ by }) => by !== undefined,
    ),
  ]);
  return {
    pairs: good.length,
    alarms: byGroup((group) => findings.filter(({ category }) => category === group).length),
    errors: byGroup(
      (group) => findings.filter(({ category, severity }) => category === group && severity === 'error').length,
    ),
    caught: Object.fromEntries(caught) as Record<Spoiling, Share>,
    toldAsError: share(
      spoiled.filter(({ by }) => by !== undefined),
      ({ by }) => by?.severity === 'error',
    ),
    mistakes: share(known, ({ found }) => found),
    errorsRight: right('error'),
    warningsRight: right('warning'),
  };
}

/** The pairs with English on one side: alarms elsewhere join two independent translations. Spoiled ones stay all. */
export const englishAlarms = ({ faithful, spoiled, field }: Outcomes): Outcomes => ({
  faithful: faithful.filter(({ direction }) => withEnglish(direction)),
  spoiled,
  field,
});
