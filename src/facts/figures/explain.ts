import type { FigureGrammar } from '../../languages/figure-grammar.js';
import type { Certainty, Fact, MismatchType } from '../../model/index.js';
import { type AlignStep, alignAtoms } from './align.js';
import { judgeOf, mergeGroups } from './compare.js';
import { certaintyOf, factOf, factsOf, membersOf } from './facts.js';
import { pairWords } from './pair-words.js';
import { readAtoms } from './read.js';
import { type FigureReason, reasonsOf } from './reasons.js';

/** How a number or date of one side is known in the other: see `AlignStep`; `eased`: its absence is no mistake. */
export type FigureEvidence = AlignStep | 'eased' | 'unconfirmed';

/** A number or date with what stands for it. */
export interface FigureLink {
  readonly source: Fact | null;
  readonly target: Fact | null;
  readonly how: FigureEvidence;
  /** Where it does not balance: what is told, and why so surely. */
  readonly judgement?: FigureJudgement;
}

/** What is told of a number or date, and the evidence that its certainty hangs on, the weightiest first. */
export interface FigureJudgement {
  readonly role: 'figure';
  readonly type: MismatchType;
  readonly certainty: Certainty;
  readonly evidence: readonly FigureReason[];
}

/** The surest step explains an expression of several atoms only as far as its weakest atom. */
const ORDER: readonly FigureEvidence[] = ['value', 'sum', 'kind', 'eased', 'unit', 'rival', 'unconfirmed'];

/**
 * What the engine finds for each number and date: the same reading and pairing as `compareFigures`, kept instead of thrown
 * away. Facts of the source come in their order, those that only the target has after them.
 */
export function explainFigures(
  source: string,
  sourceGrammar: FigureGrammar,
  target: string,
  targetGrammar: FigureGrammar,
): FigureLink[] {
  const from = readAtoms(source, sourceGrammar);
  const to = readAtoms(target, targetGrammar);
  const steps = new Map<number, AlignStep>();
  const partner = new Int32Array(from.length).fill(-1);
  const words = pairWords(source, sourceGrammar, target, targetGrammar);
  const open = alignAtoms(from, to, source, target, words, (step, partnerOf) => {
    for (let s = 0; s < from.length; s++) {
      if (partnerOf[s]! < 0 || steps.has(s)) continue;
      steps.set(s, step);
      partner[s] = partnerOf[s]!;
    }
  });
  const judge = judgeOf(
    { atoms: from, text: source, grammar: sourceGrammar },
    { atoms: to, text: target, grammar: targetGrammar },
  );
  const judged = mergeGroups(open).map((item) => ({ item, ...judge(item) }));
  const judgementOf = (side: 'source' | 'target', { start, end }: Fact): { judgement?: FigureJudgement } => {
    const found = judged.find(({ item }) => {
      const at = item[side] ?? (side === 'source' ? item.beside : undefined);
      return at && at.start >= start && at.end <= end;
    });
    if (!found) return {};
    const { item, detail, dated, weight } = found;
    const type = detail ? 'different' : item.type;
    return { judgement: { role: 'figure', type, certainty: certaintyOf(weight), evidence: reasonsOf(item, dated) } };
  };
  const met = new Set<number>();
  const links = factsOf(from, source).map((fact): FigureLink => {
    let how: FigureEvidence = 'value';
    let stands: Fact | null = null;
    from.forEach((item, s) => {
      if (item.start < fact.start || item.end > fact.end) return;
      const wrong = open.some((one) => one.source && membersOf(one.source, from).includes(item));
      const t = partner[s]!;
      const own: FigureEvidence = steps.get(s) ?? (wrong ? 'unconfirmed' : 'eased');
      if (ORDER.indexOf(own) > ORDER.indexOf(how)) how = own;
      if (t >= 0) {
        stands ??= factOf(to[t]!, to, target);
        for (const member of membersOf(to[t]!, to)) met.add(to.indexOf(member));
      }
    });
    return { source: fact, target: stands, how, ...judgementOf('source', fact) };
  });
  for (const fact of factsOf(to, target)) {
    const items = to.flatMap((item, t) => (item.start >= fact.start && item.end <= fact.end ? [t] : []));
    if (items.some((t) => met.has(t))) continue;
    const wrong = open.some(({ target: one }) => one && one.start >= fact.start && one.end <= fact.end);
    links.push({ source: null, target: fact, how: wrong ? 'unconfirmed' : 'eased', ...judgementOf('target', fact) });
  }
  return links;
}
