import { type Content, plainText, type Span } from '../../model/index.js';
import { speakable } from '../../text/speakable.js';
import { type CodePlaces, codesById } from '../running/code-places.js';
import type { Sentence } from '../running/sentences.js';
import type { AttributeText } from './attribute-text.js';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as a page can hold it: line breaks are spaces, control characters go, halves of surrogate pairs become U+FFFD. */
function cleanText(text: string): string {
  return speakable(text.replace(/\r\n|[\n\f\r]/g, ' '));
}

/** Typed text between tags, whatever the element: no tag and no reference can begin in it. */
export function writeText(text: string): string {
  return cleanText(text).replace(/[&<>]/g, (character) => REFERENCES[character]!);
}

/** A translated value with its quotes where it had none; undefined where nothing would be left of it. */
export function writeAttribute(translation: Content, { quote }: AttributeText): string | undefined {
  const text = cleanText(plainText(translation)).trim();
  if (text === '') return undefined;
  const escaped = text.replace(/[&<>"']/g, (character) =>
    /["']/.test(character) && character !== (quote || '"') ? character : REFERENCES[character]!,
  );
  return quote === '' ? `"${escaped}"` : escaped;
}

/**
 * A translation in the place of its sentence. Codes that the sentence does not have go, pairs are balanced, a link within a
 * link goes; a tag whose other half stands elsewhere is there once, at the end where the translation lacks it.
 * @param bytes the markup of a code as it is to stand there
 */
export function writeSentence(
  translation: Content,
  sentence: Sentence,
  places: CodePlaces,
  bytes: (code: Span) => string,
): string {
  const open: { readonly id: string; readonly close: Span; readonly isLink: boolean }[] = [];
  const codes = codesById(sentence.source);
  const lone = new Set([...codes.keys()].filter((id) => places.of(sentence.codes, id).isLone));
  let written = '';
  const closeLast = (): void => {
    const last = open.pop();
    if (last) written += bytes(last.close);
  };
  for (const part of translation) {
    if (typeof part === 'string') {
      written += writeText(part);
      continue;
    }
    const code = codes.get(part.id);
    const place = code && places.of(sentence.codes, part.id);
    if (part.kind === 'standalone') {
      if (code?.kind !== 'standalone' || !place || (place.isLone && !lone.delete(part.id))) continue;
      written += bytes(place.open);
    } else if (part.kind === 'open') {
      if (code?.kind !== 'open' || !place?.close || open.some(({ id }) => id === part.id)) continue;
      const isLink = code.type === 'link';
      if (isLink && open.some((one) => one.isLink)) continue;
      open.push({ id: part.id, close: place.close, isLink });
      written += bytes(place.open);
    } else if (open.some(({ id }) => id === part.id)) {
      while (open.at(-1)?.id !== part.id) closeLast();
      closeLast();
    }
  }
  while (open.length > 0) closeLast();
  for (const id of lone) written += bytes(places.of(sentence.codes, id).open);
  return written;
}
