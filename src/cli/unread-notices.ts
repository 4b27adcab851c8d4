import { type CliContext, notice } from './context.js';

const MOST_LINES = 5;

/** Tells, once a document, where text stands in it that readers see and translators do not get. */
export class UnreadNotices {
  private readonly told = new Set<string>();

  constructor(private readonly context: CliContext) {}

  async see({ document, unread }: { readonly document: string; readonly unread: readonly number[] }): Promise<void> {
    if (unread.length === 0 || this.told.has(document)) return;
    this.told.add(document);
    const shown = unread.slice(0, MOST_LINES);
    const data = { file: document, count: unread.length, lines: shown.join(', '), more: unread.length - shown.length };
    await notice(this.context, 'cli.unread', data);
  }
}
