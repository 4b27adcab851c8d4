import { InputError } from '../model/index.js';
import type { TextWindow } from './text-window.js';
import { readDoctype } from './xml-doctype.js';
import { DEFAULT_LIMITS, type XmlHandler, type XmlOptions } from './xml-events.js';
import { LONGEST_NAME, type XmlFlaw } from './xml-flaw.js';
import { codeAt, isQualifiedName, nameEnd, spaceEnd, standsAt } from './xml-names.js';
import { resolveReferences } from './xml-references.js';
import { XmlScope } from './xml-scope.js';
import { type RefuseXml, readStartTag } from './xml-tag-reader.js';

/** XML 1.0, production 2: code units that may stand nowhere. */
const ILLEGAL = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;
/** Up to so much that has not ended is looked at again with every chunk. */
const SMALL = 65_536;

/**
 * Reads namespace-well-formed XML 1.0 without recursion, chunk by chunk, in one pass over the text. DOCTYPE is refused
 * (unless it may name a DTD), and so is every entity but the five of XML; so is what goes beyond the limits, as soon as it does.
 */
export class XmlStream {
  private readonly limits: XmlOptions;
  private readonly names: string[] = [];
  private readonly scopes: XmlScope[] = [];
  private scope = new XmlScope(undefined);
  /** Where the document begins: after a byte order mark. */
  private begin = 0;
  private rootSeen = false;
  private doctypeSeen = false;
  private carried = '';
  /** Offset of what has not been read: a text or a tag that has not ended. */
  private at = 0;
  private tryFrom = 0;
  private readonly refuseTag: RefuseXml = (id, data, at) => this.refuse(id, data, at + this.window.base);

  /** @param window takes what is written; whoever reads releases it */
  constructor(
    private readonly window: TextWindow,
    private readonly handler: XmlHandler,
    limits: Partial<XmlOptions> = {},
  ) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /**
   * @param wellFormed no half of a surrogate pair stands alone in it: decoders see to that
   * @throws InputError with line and column
   */
  write(chunk: string, wellFormed = false): void {
    let text = this.carried === '' ? chunk : this.carried + chunk;
    const last = text === '' ? 0 : text.charCodeAt(text.length - 1);
    // Neither a line end nor a character may be cut in two.
    const held = last === 0x0d || (last >= 0xd800 && last <= 0xdbff) ? 1 : 0;
    this.carried = held > 0 ? text.slice(-1) : '';
    if (held > 0) text = text.slice(0, -1);
    this.feed(text, wellFormed);
  }

  /** @throws InputError where the document is not at its end */
  close(): void {
    const last = this.carried;
    this.carried = '';
    this.feed(last, false);
    this.scan();
    const { window } = this;
    const rest = window.slice(this.at, window.end);
    const open = this.names.at(-1);
    if (rest.startsWith('<')) this.malformed('end', window.end - 1);
    if (open !== undefined) this.malformed('unclosed', window.end - 1, open);
    this.characters(rest, 0, rest.length, this.at, true);
    if (!this.rootSeen) this.malformed('root', window.end - 1);
  }

  /** Offset of the first character that may belong to a text or a tag which has not ended yet. */
  get pendingFrom(): number {
    return this.at;
  }

  private feed(text: string, wellFormed: boolean): void {
    if (text === '') return;
    const { window, limits } = this;
    const start = window.end;
    if (start === 0 && text.startsWith('\uFEFF')) this.begin = 1;
    const illegal = illegalAt(text, wellFormed);
    window.append(text);
    if (illegal >= 0) this.malformed('character', start + illegal);
    if (window.end > limits.maxLength) {
      throw new InputError('xml.too-long', { length: window.end, limit: limits.maxLength });
    }
    // What is long and has not ended yet is looked at again when it has grown by half: else time would be quadratic.
    if (window.end < this.tryFrom && window.end - this.at <= limits.maxText) return;
    this.scan();
    const waiting = window.end - this.at;
    if (waiting > limits.maxText) this.refuse('xml.text-too-long', { limit: limits.maxText }, this.at);
    this.tryFrom = waiting > SMALL ? window.end + waiting / 2 : 0;
  }

  private scan(): void {
    const { text, base } = this.window;
    let index = this.at - base;
    for (;;) {
      // By hand: `indexOf` is slow for texts with letters beyond Latin-1.
      let special = false;
      let tag = index;
      for (let code = codeAt(text, tag); code !== 0x3c && tag < text.length; code = codeAt(text, ++tag)) {
        if (code === 0x26 || code === 0x5d) special = true;
      }
      if (tag === text.length) break;
      if (tag > index) this.characters(text, index, tag, base, special);
      index = tag;
      const end = this.markup(text, tag, base);
      if (end < 0) break;
      index = end;
    }
    this.at = index + base;
  }

  /** Reads what begins with `<`; gives the index after it, -1 where the text ends before it does. */
  private markup(text: string, start: number, base: number): number {
    const code = codeAt(text, start + 1);
    if (code === 0x2f) return this.endTag(text, start, base);
    if (code === 0x21) return this.declaration(text, start, base);
    if (code === 0x3f) return this.instruction(text, start, base);
    const read = readStartTag(text, start, this.scope, this.limits.maxAttributes, this.refuseTag);
    if (!read) return -1;
    const { tag, end, scope } = read;
    if (this.names.length === 0) {
      if (this.rootSeen) this.malformed('roots', start + base);
      this.rootSeen = true;
    }
    if (this.names.length >= this.limits.maxDepth) {
      this.refuse('xml.too-deep', { limit: this.limits.maxDepth }, start + base);
    }
    this.handler.open(tag, start + base, end + base);
    if (tag.isSelfClosing) this.handler.close(end + base, end + base);
    else {
      this.names.push(tag.name);
      this.scopes.push(this.scope);
      this.scope = scope;
    }
    return end;
  }

  private endTag(text: string, start: number, base: number): number {
    const name = this.names.at(-1) ?? '';
    const named = start + 2 + name.length;
    const end = spaceEnd(text, named);
    if (name === '' || !standsAt(text, start + 2, name) || (end < text.length && codeAt(text, end) !== 0x3e)) {
      const close = text.indexOf('>', start);
      if (close < 0) return -1;
      const found = text.slice(start + 2, Math.min(close, start + 82));
      return this.malformed('close', start + base, found);
    }
    if (end >= text.length) return -1;
    this.names.pop();
    this.scope = this.scopes.pop() ?? this.scope;
    this.handler.close(start + base, end + 1 + base);
    return end + 1;
  }

  /** Comments, CDATA sections and DOCTYPE. */
  private declaration(text: string, start: number, base: number): number {
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('--', start + 4);
      if (end < 0 || end + 2 >= text.length) return -1;
      if (codeAt(text, end + 2) !== 0x3e) this.malformed('comment', end + base);
      this.handler.other();
      return end + 3;
    }
    if (text.startsWith('<![CDATA[', start)) {
      if (this.names.length === 0) this.malformed('outside', start + base);
      const end = text.indexOf(']]>', start + 9);
      if (end < 0) return -1;
      this.handler.text(this.lineEnds(text.slice(start + 9, end)));
      return end + 3;
    }
    if (text.startsWith('<!DOCTYPE', start)) return this.doctype(text, start, base);
    return text.length - start < 9 ? -1 : this.malformed('markup', start + base);
  }

  private doctype(text: string, start: number, base: number): number {
    const end = this.limits.externalDtd ? readDoctype(text, start) : 'declares';
    if (end === 'declares') this.refuse('xml.doctype', {}, start + base);
    if (end === 'malformed' || this.rootSeen || this.doctypeSeen) this.malformed('markup', start + base);
    this.doctypeSeen = end > 0;
    return end;
  }

  private instruction(text: string, start: number, base: number): number {
    const end = text.indexOf('?>', start + 2);
    if (end < 0) return -1;
    const named = nameEnd(text, start + 2);
    const target = text.slice(start + 2, named);
    if (/^xml$/i.test(target)) {
      const first = start + base === this.begin;
      if (!first || !DECLARATION.test(text.slice(start, end + 2))) {
        this.malformed('declaration', start + base);
      }
      return end + 2;
    }
    if (!isQualifiedName(target) || target.includes(':') || (named < end && spaceEnd(text, named) === named)) {
      this.malformed('instruction', start + base);
    }
    this.handler.other();
    return end + 2;
  }

  /** Text between two tags; `special` where `&` or `]` is in it. */
  private characters(text: string, from: number, to: number, base: number, special: boolean): void {
    if (this.names.length === 0) {
      const first = Math.max(from, this.begin - base);
      const end = spaceEnd(text, first);
      if (end < to) this.malformed('outside', end + base);
      return;
    }
    const { maxText } = this.limits;
    if (to - from > maxText) this.refuse('xml.text-too-long', { limit: maxText }, from + base);
    if (this.handler.wantsText === false && !special) return;
    const raw = this.lineEnds(text.slice(from, to));
    if (special && raw.includes(']]>')) this.malformed('cdata', from + raw.indexOf(']]>') + base);
    const value = special
      ? resolveReferences(raw, (offset, isEntity) =>
          isEntity
            ? this.refuse('xml.entity', {}, from + offset + base)
            : this.malformed('reference', from + offset + base),
        )
      : raw;
    if (this.handler.wantsText !== false) this.handler.text(value);
  }

  private lineEnds(text: string): string {
    return this.window.sawReturn && text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  private malformed(detail: XmlFlaw, at: number, name = ''): never {
    return this.refuse('xml.not-well-formed', { detail, name: name.slice(0, LONGEST_NAME) }, at);
  }

  private refuse(id: string, data: Readonly<Record<string, string | number>>, at: number): never {
    throw new InputError(id, data, this.window.at(Math.max(0, at)));
  }
}

function illegalAt(text: string, wellFormed: boolean): number {
  const control = text.search(ILLEGAL);
  // In Node since 20, not yet in the library types of ES2023.
  const { isWellFormed } = text as unknown as { isWellFormed?: () => boolean };
  if (wellFormed || isWellFormed?.call(text)) return control;
  const lone = text.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  return control < 0 || (lone >= 0 && lone < control) ? lone : control;
}
