import { plainText } from '../../model/index.js';
import type { Block } from './block.js';

/** The text of a block without its formats. */
const textOf = ({ parts }: Block): string =>
  parts.map(({ content }) => (content ? plainText(content.source) : '\n')).join('');

/** Those of the later blocks that say what one of the first says; the others are left alone. */
export function mirrorsOf(first: readonly Block[], later: readonly Block[]): Block[] {
  const waiting = new Map<string, Block[]>();
  // From the last on, so that the first one waits at the end of its list.
  for (const block of first.toReversed()) {
    const text = textOf(block);
    const list = waiting.get(text);
    if (list) list.push(block);
    else waiting.set(text, [block]);
  }
  return later.flatMap((block) => {
    const mirrors = waiting.get(textOf(block))?.pop();
    return mirrors ? [{ ...block, mirrors: mirrors.mirrors ?? mirrors }] : [];
  });
}
