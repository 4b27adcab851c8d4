import type { CasePair } from '../cases.js';

/** A sentence of a document made for aligning, with the numbers of the pairs that it says (one, two where they were merged). */
export interface MadeSentence {
  readonly text: string;
  readonly of: readonly number[];
}

export interface MadeBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item';
  readonly sentences: readonly MadeSentence[];
}

/** A document and its translation, whose sentences are known to stand for each other by their numbers. */
export interface TextPair {
  readonly document: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly source: readonly MadeBlock[];
  readonly target: readonly MadeBlock[];
}

/** How many sentences the paragraphs of a document have, in turn: corpora of sentences have lost where they ended. */
const PARAGRAPHS = [2, 3, 1, 4, 2, 1, 3, 5];
/** Every so many paragraphs the next sentences are the items of a list. */
const LIST_EVERY = 5;
const ITEMS = 3;

const ENDED = /[.!?…]["”’»)']*$/u;

/**
 * Groups the pairs of a document into blocks, by one rule for both sides: the first is its title, and so is every one that ends
 * with no stop on a side; the others are paragraphs of 2, 3, 1, 4, 2, 1, 3, 5 sentences in turn, beginning elsewhere in each
 * document, and after every fifth a list of three items.
 */
function grouped(pairs: readonly CasePair[], turn: number): readonly (readonly [MadeBlock['kind'], CasePair[]])[] {
  const groups: [MadeBlock['kind'], CasePair[]][] = [];
  let paragraphs = 0;
  let room = 0;
  let items = 0;
  for (const [index, pair] of pairs.entries()) {
    if (index === 0 || !ENDED.test(pair.source.trim()) || !ENDED.test(pair.target.trim())) {
      groups.push(['heading', [pair]]);
      room = 0;
    } else if (items > 0) {
      groups.push(['list-item', [pair]]);
      items--;
    } else if (room > 0) {
      groups.at(-1)?.[1].push(pair);
      room--;
    } else {
      groups.push(['paragraph', [pair]]);
      room = (PARAGRAPHS[(turn + paragraphs++) % PARAGRAPHS.length] as number) - 1;
    }
    if (room === 0 && items === 0 && groups.at(-1)?.[0] === 'paragraph' && paragraphs % LIST_EVERY === 0) items = ITEMS;
  }
  return groups;
}

/** Makes documents of pairs that stand in the order of their documents, a document a direction. */
export function textPairs(pairs: readonly CasePair[]): TextPair[] {
  const documents = new Map<string, CasePair[]>();
  for (const pair of pairs) {
    const key = `${pair.sourceLanguage}-${pair.targetLanguage} ${pair.doc}`;
    const known = documents.get(key);
    if (known) known.push(pair);
    else documents.set(key, [pair]);
  }
  let turn = 0;
  return [...documents].map(([key, found]): TextPair => {
    const [{ sourceLanguage, targetLanguage }] = found as [CasePair];
    const groups = grouped(found, turn++);
    const numbers = new Map(found.map((pair, index) => [pair, index]));
    const side = (name: 'source' | 'target'): MadeBlock[] =>
      groups.map(([kind, group]) => ({
        kind,
        sentences: group.map((pair) => ({ text: pair[name].trim(), of: [numbers.get(pair) as number] })),
      }));
    return { document: key, sourceLanguage, targetLanguage, source: side('source'), target: side('target') };
  });
}
