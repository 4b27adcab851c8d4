import type { Leaf } from './pieces.js';
import type { RunFormat } from './run-format.js';

/** How runs are written in one vocabulary of Office Open XML. */
export interface RunSyntax {
  /** Text in one format, as whole runs. */
  textRun(format: string, text: string): string;
  /** A run around what is no text. */
  run(format: string, inside: string): string;
  /** A format for translated text: in its language, without what was tracked. */
  translated(format: RunFormat): string;
}

/** Writes the inside of a paragraph: neighbours of one format share a run. */
export class RunWriter {
  private written = '';
  /** Format of the text that waits. */
  private format = '';
  private waiting = '';

  /** @param raw gives a stretch of the part, with what is translated within */
  constructor(
    private readonly syntax: RunSyntax,
    private readonly raw: (start: number, end: number) => string,
  ) {}

  text(value: string, format: RunFormat, isTranslated: boolean): void {
    if (value === '') return;
    const xml = isTranslated ? this.syntax.translated(format) : format.xml;
    if (xml !== this.format) this.flush();
    this.format = xml;
    this.waiting += value;
  }

  /** What is no text has a run of its own: parts of fields that share one are lost on some readers. */
  leaves(leaves: readonly Leaf[]): void {
    if (leaves.length === 0) return;
    this.flush();
    for (const { start, end, format } of leaves) {
      const raw = this.raw(start, end);
      this.written += format ? this.syntax.run(format.xml, raw) : raw;
    }
  }

  /** All that was written. */
  end(): string {
    this.flush();
    return this.written;
  }

  private flush(): void {
    if (this.waiting !== '') this.written += this.syntax.textRun(this.format, this.waiting);
    this.waiting = '';
  }
}
