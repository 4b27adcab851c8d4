import { describe, expect, it } from 'vitest';
import { answerByCommand, STREAM } from '../../scripts/fidelity/answer-by-command.js';
import { englishAlarms, type Figures, figures, type Spoiling } from '../../scripts/fidelity/figures.js';
import { joinOutcomes, judge, type Outcomes } from '../../scripts/fidelity/judge.js';
import { withOwnMistakes } from '../../scripts/fidelity/own-mistakes.js';
import { hasCases, readCases, testData } from '../../scripts/fidelity/read-cases.js';
import readParts from '../../scripts/fidelity/read-parts.json' with { type: 'json' };
import { runCases } from '../../scripts/fidelity/run.js';
import { builtCommand } from '../support/command.js';

/** What may not get worse. `npm run fidelity` prints the figures: raise a floor, lower a ceiling when they are better. */
interface Bounds {
  /** At least so many per cent of spoiled facts are told. */
  readonly caught: Readonly<Partial<Record<Spoiling, number>>>;
  /** At most so many per 1,000 faithful pairs with English on one side, known mistakes taken out. */
  readonly alarms: Readonly<Record<'number' | 'date' | 'name', number>>;
  readonly errors: number;
}

const NTREX: Bounds = {
  caught: {
    numbers: 99,
    dates: 99.7,
    'names swapped': 94.7,
    'names dropped': 81.5,
    acronyms: 96,
    "one word of a person's name": 95,
    misspelt: 85.5,
  },
  alarms: { number: 2.5, date: 0, name: 6.8 },
  errors: 0.75,
};

/** All fresh parts that are read, together. */
const FRESH: Bounds = {
  caught: {
    numbers: 99.5,
    dates: 100,
    'names swapped': 93.5,
    'names dropped': 84.6,
    "one word of a person's name": 94,
    misspelt: 82.3,
  },
  alarms: { number: 3.4, date: 0.6, name: 7.3 },
  errors: 0.75,
};

/** A machine that does other work too may take its time, in milliseconds. */
const BUSY = 120_000;

/** At least so many pairs after users' reports are judged rightly. */
const REPORTS = 105;

// The bundle, as users get it: modules that are transformed for tests are several times slower.
const answer = answerByCommand([process.execPath, builtCommand(), ...STREAM]);

async function outcomesOf(names: readonly string[]): Promise<Outcomes> {
  const all: Outcomes[] = [];
  for (const name of names) {
    const set = withOwnMistakes(readCases(name));
    all.push(judge(set, await runCases(set, answer)));
  }
  return joinOutcomes(all);
}

/** The bounds that figures break, in words. */
function broken({ pairs, alarms, errors, caught }: Figures, bounds: Bounds): string[] {
  const per1000 = (count: number): number => (1000 * count) / pairs;
  const over = (what: string, value: number, most: number): string[] =>
    value > most ? [`${what}: ${value.toFixed(2)} per 1,000, at most ${most}`] : [];
  return [
    ...Object.entries(bounds.caught).flatMap(([spoiling, least]) => {
      const { of, right } = caught[spoiling as Spoiling];
      const value = (100 * right) / of;
      return value >= least ? [] : [`${spoiling}: ${value.toFixed(2)} % caught, at least ${least}`];
    }),
    ...Object.entries(bounds.alarms).flatMap(([group, most]) =>
      over(`${group} alarms`, per1000(alarms[group as keyof typeof alarms]), most),
    ),
    ...over('errors', per1000(errors.number + errors.date + errors.name), bounds.errors),
  ];
}

/** Why a test is skipped, where cases are absent. */
function absence(names: readonly string[]): string | undefined {
  const absent = names.filter((name) => !hasCases(name));
  return absent.length === 0 ? undefined : `the cases are not there: ${absent.join(', ')} (${testData})`;
}

describe('the figures on real translations (outside data, skipped where absent)', () => {
  const fresh = readParts.map(String);

  it(
    "of NTREX's half keep their floors and ceilings",
    async (context) => {
      const absent = absence(['ntrex']);
      if (absent) return context.skip(absent);
      expect(broken(figures(englishAlarms(await outcomesOf(['ntrex']))), NTREX)).toEqual([]);
    },
    BUSY,
  );

  it(
    'of the fresh parts that are read keep theirs',
    async (context) => {
      const absent = absence(fresh);
      if (absent) return context.skip(absent);
      expect(broken(figures(englishAlarms(await outcomesOf(fresh))), FRESH)).toEqual([]);
    },
    BUSY,
  );

  it(
    "of pairs after users' reports keep theirs",
    async (context) => {
      const absent = absence(['field']);
      if (absent) return context.skip(absent);
      const { field } = await outcomesOf(['field']);
      expect(field.filter(({ right }) => right).length).toBeGreaterThanOrEqual(REPORTS);
    },
    BUSY,
  );
});
