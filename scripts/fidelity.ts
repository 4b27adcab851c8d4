import { resolve } from 'node:path';
import { ablate } from './fidelity/ablate.js';
import { align } from './fidelity/align.js';
import { answerByCommand, builtCommand } from './fidelity/answer-by-command.js';
import { answerHere } from './fidelity/answer-here.js';
import { compareOutcomes } from './fidelity/compare.js';
import { inFold } from './fidelity/fold.js';
import { joinOutcomes, judge, type Outcomes } from './fidelity/judge.js';
import { readAnswers, writeAnswers } from './fidelity/kept-answers.js';
import { type FidelityOptions, fidelityOptions } from './fidelity/options.js';
import { withOwnMistakes } from './fidelity/own-mistakes.js';
import { hasCases, readCases, testData } from './fidelity/read-cases.js';
import readParts from './fidelity/read-parts.json' with { type: 'json' };
import { type Answers, runCases } from './fidelity/run.js';
import { selectCases } from './fidelity/select.js';
import { changesShown, changesTable, examples } from './fidelity/shown.js';
import { sourceOf } from './fidelity/source-of.js';
import { tables } from './fidelity/tables.js';

// `npm run fidelity [-- OPTIONS]` scores the built command on real translations: docs/fidelity.md says how and what for.
//   --part N (may be repeated), --all     which fresh parts, ntrex or field; else NTREX's half, the parts that were read, and reports
//   --leave-out SOURCE (may be repeated)  without one corpus: ntrex, field, flores, kde …
//   --fold 1/2                            one half of the documents
//   --quiet                               figures alone: how a part is looked at first
//   --show N                              so many alarms, missed facts and wrong answers, with their texts
//   --json FILE, --compare FILE           keep answers and figures; tell what differs from kept ones
//   --here                                the checker in this process, without a build
//   --ablate [EVIDENCE …]                what each piece of evidence about names earns: learns without it (Python, lightgbm)
//   --align [--show N]                    how well documents are aligned with translations that came without XLIFF
//   --without-own                         without the mistakes of our own list (mistakes.json)

/** Changes of each kind that `--compare` shows unless told otherwise. */
const SHOWN = 20;

async function main(options: FidelityOptions): Promise<void> {
  const { fold, leaveOut, quiet, show } = options;
  const there = options.sets.filter((name) => hasCases(name));
  if (there.length === 0)
    return console.log(
      `Skipped: the cases are not there (${testData}). Set TARAZI_TEST_DATA to the folder that holds them.`,
    );
  const answer = options.here ? answerHere : answerByCommand(await builtCommand());
  const kept = options.compare === undefined ? undefined : readAnswers(resolve(options.compare));
  const isOfFold = fold === undefined ? () => true : inFold(fold);
  const answers = new Map<string, Answers>();
  const after: Outcomes[] = [];
  const before: Outcomes[] = [];
  for (const name of there) {
    const wanted = selectCases(readCases(name), (pair) => isOfFold(pair) && !leaveOut.has(sourceOf(name, pair)));
    if (wanted.faithful.length + wanted.spoiled.length + wanted.field.length === 0) continue;
    const set = options.withoutOwn ? wanted : withOwnMistakes(wanted);
    const given = await runCases(set, answer);
    answers.set(name, given);
    after.push(judge(set, given));
    before.push(judge(set, kept?.get(name) ?? new Map()));
  }
  const outcomes = joinOutcomes(after);
  const pairs = [...answers.values()].reduce((sum, { size }) => sum + size, 0);
  console.log(`${pairs} pairs of ${[...answers.keys()].join(', ')}\n\n${tables(outcomes)}`);
  if (show) console.log(`\n${examples(outcomes, show)}`);
  if (kept) {
    const changes = compareOutcomes(joinOutcomes(before), outcomes);
    console.log(`\nChanges from ${options.compare}\n${changesTable(changes)}`);
    if (!quiet) console.log(changesShown(changes, show ?? SHOWN));
  }
  if (options.json !== undefined) writeAnswers(resolve(options.json), answers, outcomes);
}

try {
  const args = process.argv.slice(2);
  if (args[0] === '--ablate') ablate(args.slice(1));
  else if (args[0] === '--align') align(args.slice(1));
  else await main(fidelityOptions(args, readParts));
} catch (error) {
  console.error(error instanceof RangeError || error instanceof TypeError ? error.message : error);
  process.exitCode = 2;
}
