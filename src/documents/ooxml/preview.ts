import type { Block } from './block.js';
import type { OfficeDocument } from './office-document.js';
import { shownText } from './sentences.js';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The inside of a paragraph: bold and italic, no links. */
function inner({ parts }: Block): string {
  let html = '';
  for (const piece of parts.flatMap(({ pieces }) => pieces)) {
    const text = escaped(shownText(piece)).replaceAll('\n', '<br>').replaceAll('\t', '&emsp;');
    if (piece.kind !== 'text') html += text;
    else {
      const tags = ['b', 'i'].filter((name) => piece.format.names.includes(name));
      html +=
        tags.map((tag) => `<${tag}>`).join('') +
        text +
        tags
          .reverse()
          .map((tag) => `</${tag}>`)
          .join('');
    }
  }
  return html;
}

const rowOf = (block: Block): string => `${block.label.number} ${block.label.name?.replace(/\D/g, '')}`;

/** The body of an HTML page with the text of a document: headings, paragraphs, lists, tables; no pictures. */
export function previewOffice({ parts }: OfficeDocument): string {
  const blocks: Block[] = [];
  const add = (block: Block): void => {
    if (!block.mirrors) blocks.push(block);
    block.nested.forEach(add);
  };
  for (const part of parts) part.blocks.forEach(add);
  const lines: string[] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const text = inner(block);
    const { kind, number, name } = block.label;
    if (kind === 'cell') {
      const isCell = (one: Block | undefined): one is Block =>
        one?.label.kind === 'cell' && one.label.number === number;
      const opens = isCell(before) ? (rowOf(before) === rowOf(block) ? '' : '<tr>') : '<table><tr>';
      const closes = isCell(after) ? (rowOf(after) === rowOf(block) ? '' : '</tr>') : '</tr></table>';
      const starts = isCell(before) && before.label.name === name ? '<br>' : '<td>';
      const ends = isCell(after) && after.label.name === name ? '' : '</td>';
      lines.push(`${opens}${starts}${text}${ends}${closes}`);
    } else if (block.context === 'heading') lines.push(`<h2>${text}</h2>`);
    else if (block.context === 'list-item') lines.push(`<ul><li>${text}</li></ul>`);
    else lines.push(`<p>${text}</p>`);
  });
  return lines.join('\n');
}
