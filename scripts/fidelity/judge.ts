import type { CaseSet, FaithfulCase, FieldCase, Mistake, Offsets, SpoiledCase } from './cases.js';
import type { AnsweredFinding, Answers } from './run.js';
import { directionOf, sourceOf } from './source-of.js';

/** What is scored: findings of other categories, and `info`, are not counted. */
export const GROUPS = ['number', 'date', 'name'] as const;
export type Group = (typeof GROUPS)[number];

interface Judged<C> {
  readonly set: string;
  readonly source: string;
  readonly direction: string;
  readonly pair: C;
}

/** A faithful pair with what counts of its findings, and which known mistakes they tell. */
export interface FaithfulOutcome extends Judged<FaithfulCase> {
  readonly grave: readonly AnsweredFinding[];
  readonly mistakes: readonly { readonly mistake: Mistake; readonly found: boolean }[];
}

/** A spoiled pair; `by` is the gravest finding that tells what was spoiled, if any does. */
export interface SpoiledOutcome extends Judged<SpoiledCase> {
  readonly by: AnsweredFinding | undefined;
}

/** A pair after a user's report. */
export interface FieldOutcome extends Judged<FieldCase> {
  readonly findings: readonly AnsweredFinding[];
  readonly right: boolean;
}

/** What the answers to a set, or to several, came to. */
export interface Outcomes {
  readonly faithful: readonly FaithfulOutcome[];
  readonly spoiled: readonly SpoiledOutcome[];
  readonly field: readonly FieldOutcome[];
}

/** Whether a finding counts. */
const isGrave = ({ severity, category }: AnsweredFinding): boolean =>
  severity !== 'info' && (GROUPS as readonly string[]).includes(category);

const touches = (span: AnsweredFinding['source'], offsets: Offsets | null): boolean =>
  span !== null && offsets !== null && span.start <= offsets[1] && span.end >= offsets[0];

/** Whether a finding tells a known mistake. Those of our own list have no offsets: there the category tells. */
export const tells = (finding: AnsweredFinding, { own, group, source, target }: Mistake): boolean =>
  own ? finding.category === group : touches(finding.source, source) || touches(finding.target, target);

/** What makes a finding the same one in two answers. */
function sameness({ category, source, target }: AnsweredFinding): string {
  return `${category}|${source ? `${source.start}-${source.end}` : target ? 't' : ''}`;
}

const isEmpty = ([start, end]: Offsets): boolean => end <= start;

/** A spoiled fact is told by a finding that touches it and was not there before it was spoiled. */
function told(pair: SpoiledCase, grave: readonly AnsweredFinding[], before: readonly AnsweredFinding[]) {
  const old = new Set(pair.mutation === 'extra' ? [] : before.map(sameness));
  const { sourceSpan, targetSpan } = pair;
  const telling = grave.filter(
    (finding) =>
      !old.has(sameness(finding)) &&
      (touches(finding.source, sourceSpan) || (!isEmpty(targetSpan) && touches(finding.target, targetSpan))),
  );
  return telling.find(({ severity }) => severity === 'error') ?? telling[0];
}

/** Without alarm where `clean` is expected, else with a finding of a category that is. */
function isRight({ expect }: FieldCase, findings: readonly AnsweredFinding[]): boolean {
  const grave = findings.filter(({ severity }) => severity !== 'info');
  if (expect === 'clean') return grave.length === 0;
  return grave.some(({ category }) => expect.split('|').includes(category));
}

/** Judges the answers to a set. Pairs without an answer are passed over: a kept file of answers may lack some. */
export function judge(set: CaseSet, answers: Answers): Outcomes {
  const faithfulById = new Map(set.faithful.map((one) => [one.id, one]));
  const judged = <C extends FaithfulCase | SpoiledCase | FieldCase>(pair: C): Judged<C> => {
    const origin = ('clean' in pair && faithfulById.get(pair.clean)) || pair;
    return { set: set.name, source: sourceOf(set.name, origin), direction: directionOf(pair), pair };
  };
  const answered = <C extends { readonly id: string }>(pairs: readonly C[]): C[] =>
    pairs.filter(({ id }) => answers.has(id));
  const grave = (id: string): readonly AnsweredFinding[] => answers.get(id)?.filter(isGrave) ?? [];
  return {
    faithful: answered(set.faithful).map((pair) => {
      const findings = grave(pair.id);
      const mistakes = pair.errors.map((mistake) => ({ mistake, found: findings.some((one) => tells(one, mistake)) }));
      return { ...judged(pair), grave: findings, mistakes };
    }),
    spoiled: answered(set.spoiled).map((pair) => ({
      ...judged(pair),
      by: told(pair, grave(pair.id), grave(pair.clean)),
    })),
    field: answered(set.field).map((pair) => {
      const findings = answers.get(pair.id)!;
      return { ...judged(pair), findings, right: isRight(pair, findings) };
    }),
  };
}

/** Outcomes of several sets as one. */
export const joinOutcomes = (all: readonly Outcomes[]): Outcomes => ({
  faithful: all.flatMap(({ faithful }) => faithful),
  spoiled: all.flatMap(({ spoiled }) => spoiled),
  field: all.flatMap(({ field }) => field),
});
