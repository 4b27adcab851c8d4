import { plainText } from '../../model/index.js';
import { parseText } from './text-document.js';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The body of an HTML page that shows a plain text paragraph by paragraph. */
export function previewText(bytes: Uint8Array): string {
  const { units } = parseText(bytes, { file: '', language: 'en', segmentation: [] });
  return units
    .map(({ source, context }) => {
      const text = escaped(plainText(source));
      if (context === 'heading') return `<h2>${text}</h2>`;
      if (context === 'list-item') return `<ul><li>${text}</li></ul>`;
      return context === 'quote' ? `<blockquote>${text}</blockquote>` : `<p>${text}</p>`;
    })
    .join('\n');
}
