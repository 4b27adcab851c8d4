import { setFlagsFromString } from 'node:v8';

/**
 * How V8 works for all that a command does. Most runs end before it has earned back what it spends on large functions: inlining less takes
 * a fifth off a stream of 18,000 distinct pairs, and a tenth off one of 110,000; copies of the first round of loops are hardly worth
 * their compilation (a twentieth). Room for new objects that grows at once, not by and by, saves most collections of a short run. What was
 * compiled stays, so that it can be kept for the next run.
 */
const ALWAYS = [
  '--max-inlined-bytecode-size-cumulative=150',
  '--no-turbo-loop-peeling',
  '--semi-space-growth-factor=16',
  '--no-flush-bytecode',
];

/**
 * Before version 22 of Node, where V8 does not count calls yet: what a function sees is noted, and expressions are compiled, where they run
 * more than a few times; small functions are compiled sooner.
 */
const BEFORE_COUNTING = [
  '--interrupt-budget-for-feedback-allocation=4000',
  '--interrupt-budget-factor-for-feedback-allocation=32',
  '--baseline-batch-compilation-threshold=1024',
  '--regexp-tier-up-ticks=20',
];
const COUNTS_CALLS = 22;
const major = Number.parseInt(process.versions.node, 10);
const counts = major >= COUNTS_CALLS;

/**
 * Where V8 counts calls, ten times as many as it would have before a function is optimised. Other versions of Node than this get no such
 * flag, as V8 complains of what it does not know.
 */
const PATIENT = '--invocation-count-for-turbofan=30000';
const PATIENT_IN = 24;

/**
 * How much a function has run, in bytes of its code, before V8 thinks of optimising it: in a short run, where most of what it optimises is
 * not called often enough any more to be worth it, and as V8 has it by itself.
 */
const PATIENT_BUDGET = 540_672;
const OWN_BUDGET = 67_584;

function setBudget(bytes: number): void {
  if (!counts) setFlagsFromString(`--interrupt-budget=${bytes}`);
}

/** Has V8 optimise as soon as it does by itself: a stream of 20,000 pairs takes an eighth less, one of 100,000 a fifth. */
export function endPatience(): void {
  setBudget(OWN_BUDGET);
}

/** Has V8 work as short runs need it. Called again, it makes all as it was then: code is kept for runs that begin so. */
export function beginEngine(): void {
  for (const flag of counts ? ALWAYS : [...ALWAYS, ...BEFORE_COUNTING]) setFlagsFromString(flag);
  if (major === PATIENT_IN) setFlagsFromString(PATIENT);
  setBudget(PATIENT_BUDGET);
}
