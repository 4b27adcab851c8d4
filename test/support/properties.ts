import fc from 'fast-check';

const { CI, TARAZI_TEST_SEED, TARAZI_TEST_RUNS } = process.env;

const factor = Number(TARAZI_TEST_RUNS ?? 1);
if (!(factor >= 1)) throw new Error(`TARAZI_TEST_RUNS is no number from 1 on: ${TARAZI_TEST_RUNS}`);

/** How often a property is tried: `TARAZI_TEST_RUNS` times as often where somebody looks further. */
export const runs = (count: number): number => Math.round(count * factor);

// Whether a change lands is no matter of luck: in CI all properties are tried with the same values. Elsewhere every run tries
// others, and fast-check prints the seed of what fails.
const seed = TARAZI_TEST_SEED === undefined ? (CI ? 20 : undefined) : Number(TARAZI_TEST_SEED);
fc.configureGlobal({ numRuns: runs(100), ...(seed !== undefined && { seed }) });

export { fc };
