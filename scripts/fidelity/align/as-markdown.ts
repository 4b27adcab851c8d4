import type { MadeBlock } from './text-pair.js';

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~:&$=^@/]/g, '\\$&');

/** Blocks as a Markdown document in which every sign of the text is only that sign. */
export function asMarkdown(blocks: readonly MadeBlock[]): string {
  const heads = { heading: '## ', paragraph: '', 'list-item': '- ' };
  return blocks
    .map(({ kind, sentences }) => `${heads[kind]}${sentences.map(({ text }) => escaped(text)).join(' ')}\n`)
    .join('\n');
}
