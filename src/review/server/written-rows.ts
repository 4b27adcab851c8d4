import type { InterfaceLanguage } from '../../messages/languages.js';
import type { Words } from '../../reports/html/words.js';
import { rowHtml } from '../page/row.js';
import type { ReviewSession, Row } from '../session/session.js';

const SLICE = 20;

/** Rows that were written once stay written until they change. */
export class WrittenRows {
  readonly #rows = new Map<InterfaceLanguage, WeakMap<Row, string>>();

  of(row: Row, words: Words, session: ReviewSession): string {
    const known = this.#rows.get(words.language) ?? new WeakMap<Row, string>();
    this.#rows.set(words.language, known);
    let html = known.get(row);
    if (html === undefined) {
      html = rowHtml(row, words, session.settings.termbase);
      known.set(row, html);
    }
    return html;
  }

  /** Writes all of them before somebody asks, a slice after the other so that whoever asks meanwhile is served. */
  async warm(words: Words, session: ReviewSession): Promise<void> {
    for (let index = 0; index < session.rows.length; index++) {
      if (index % SLICE === SLICE - 1) await new Promise((resume) => setImmediate(resume));
      const row = session.rows[index];
      if (row) this.of(row, words, session);
    }
  }
}
