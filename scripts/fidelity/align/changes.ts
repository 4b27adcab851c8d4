import type { MadeBlock, MadeSentence, TextPair } from './text-pair.js';

/** What translators and editors do to the sentences and blocks of a translation, by rule. */
export type Change = 'none' | 'merged' | 'split' | 'left out' | 'added' | 'mixed' | 'block left out' | 'block moved';

/** Of so many sentences (blocks) one is changed. */
const EVERY = 7;
const BLOCKS_EVERY = 6;

type Sentences = readonly MadeSentence[];

/** Two sentences made one: its stop becomes a semicolon, behind which no sentence begins. */
function merged(sentences: Sentences, isDue: () => boolean): Sentences {
  const result: MadeSentence[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const [first, second] = [sentences[index] as MadeSentence, sentences[index + 1]];
    if (second && /\p{L}\.$/u.test(first.text) && isDue()) {
      result.push({ text: `${first.text.slice(0, -1)}; ${second.text}`, of: [...first.of, ...second.of] });
      index++;
    } else result.push(first);
  }
  return result;
}

/** A sentence made two at the comma, semicolon or dash next to its middle that leaves two words or more on both sides. */
function split(sentences: Sentences, isDue: () => boolean): Sentences {
  return sentences.flatMap((sentence): Sentences => {
    const { text } = sentence;
    const [cut] = [...text.matchAll(/(?<=\p{L}{2})(?:[,;]| [—–])\s(?=\p{Ll}+\s\S+\s)/gu)]
      .filter(({ index }) => text.slice(0, index).split(' ').length > 2)
      .sort((a, b) => Math.abs(a.index - text.length / 2) - Math.abs(b.index - text.length / 2));
    if (!cut || !isDue()) return [sentence];
    const rest = text.slice(cut.index + cut[0].length);
    return [
      { ...sentence, text: `${text.slice(0, cut.index)}.` },
      { ...sentence, text: rest.charAt(0).toUpperCase() + rest.slice(1) },
    ];
  });
}

/** A block keeps at least one sentence. */
function leftOut(sentences: Sentences, isDue: () => boolean): Sentences {
  const index = sentences.length - 1;
  return sentences.length > 1 && isDue() ? sentences.toSpliced((index * 7) % sentences.length, 1) : sentences;
}

/** True once in so many calls, beginning elsewhere in each document. */
function everySo(many: number, start: number): () => boolean {
  let count = start;
  return () => count++ % many === many - 1;
}

const MOVED = 2;

/**
 * Changes the translation of a pair by rule; `added` takes sentences out of the source instead. Deterministic.
 * @param seed makes the changes begin elsewhere in each document
 */
export function changed(pair: TextPair, change: Change, seed: number): TextPair {
  const due = everySo(EVERY, seed % EVERY);
  const blocks = (side: readonly MadeBlock[], act: (sentences: Sentences) => Sentences): MadeBlock[] =>
    side.map((block) => (block.kind === 'heading' ? block : { ...block, sentences: act(block.sentences) }));
  switch (change) {
    case 'none':
      return pair;
    case 'merged':
      return { ...pair, target: blocks(pair.target, (all) => merged(all, due)) };
    case 'split':
      return { ...pair, target: blocks(pair.target, (all) => split(all, due)) };
    case 'left out':
      return { ...pair, target: blocks(pair.target, (all) => leftOut(all, due)) };
    case 'added':
      return { ...pair, source: blocks(pair.source, (all) => leftOut(all, due)) };
    case 'mixed': {
      const rare = everySo(2 * EVERY, seed % (2 * EVERY));
      return { ...pair, target: blocks(pair.target, (all) => split(merged(leftOut(all, due), rare), rare)) };
    }
    case 'block left out': {
      const gone = everySo(BLOCKS_EVERY, seed % BLOCKS_EVERY);
      return { ...pair, target: pair.target.filter((_, index) => index === 0 || !gone()) };
    }
    case 'block moved': {
      const target = [...pair.target];
      // Not the title, and over two blocks or more.
      const from = 1 + (seed % Math.max(1, target.length - 1));
      const [block] = target.splice(from, 1);
      if (block) target.splice(from + MOVED < target.length ? from + MOVED : Math.max(1, from - MOVED), 0, block);
      return { ...pair, target };
    }
  }
}
