import type { Block } from './block.js';
import type { OfficeDocument } from './office-document.js';
import type { RunFormat } from './run-format.js';
import { shownText } from './sentences.js';
import { codeOf, type UnitContent } from './unit-content.js';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A text in its format; in none where it is what a code shows. */
function shown(value: string, format?: RunFormat): string {
  const text = escaped(value).replaceAll('\n', '<br>').replaceAll('\t', '&emsp;');
  const tags = ['b', 'i'].filter((name) => format?.names.includes(name));
  const ends = tags.map((tag) => `</${tag}>`).reverse();
  return tags.map((tag) => `<${tag}>`).join('') + text + ends.join('');
}

function sentence(content: UnitContent): string {
  const formats = [content.base];
  let html = '';
  for (const part of content.source) {
    if (typeof part === 'string') html += shown(part, formats.at(-1));
    else if (part.kind === 'standalone') html += shown(part.text ?? '');
    else if (part.kind === 'close') formats.pop();
    else {
      const code = codeOf(content, part.id);
      formats.push(code && code.kind !== 'standalone' ? code.format : content.base);
    }
  }
  return html;
}

/** The inside of a paragraph: bold and italic, no links. */
function inner({ parts }: Block): string {
  return parts
    .map(({ content, pieces }) => {
      if (content) return sentence(content);
      return pieces.map((piece) => shown(shownText(piece), piece.kind === 'text' ? piece.format : undefined)).join('');
    })
    .join('');
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
