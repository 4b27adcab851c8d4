import { REACH, type RegexNode } from './tree.js';

/** The characters of a sequence that says each of them; undefined where it says more. */
function literal(node: RegexNode): string | undefined {
  const parts = node.kind === 'sequence' ? node.parts : [node];
  let text = '';
  for (const part of parts) {
    if (part.kind !== 'chars' || part.set.kind !== 'range' || part.set.from !== part.set.to) return undefined;
    text += String.fromCodePoint(part.set.from);
  }
  return text;
}

/**
 * In how many ways an expression can fit at one place, at most: what a matcher that goes back may have to try. Different words
 * of one length fit no place together.
 */
export function pathsOf(node: RegexNode): number {
  switch (node.kind) {
    case 'chars':
      return 1;
    case 'sequence':
      return node.parts.reduce((product, part) => product * pathsOf(part), 1);
    case 'choice': {
      const words = new Set<string>();
      let others = 0;
      for (const one of node.choices) {
        const word = literal(one);
        if (word === undefined || words.has(word)) others += pathsOf(one);
        else words.add(word);
      }
      return new Set([...words].map((word) => word.length)).size + others;
    }
    case 'repeat': {
      const most = Math.max(node.least, Math.min(node.most, REACH));
      const once = pathsOf(node.part);
      return once === 1 ? most - node.least + 1 : Math.min(once ** most * 2, Number.MAX_VALUE);
    }
    case 'look':
      // Tried once for each way that leads to it.
      return pathsOf(node.part);
  }
}
