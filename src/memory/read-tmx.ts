import { SaxesParser } from 'saxes';
import { InputError } from '../model/index.js';
import { decodeChunks } from './decode-chunks.js';
import type { MemoryHeader, MemoryUnit, MemoryVariant, Property } from './memory.js';
import { SegReader } from './read-seg.js';

/** What a memory may cost before it is refused. */
export interface TmxLimits {
  /** Nesting of elements. */
  readonly maxDepth: number;
  /** Attributes of one element. */
  readonly maxAttributes: number;
  /** Characters of text in one unit. */
  readonly maxUnit: number;
}

const LIMITS: TmxLimits = { maxDepth: 64, maxAttributes: 200, maxUnit: 1_000_000 };

interface Draft {
  readonly attributes: Map<string, string>;
  readonly properties: Property[];
  readonly notes: string[];
}

const draft = (attributes: Map<string, string>): Draft => ({ attributes, properties: [], notes: [] });

/**
 * Reads a translation memory, TMX 1.1 to 1.4b, as it comes: units one by one, in constant memory. A DOCTYPE that names a
 * DTD is passed over and nothing is fetched; one with declarations of its own is refused, as are undefined entities,
 * deep nesting and oversized units.
 * @param chunks of bytes (UTF-8, or UTF-16 with a byte order mark) or of text
 * @param onHeader told the header before the first unit
 * @throws InputError `tmx` with the reason, line and column
 */
export async function* readTmx(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  onHeader: (header: MemoryHeader) => void = () => {},
  limits: Partial<TmxLimits> = {},
): AsyncGenerator<MemoryUnit> {
  const reader = new TmxReader(onHeader, { ...LIMITS, ...limits });
  for await (const text of decodeChunks(chunks, (reason) => reader.fail(reason))) {
    reader.write(text);
    yield* reader.take();
  }
  reader.close();
  yield* reader.take();
}

class TmxReader {
  private readonly parser = new SaxesParser({ position: true });
  private readonly path: string[] = [];
  private units: MemoryUnit[] = [];
  private attributeCount = 0;
  private header: Draft | undefined;
  private unit: (Draft & { readonly variants: MemoryVariant[] }) | undefined;
  private variant: Draft | undefined;
  private seg: SegReader | undefined;
  private segDone: ReturnType<SegReader['finish']> | undefined;
  /** Attributes and text of the `prop` or `note` that is open. */
  private described: ReadonlyMap<string, string> = new Map();
  private text = '';
  /** Characters of text in the unit. */
  private size = 0;
  /** Tags seen in the piece that is being read, and characters read since a tag was seen: a text or a tag may not end. */
  private tags = 0;
  private unended = 0;

  constructor(
    private readonly onHeader: (header: MemoryHeader) => void,
    private readonly limits: TmxLimits,
  ) {
    const { parser } = this;
    parser.on('error', (error) => this.fail(error.message.replace(/^\d+:\d+: /, '')));
    parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) this.fail('DOCTYPE');
    });
    parser.on('attribute', () => {
      if (++this.attributeCount > limits.maxAttributes) this.fail('attributes');
    });
    parser.on('opentagstart', () => {
      this.attributeCount = 0;
      if (this.path.length >= limits.maxDepth) this.fail('depth');
    });
    parser.on('opentag', (tag) =>
      this.startElement(tag.name, new Map(Object.entries(tag.attributes as Record<string, string>))),
    );
    parser.on('closetag', (tag) => this.endElement(tag.name));
    parser.on('text', (text) => this.characters(text));
    parser.on('cdata', (text) => this.characters(text));
    // More than six handlers make V8 keep the parser's fields in a dictionary, which takes three times as long. An object
    // that is a prototype gets its fast fields back; it changes nothing else.
    Object.create(parser);
  }

  write(text: string): void {
    this.tags = 0;
    this.parser.write(text);
    this.unended = this.tags === 0 ? this.unended + text.length : 0;
    if (this.unended > this.limits.maxUnit) this.fail('size');
  }

  close(): void {
    this.parser.close();
  }

  take(): MemoryUnit[] {
    const { units } = this;
    this.units = [];
    return units;
  }

  fail(reason: string): never {
    const { line, column } = this.parser;
    throw new InputError('tmx', { reason }, { line, column: column + 1 });
  }

  private startElement(name: string, attributes: Map<string, string>): void {
    this.tags++;
    if (this.path.length === 0 && name !== 'tmx') this.fail(`<${name}>`);
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.seg) {
      this.seg.openElement(name, attributes);
      return;
    }
    if (name === 'header' && parent === 'tmx') this.header = draft(attributes);
    else if (name === 'tu' && parent === 'body') {
      this.unit = { ...draft(attributes), variants: [] };
      this.size = 0;
    } else if (name === 'tuv' && parent === 'tu') {
      this.variant = draft(attributes);
      this.segDone = undefined;
    } else if (name === 'seg' && parent === 'tuv') this.seg = new SegReader();
    else if (name === 'prop' || name === 'note') {
      this.text = '';
      this.described = attributes;
    }
  }

  private endElement(name: string): void {
    this.path.pop();
    if (name === 'seg' && this.path.at(-1) === 'tuv') {
      this.segDone = this.seg?.finish();
      this.seg = undefined;
    } else if (this.seg) this.seg.closeElement();
    else if (name === 'prop') this.owner()?.properties.push(propertyOf(this.described, this.text));
    else if (name === 'note') this.owner()?.notes.push(this.text);
    else if (name === 'header' && this.header) {
      const { attributes, properties, notes } = this.header;
      const sourceLanguage = attributes.get('srclang');
      this.header = undefined;
      this.onHeader({ attributes, properties, notes, ...(sourceLanguage !== undefined && { sourceLanguage }) });
    } else if (name === 'tuv' && this.variant) this.endVariant(this.variant);
    else if (name === 'tu' && this.unit) {
      const { attributes, properties, notes, variants } = this.unit;
      const id = attributes.get('tuid');
      attributes.delete('tuid');
      this.units.push({ ...(id !== undefined && { id }), attributes, properties, notes, variants });
      this.unit = undefined;
    }
  }

  private endVariant({ attributes, properties, notes }: Draft): void {
    // `lang` is what TMX 1.1 and 1.2 wrote.
    const language = attributes.get('xml:lang') ?? attributes.get('lang');
    this.variant = undefined;
    if (language === undefined || this.segDone === undefined) return;
    attributes.delete('xml:lang');
    attributes.delete('lang');
    this.unit?.variants.push({ language, content: this.segDone, attributes, properties, notes });
  }

  private owner(): Draft | undefined {
    return this.variant ?? this.unit ?? this.header;
  }

  private characters(text: string): void {
    if (this.unit) this.size += text.length;
    if (this.size > this.limits.maxUnit) this.fail('size');
    if (this.seg) this.seg.text(text);
    else if (this.path.at(-1) === 'prop' || this.path.at(-1) === 'note') this.text += text;
  }
}

function propertyOf(attributes: ReadonlyMap<string, string>, text: string): Property {
  const language = attributes.get('xml:lang') ?? attributes.get('lang');
  return { type: attributes.get('type') ?? '', text, ...(language !== undefined && { language }) };
}
