import type { Content } from '../../model/index.js';
import { speakable } from '../../text/speakable.js';
import { type CodePlaces, codesById } from '../running/code-places.js';
import type { Sentence } from '../running/sentences.js';
import { beginsLikeItem } from './lines.js';

/** A translation as it can stand in a line: white space that would end a line or a cell is a space. */
export function writeSentence(
  translation: Content,
  sentence: Sentence,
  { text, places }: { readonly text: string; readonly places: CodePlaces },
): string {
  let written = '';
  const codes = codesById(sentence.source);
  for (const part of translation) {
    if (typeof part === 'string')
      written += speakable(part.replace(/[ \t]*(?:\r\n|[\t\n\v\f\r\u0085\u2028\u2029])[ \t]*| {3,}/g, ' '));
    else if (part.kind === 'standalone') {
      const place = codes.has(part.id) ? places.of(sentence.codes, part.id).open : undefined;
      if (place) written += text.slice(place.start, place.end);
    }
  }
  return written.trim();
}

/** How a paragraph is filled. */
export interface Filling {
  /** Characters before the first line. */
  readonly indent: number;
  readonly width: number;
  /** What the other lines begin with. */
  readonly prefix: string;
  readonly lineEnd: string;
}

/** Breaks a text into lines of a width; none begins with what would begin an item of a list. */
export function fill(text: string, { indent, width, prefix, lineEnd }: Filling): string {
  const words = text.split(/[ \t]*[\r\n]+[ \t>]*|(?<=\S) (?=\S)/);
  let filled = words[0] ?? '';
  let length = indent + filled.length;
  for (const word of words.slice(1)) {
    if (length + 1 + word.length > width && !beginsLikeItem(word)) {
      filled += `${lineEnd}${prefix}${word}`;
      length = prefix.length + word.length;
    } else {
      filled += ` ${word}`;
      length += 1 + word.length;
    }
  }
  return filled;
}
