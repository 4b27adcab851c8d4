import { type Content, content, type InlineCode } from '../model/index.js';
import { typeOfTmx } from './code-types.js';

type Attributes = ReadonlyMap<string, string>;

/** Puts the content of a TMX `seg` together: `bpt`/`ept`, `it`, `ph`, `hi`, `ut`; their native code becomes `equiv`. */
export class SegReader {
  private readonly parts: (string | InlineCode)[] = [];
  /** Open elements within the segment; the native code of the outermost code is gathered. */
  private readonly open: { readonly name: string; readonly attributes: Attributes; readonly id: string }[] = [];
  private readonly idOfPair = new Map<string, string>();
  private native = '';
  /** Stand-ins for ids that the segment does not give. */
  private readonly unnamed: string[] = [];

  openElement(name: string, attributes: Attributes): void {
    const id = this.idOf(name, attributes);
    if (name === 'hi' && !this.isInCode()) this.parts.push({ ...codeOf(id, attributes), kind: 'open' });
    else if (!this.isInCode()) this.native = '';
    this.open.push({ name, attributes, id });
  }

  closeElement(): void {
    const closed = this.open.pop();
    if (!closed || this.isInCode()) return;
    const { name, attributes, id } = closed;
    if (name === 'hi') {
      this.parts.push({ id, kind: 'close' });
      return;
    }
    const code = { ...codeOf(id, attributes), ...(this.native !== '' && { equiv: this.native }) };
    if (name === 'bpt' || (name === 'it' && attributes.get('pos') === 'begin'))
      this.parts.push({ ...code, kind: 'open' });
    else if (name === 'ept' || name === 'it') this.parts.push({ ...code, kind: 'close' });
    else this.parts.push({ ...code, kind: 'standalone', ...(code.type === 'lb' && { text: '\n' }) });
  }

  text(text: string): void {
    if (this.isInCode()) this.native += text;
    else this.parts.push(text);
  }

  finish(): Content {
    // What has no number of its own gets the next free one.
    const used = new Set(this.parts.map((part) => (typeof part === 'string' ? '' : part.id)));
    const numbers = new Map<string, string>();
    let next = 1;
    for (const id of this.unnamed) {
      while (used.has(String(next))) next++;
      used.add(String(next));
      numbers.set(id, String(next));
    }
    return content(
      this.parts.map((part) => (typeof part === 'string' ? part : { ...part, id: numbers.get(part.id) ?? part.id })),
    );
  }

  private isInCode(): boolean {
    return this.open.some(({ name }) => name !== 'hi');
  }

  /** `x` is what both languages share; the end of a pair is known by `i` alone. */
  private idOf(name: string, attributes: Attributes): string {
    const pair = attributes.get('i');
    if (name === 'ept') return this.idOfPair.get(pair ?? '') ?? pair ?? this.unnamedId();
    const id = attributes.get('x') ?? (name === 'bpt' ? pair : undefined) ?? this.unnamedId();
    if (name === 'bpt' && pair !== undefined) this.idOfPair.set(pair, id);
    return id;
  }

  private unnamedId(): string {
    const id = `\0${this.unnamed.length}`;
    this.unnamed.push(id);
    return id;
  }
}

function codeOf(id: string, attributes: Attributes): { id: string; type?: NonNullable<InlineCode['type']> } {
  const type = typeOfTmx(attributes.get('type'));
  return { id, ...(type !== undefined && { type }) };
}
