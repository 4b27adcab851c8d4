import type { Content, Span } from '../../model/index.js';
import { blockKey, elementsKey, readAlone } from './block-key.js';
import type { Flavour } from './flavour.js';
import type { Block, CodePiece, TitleText } from './pieces.js';
import { type Element, elementsOf, placeContent } from './place-content.js';
import type { Sentence } from './sentences.js';
import { type Delimiters, writeElements } from './write-elements.js';
import { writeTitle } from './write-title.js';

/** A block with translations for some of its sentences and titles. */
export interface BlockTranslation {
  readonly source: string;
  readonly flavour: Flavour;
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  /** By sentence. */
  readonly translations: ReadonlyMap<Sentence, Content>;
  readonly titles: ReadonlyMap<TitleText, string>;
}

interface Attempt {
  readonly delimiters: Delimiters;
  /** Escape all punctuation. */
  readonly strict: boolean;
  /** Write the sentences without a translation anew, too. */
  readonly anew: boolean;
}

/** A sentence on its way into the document: new elements, or undefined to keep the source's bytes. */
interface Slot {
  readonly sentence: Sentence;
  readonly elements: readonly Element[] | undefined;
  /** Bytes between the sentence before, or the start of the block, and this one. */
  readonly gap: Span;
}

const ATTEMPTS: readonly Attempt[] = [
  { delimiters: 'own', strict: false, anew: false },
  { delimiters: 'mixed', strict: false, anew: false },
  { delimiters: 'own', strict: true, anew: false },
  { delimiters: 'mixed', strict: true, anew: false },
  { delimiters: 'own', strict: true, anew: true },
  { delimiters: 'mixed', strict: true, anew: true },
  { delimiters: 'html', strict: true, anew: true },
];

/**
 * The text of a block with its translations. Each way of writing it is read again, and the first that says what the
 * translations say is taken: by its own delimiters, by others, with everything escaped, and at last with HTML tags.
 */
export function renderBlock(request: BlockTranslation): string {
  const slots = slotsOf(request);
  if (slots === undefined) return withTitles(request, request.block, false);
  const simple = slots.every((slot) => slot.elements === undefined || isSimple(slot.elements));
  let first: string | undefined;
  for (const attempt of ATTEMPTS) {
    const written = render(request, slots, attempt, false);
    if (simple) return written;
    first ??= written;
    const alone = readAlone(request.block, render(request, slots, attempt, true), request.flavour);
    if (alone !== undefined && blockKey(alone, false) === expectedKey(request, slots, attempt.delimiters === 'html'))
      return written;
  }
  return first ?? withTitles(request, request.block, false);
}

/** Words and everyday punctuation, beginning with a letter: no way of reading it but one. */
function isSimple(elements: readonly Element[]): boolean {
  return elements.every(
    (element) =>
      element.text !== undefined &&
      /^\p{L}[\p{L}\p{M}\p{N} \u00A0,;.?"“”«»’'()%/–—-]*$/u.test(element.text) &&
      !/www\.| {2}/i.test(element.text),
  );
}

/** The sentences with what goes into them; undefined where nothing of the text changes. */
function slotsOf(request: BlockTranslation): Slot[] | undefined {
  const { block, sentences, translations } = request;
  const placed = sentences.map((sentence) => {
    const translation = translations.get(sentence);
    return translation === undefined ? undefined : placeContent(translation, sentence.codes);
  });
  // A block without any text would be another block, or none: rather than that, it stays untranslated.
  if (
    placed.every(
      (elements) => elements === undefined || (elements.length === 0 && placed.every((one) => one?.length === 0)),
    )
  )
    return undefined;
  const emptied = placed.some((elements) => elements?.length === 0);
  const slots: Slot[] = [];
  let from = block.start;
  sentences.forEach((sentence, index) => {
    const elements = placed[index];
    if (
      elements?.length === 0 &&
      isWhite(request, { start: sentence.end, end: sentences[index + 1]?.start ?? sentence.end })
    ) {
      // An empty sentence takes the white space after it along.
      const gap = { start: from, end: sentence.start };
      slots.push({ sentence, elements, gap });
      from = sentences[index + 1]?.start ?? sentence.end;
      return;
    }
    slots.push({
      sentence,
      elements: elements ?? (emptied ? elementsOf(sentence.pieces) : undefined),
      gap: { start: from, end: sentence.start },
    });
    from = sentence.end;
  });
  return slots;
}

function isWhite(request: BlockTranslation, span: Span): boolean {
  return withTitles(request, span, true).trim() === '';
}

function render(request: BlockTranslation, slots: readonly Slot[], attempt: Attempt, flat: boolean): string {
  const { block, source } = request;
  const bytes = (code: CodePiece) => withTitles(request, code, flat);
  const lines = block.kind === 'setext' || /[\r\n]/.test(source.slice(block.start, block.end));
  const openAngle =
    slots.some((slot) => slot.elements === undefined) && source.slice(block.start, block.end).includes('<');
  let out = '';
  slots.forEach((slot, index) => {
    out += withTitles(request, slot.gap, flat);
    const elements = slot.elements ?? (attempt.anew ? elementsOf(slot.sentence.pieces) : undefined);
    if (elements === undefined) {
      out += withTitles(request, slot.sentence, flat);
      return;
    }
    const nextStart = slots[index + 1]?.gap.start ?? slot.sentence.end;
    const after = nextStart < block.end ? source.charAt(nextStart) : '';
    const before = out.slice(-1);
    const lineStart = (out === '' && opensLine(block)) || /[\r\n][ \t>]*$/.test(out) || startsLine(request, slot);
    const { flavour } = request;
    const place = { kind: block.kind, flavour, before, after, lineStart, lines, openAngle, strict: attempt.strict };
    out += writeElements(elements, { delimiters: attempt.delimiters, bytes, place });
  });
  const end = Math.max(slots.at(-1)?.sentence.end ?? block.start, slots.at(-1)?.gap.end ?? 0);
  return out + withTitles(request, { start: end, end: block.end }, flat, true);
}

/** Whether a block's text can begin a line: that of a cell behind its bar cannot. */
function opensLine(block: Block): boolean {
  return block.kind !== 'cell' || block.frame !== undefined;
}

/** Whether only a line prefix stands before a sentence in its line. */
function startsLine(request: BlockTranslation, slot: Slot): boolean {
  const { block, source } = request;
  if (!opensLine(block)) return false;
  const start = slot.gap.end;
  const prefix = block.prefixes.find(
    (span) =>
      span.start < start &&
      source.slice(span.end, start).trim() === '' &&
      !/[\r\n]/.test(source.slice(span.end, start)),
  );
  return source.slice(slot.gap.start, start).trim() === ''
    ? /[\r\n]/.test(source.slice(slot.gap.start, start)) || slot.gap.start === block.start
    : prefix !== undefined;
}

/**
 * Bytes of the source with translated titles; `flat`: without the prefixes of lines; `labels`: links whose text was their
 * label get that label on their own.
 */
function withTitles(request: BlockTranslation, span: Span, flat: boolean, labels = false): string {
  const { source, block, titles } = request;
  const cuts: { start: number; end: number; text: string }[] = [];
  for (const [title, translation] of titles) {
    if (title.start >= span.start && title.end <= span.end) {
      cuts.push({
        start: title.start,
        end: title.end,
        text: writeTitle(translation, source, title, block.kind === 'cell'),
      });
    }
  }
  if (labels) {
    for (const piece of block.pieces) {
      if (piece.kind === 'close' && piece.ownLabel !== undefined && piece.start >= span.start) {
        cuts.push({ start: piece.start, end: piece.end, text: `][${piece.ownLabel}]` });
      }
    }
  }
  if (flat) {
    for (const prefix of block.prefixes) {
      const inTitle = cuts.some((cut) => prefix.start >= cut.start && prefix.end <= cut.end);
      if (prefix.start >= span.start && prefix.end <= span.end && !inTitle) cuts.push({ ...prefix, text: '' });
    }
  }
  cuts.sort((a, b) => a.start - b.start);
  let out = '';
  let from = span.start;
  for (const cut of cuts) {
    out += source.slice(from, cut.start) + cut.text;
    from = Math.max(from, cut.end);
  }
  return out + source.slice(from, span.end);
}

/** What the block must say when it is read again. */
function expectedKey(request: BlockTranslation, slots: readonly Slot[], html: boolean): string {
  const { block } = request;
  const elements: Element[] = [];
  const outside = (span: Span) => elements.push(...elementsOf(piecesIn(block, span)));
  for (const slot of slots) {
    outside(slot.gap);
    elements.push(...(slot.elements ?? elementsOf(slot.sentence.pieces)));
  }
  outside({ start: Math.max(slots.at(-1)?.sentence.end ?? 0, slots.at(-1)?.gap.end ?? 0), end: block.end });
  return elementsKey(elements, html);
}

/** A block's pieces in a span; text that reaches across its ends is cut. */
function piecesIn(block: Block, span: Span): Block['pieces'] {
  return block.pieces.flatMap((piece) => {
    if (piece.end <= span.start || piece.start >= span.end) return [];
    if (piece.kind !== 'text' || !piece.exact) return [piece];
    const from = Math.max(span.start, piece.start);
    const to = Math.min(span.end, piece.end);
    return [{ ...piece, start: from, end: to, value: piece.value.slice(from - piece.start, to - piece.start) }];
  });
}
