import type { Event } from 'micromark-util-types';
import type { Block } from './pieces.js';
import { TitleReader } from './title-text.js';

/** Finds the titles of link definitions (`[label]: /address "Title"`) among micromark's events: a block each, without text. */
export class DefinitionTitles {
  /** The title that the last event ended. */
  block: Block | undefined;
  private reader: TitleReader | undefined;

  constructor(
    private readonly text: string,
    private readonly shift: number,
  ) {}

  /** Whether an event belongs to a title. */
  see(step: Event[0], token: Event[1]): boolean {
    this.block = undefined;
    const start = token.start.offset + this.shift;
    const end = token.end.offset + this.shift;
    if (token.type === 'definitionTitleString') {
      if (step === 'enter') this.reader = new TitleReader(this.text, start, end);
      else this.block = this.blockOf(start, end);
      return true;
    }
    if (this.reader !== undefined && step === 'enter') this.reader.enter(token.type, start, end);
    return this.reader !== undefined;
  }

  private blockOf(start: number, end: number): Block | undefined {
    const title = this.reader?.read();
    this.reader = undefined;
    if (title === undefined) return undefined;
    const pieces = [{ kind: 'standalone', type: 'other', start, end, titles: [title] }] as const;
    return { kind: 'paragraph', context: 'link-title', start, end, pieces, prefixes: [] };
  }
}
