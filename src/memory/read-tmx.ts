import { InputError, type Position } from '../model/index.js';
import { XmlDecoder } from '../xml/decode.js';
import { TextWindow } from '../xml/text-window.js';
import type { XmlHandler, XmlTag } from '../xml/xml-events.js';
import { XmlStream } from '../xml/xml-stream.js';
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
 * @param chunks of bytes, in an encoding that `XmlDecoder` reads, or of text
 * @param onHeader told the header before the first unit
 * @throws InputError `tmx` with the reason, line and column, or as `XmlStream`
 */
export async function* readTmx(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  onHeader: (header: MemoryHeader) => void = () => {},
  limits: Partial<TmxLimits> = {},
): AsyncGenerator<MemoryUnit> {
  const pieces = new TmxPieces(onHeader, limits);
  for await (const chunk of chunks) yield* pieces.push(chunk);
  yield* pieces.end();
}

/** The same for who has the chunks at hand: gives the units that each brings. */
export class TmxPieces {
  readonly #reader: TmxReader;
  readonly #decoder = new XmlDecoder();

  constructor(onHeader: (header: MemoryHeader) => void = () => {}, limits: Partial<TmxLimits> = {}) {
    this.#reader = new TmxReader(onHeader, { ...LIMITS, ...limits });
  }

  push(chunk: Uint8Array | string): MemoryUnit[] {
    if (typeof chunk === 'string') this.#reader.write(chunk);
    else this.#reader.write(this.#decoder.push(chunk), true);
    return this.#reader.take();
  }

  end(): MemoryUnit[] {
    this.#reader.write(this.#decoder.end(), true);
    this.#reader.finish();
    return this.#reader.take();
  }
}

class TmxReader implements XmlHandler {
  private readonly window = new TextWindow();
  private readonly stream: XmlStream;
  /** Where the last tag begins. */
  private place = 0;
  private readonly path: string[] = [];
  private units: MemoryUnit[] = [];
  private header: Draft | undefined;
  private unit: (Draft & { readonly variants: MemoryVariant[] }) | undefined;
  private variant: Draft | undefined;
  private seg: SegReader | undefined;
  private segDone: ReturnType<SegReader['finish']> | undefined;
  /** Attributes and text of the `prop` or `note` that is open. */
  private described: ReadonlyMap<string, string> = new Map();
  private words = '';
  /** Characters of text in the unit. */
  private size = 0;

  constructor(
    private readonly onHeader: (header: MemoryHeader) => void,
    private readonly limits: TmxLimits,
  ) {
    const { maxDepth, maxAttributes, maxUnit } = limits;
    const wanted = {
      maxLength: Number.POSITIVE_INFINITY,
      maxText: maxUnit,
      maxDepth,
      maxAttributes,
      externalDtd: true,
    };
    this.stream = new XmlStream(this.window, this, wanted);
  }

  write(text: string, wellFormed = false): void {
    this.stream.write(text, wellFormed);
    this.window.release(this.stream.pendingFrom);
  }

  finish(): void {
    this.stream.close();
  }

  take(): MemoryUnit[] {
    const { units } = this;
    this.units = [];
    return units;
  }

  open({ name, attributes }: XmlTag, start: number): void {
    this.place = start;
    this.startElement(name, new Map(attributes.map((one) => [one.name, one.value])));
  }

  other(): void {
    // Comments and instructions mean nothing here.
  }

  private fail(reason: string): never {
    throw new InputError('tmx', { reason }, this.here());
  }

  private here(): Position {
    return this.window.at(Math.max(this.place, this.window.base));
  }

  private startElement(name: string, attributes: Map<string, string>): void {
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
      this.words = '';
      this.described = attributes;
    }
  }

  close(start: number): void {
    this.place = start;
    const name = this.path.pop();
    if (name === 'seg' && this.path.at(-1) === 'tuv') {
      this.segDone = this.seg?.finish();
      this.seg = undefined;
    } else if (this.seg) this.seg.closeElement();
    else if (name === 'prop') this.owner()?.properties.push(propertyOf(this.described, this.words));
    else if (name === 'note') this.owner()?.notes.push(this.words);
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

  text(text: string): void {
    if (this.unit) this.size += text.length;
    if (this.size > this.limits.maxUnit)
      throw new InputError('xml.text-too-long', { limit: this.limits.maxUnit }, this.here());
    if (this.seg) this.seg.text(text);
    else if (this.path.at(-1) === 'prop' || this.path.at(-1) === 'note') this.words += text;
  }
}

function propertyOf(attributes: ReadonlyMap<string, string>, text: string): Property {
  const language = attributes.get('xml:lang') ?? attributes.get('lang');
  return { type: attributes.get('type') ?? '', text, ...(language !== undefined && { language }) };
}
