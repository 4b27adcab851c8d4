import { InputError } from '../../model/index.js';
import { DEFAULT_MAX_BYTES } from '../limits.js';

const DEFAULT_MAX_NESTING = 100;
/** micromark needs time in the square of the markup in one block: this much takes a second or two. */
const DEFAULT_MAX_MARKUP = 10_000;

const CONTAINER_MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
/** Quote markers, indentation and the marker of a list item with text. */
const LIST_ITEM = /^((?:[ \t]*>)*)([ \t]*)(?:[-+*]|(\d{1,9})[.)])[ \t]+\S/;
const DELIMITER_ROW = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-*:?[ \t]*$/;
/** Declarations and the like are looked for to the end of the block, each anew. */
const WEIGHTY = /[!?]/;
const WEIGHT = 20;
/**
 * What micromark reads takes memory by the piece, not by the byte: a kilobyte and more for each mark, five for each line. The
 * densest of real documents (changelogs full of links) have a mark in 12 bytes and a line in 160.
 */
const BYTES_A_PIECE = 6;
const PIECES_A_LINE = 5;

const MARKUP = '\\[]*_~`<&!{$';

export interface StructureLimits {
  readonly maxNesting?: number | undefined;
  /** Most markup characters in one block. */
  readonly maxMarkup?: number | undefined;
  /** Most bytes of the document, by which the pieces that it may have are reckoned. */
  readonly maxBytes?: number | undefined;
}

/**
 * Throws InputError `input-too-deep` where quotes and lists, brackets or emphasis seem to nest deeper than allowed, and
 * `input-too-complex` where one block has more markup than can be read in reasonable time. A linear estimate made before
 * parsing: markers at the start of a line; in a block, brackets and opening delimiters that nothing has closed. Throws
 * `input-too-dense` where the whole has more lines and markup than a document of its greatest size ever has.
 */
export function checkStructure(text: string, file: string, limits: StructureLimits = {}): void {
  const { maxNesting = DEFAULT_MAX_NESTING, maxMarkup = DEFAULT_MAX_MARKUP, maxBytes = DEFAULT_MAX_BYTES } = limits;
  const maxPieces = Math.max(maxBytes, DEFAULT_MAX_BYTES) / BYTES_A_PIECE;
  let pieces = 0;
  const block = new BlockEstimate();
  let line = 0;
  const lineEnd = /\r\n?|\n|$/g;
  for (let start = 0; start <= text.length; start = lineEnd.lastIndex) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text)?.index ?? text.length;
    const content = text.slice(start, end);
    line++;
    const markers = CONTAINER_MARKERS.exec(content)?.[0] ?? '';
    const depth = Math.max(
      markers === '' ? 0 : markers.replace(/[ \t\d]/g, '').length,
      block.read(content, markers.length),
    );
    if (depth > maxNesting) throw new InputError('input-too-deep', { limit: maxNesting }, { file, line });
    if (block.markup > maxMarkup)
      throw new InputError('input-too-complex', { limit: maxMarkup, count: block.markup }, { file, line });
    pieces += piecesOf(content, markers);
    if (pieces > maxPieces) throw new InputError('input-too-dense', {}, { file, line });
    if (end === text.length) break;
  }
}

function piecesOf(line: string, markers: string): number {
  if (line.trim() === '') return 0;
  let pieces = PIECES_A_LINE + markers.replace(/[ \t\d]/g, '').length;
  for (const char of line) if (MARKUP.includes(char) || char === '|') pieces++;
  return pieces;
}

/** What is open and how much markup there was since the last blank line. */
class BlockEstimate {
  markup = 0;
  private brackets = 0;
  private emphasis = 0;
  private inTable = false;
  private first = true;
  /** Indentation of the list item that the line may continue; -1 outside lists. */
  private item = -1;
  private columns = -1;

  /** Reads a line from an offset on and gives its greatest depth. */
  read(line: string, from: number): number {
    if (line.trim() === '') {
      this.reset();
      this.inTable = false;
      this.first = true;
      this.columns = -1;
      return 0;
    }
    const columns = line.split('|').length;
    if (columns > 1 && columns === this.columns && DELIMITER_ROW.test(line)) this.inTable = true;
    this.columns = columns;
    // Each row of a table and each item of a list is read by itself.
    if (this.inTable || this.beginsItem(line)) this.reset();
    this.first = false;
    return this.readMarkup(line, from);
  }

  private beginsItem(line: string): boolean {
    const found = LIST_ITEM.exec(line);
    if (this.first && !/^[ \t>]/.test(line)) this.item = -1;
    if (found === null) return false;
    const indentation = (found[2] ?? '').replaceAll('\t', '    ').length;
    const begins =
      indentation <= (this.item < 0 ? 3 : this.item + 5) &&
      (found[3] === undefined || Number(found[3]) === 1 || this.item >= 0 || this.first);
    if (begins) this.item = indentation;
    return begins;
  }

  private reset(): void {
    this.markup = 0;
    this.brackets = 0;
    this.emphasis = 0;
  }

  private readMarkup(line: string, from: number): number {
    let depth = 0;
    for (let at = from; at < line.length; at++) {
      const char = line.charAt(at);
      if (!MARKUP.includes(char)) continue;
      this.markup++;
      if (char === '\\') at++;
      else if (char === '<' && WEIGHTY.test(line.charAt(at + 1))) this.markup += WEIGHT;
      else if (char === '[') depth = Math.max(depth, ++this.brackets);
      else if (char === ']') this.brackets = Math.max(0, this.brackets - 1);
      else if (char === '*' || char === '_' || char === '~') {
        const before = line.charAt(at - 1);
        while (line.charAt(at + 1) === char) at++;
        const after = line.charAt(at + 1);
        if (/^[\s([{"'*_~]?$/.test(before) && !/^\s?$/.test(after)) depth = Math.max(depth, ++this.emphasis);
        else if (!/^\s?$/.test(before)) this.emphasis = Math.max(0, this.emphasis - 1);
      }
    }
    return depth;
  }
}
