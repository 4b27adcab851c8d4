import type { InlineCode } from '../model/index.js';

/**
 * Inline codes of a document, equal ones once: where every word has a format of its own, an object each would take more
 * than the document itself.
 */
export class SharedCodes {
  private readonly known = new Map<string, InlineCode>();

  of(code: InlineCode): InlineCode {
    const { kind, id, type, equiv, text } = code;
    const key = `${kind}\0${id}\0${type ?? ''}\0${equiv ?? ''}\0${text ?? ''}`;
    const known = this.known.get(key);
    // Nothing and an empty text are told apart by nobody who reads a document, but by `deepEqual`.
    if (known && known.text === text && known.equiv === equiv && known.type === type) return known;
    this.known.set(key, code);
    return code;
  }
}
