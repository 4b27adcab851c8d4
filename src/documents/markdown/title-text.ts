import { decodeString } from 'micromark-util-decode-string';
import { UNSPEAKABLE } from '../../text/speakable.js';
import type { TitleText } from './pieces.js';

export const LINE_BREAKS_IN_TEXT = /[\n\v\f\r]/g;

/** Collects the text of a title from micromark's events within its quotes. */
export class TitleReader {
  private value = '';

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  /** Sees what begins within the title. Offsets are of the text. */
  enter(type: string, start: number, end: number): void {
    if (type === 'data') this.value += this.text.slice(start, end);
    else if (type === 'lineEnding') this.value += ' ';
    else if (type === 'characterEscape') this.value += this.text.slice(start + 1, end);
    else if (type === 'characterReference') this.value += decodeString(this.text.slice(start, end));
  }

  /** The title; undefined where it holds what XML cannot. */
  read(): TitleText | undefined {
    if (UNSPEAKABLE.test(this.value)) return undefined;
    return { value: this.value.replace(LINE_BREAKS_IN_TEXT, ' '), start: this.start, end: this.end };
  }
}
