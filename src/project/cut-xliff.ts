import { copied } from '../text/copied.js';
import type { XliffDocument } from '../xliff/index.js';

/** A unit of a file as a file of its own: all other units are left out, and what stands around them stays. */
export interface UnitCut {
  readonly text: string;
  /** The bytes of the whole file once the cut reads so: changed within its unit. Later cuts are of that file. */
  replace(changed: string): Uint8Array;
}

/**
 * An XLIFF file in UTF-8, cut at its units: one unit is read and changed in a time that does not grow with the others. Keeps the bytes
 * of the file and where its units stand in them.
 */
export class CutXliff {
  /** Offsets in the bytes: of the unit's first and behind its last. */
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  /** What stands outside of units, and where in it each of them would. */
  readonly #around: string;
  readonly #places: Float64Array;
  /** By id: the first of the first file that has it. */
  readonly #indexes = new Map<string, number>();
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array, { text, files }: XliffDocument) {
    const units = files.flatMap((file) => file.units).sort((a, b) => a.element.start - b.element.start);
    this.#bytes = bytes;
    this.#starts = new Float64Array(units.length);
    this.#ends = new Float64Array(units.length);
    this.#places = new Float64Array(units.length);
    const around: string[] = [];
    const index = new Map(units.map((unit, at) => [unit, at]));
    let byte = 0;
    let at = 0;
    let place = 0;
    for (const [number, { element }] of units.entries()) {
      const gap = text.slice(at, element.start);
      around.push(gap);
      place += gap.length;
      byte += Buffer.byteLength(gap);
      this.#starts[number] = byte;
      this.#places[number] = place;
      byte += Buffer.byteLength(text.slice(element.start, element.end));
      this.#ends[number] = byte;
      at = element.end;
    }
    around.push(text.slice(at));
    this.#around = around.join('');
    for (const unit of files[0]?.units ?? [])
      if (!this.#indexes.has(unit.id)) this.#indexes.set(copied(unit.id), index.get(unit)!);
  }

  /** Whether a file is the one that was cut, with what was replaced in it. */
  is(bytes: Uint8Array): boolean {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).equals(this.#bytes);
  }

  /** The unit of an id; undefined where the first file has none. */
  unit(id: string): UnitCut | undefined {
    const index = this.#indexes.get(id);
    if (index === undefined) return undefined;
    const place = this.#places[index]!;
    const head = this.#around.slice(0, place);
    const tail = this.#around.slice(place);
    const raw = Buffer.from(this.#bytes.subarray(this.#starts[index], this.#ends[index])).toString('utf8');
    return {
      text: head + raw + tail,
      replace: (changed) => this.#replace(index, changed.slice(head.length, changed.length - tail.length)),
    };
  }

  #replace(index: number, raw: string): Uint8Array {
    const [start, end] = [this.#starts[index]!, this.#ends[index]!];
    const fresh = Buffer.from(raw, 'utf8');
    this.#bytes = Buffer.concat([this.#bytes.subarray(0, start), fresh, this.#bytes.subarray(end)]);
    const more = fresh.length - (end - start);
    this.#ends[index] = end + more;
    for (let later = index + 1; later < this.#starts.length; later++) {
      this.#starts[later]! += more;
      this.#ends[later]! += more;
    }
    return this.#bytes;
  }
}
