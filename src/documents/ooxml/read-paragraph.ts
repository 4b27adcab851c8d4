import type { CodeType } from '../../model/index.js';
import { isAlternateContent, isMath, wordName } from '../../ooxml/word-names.js';
import { attributeOf, childOf, type XmlNode } from '../../xml/xml-tree.js';
import { isDescribed } from './alt-texts.js';
import { type FieldStep, type Fields, fieldKind, stepOf } from './fields.js';
import type { FormatReader } from './format-reader.js';
import type { Leaf, Piece, StandalonePiece, TextPiece } from './pieces.js';
import { isOn, type RunFormat } from './run-format.js';

/** A paragraph taken apart. */
export interface ReadParagraph {
  readonly pieces: readonly Piece[];
  /** Insertions, deletions and moves in it that are read as accepted. */
  readonly tracked: number;
  /** Text of it belongs to a field that runs over several paragraphs. */
  readonly spanned: boolean;
  /** What holds paragraphs of its own in it: text boxes. */
  readonly nested: readonly NestedStory[];
  /** Pictures and shapes that may say what they show. */
  readonly described: readonly XmlNode[];
}

/** A text box in a paragraph. */
export interface NestedStory {
  readonly node: XmlNode;
  /** It stands for one before it, in programs that do not know that one. */
  readonly isFallback: boolean;
}

/** What a paragraph is read with. */
export interface ParagraphContext {
  readonly formats: FormatReader;
  readonly fields: Fields;
  /** Whether text in a style of this name is hidden. */
  readonly isHiddenStyle: (style: string) => boolean;
}

interface FieldMark {
  readonly kind: 'field';
  readonly step: FieldStep;
  readonly leaf: Leaf;
}
interface Instruction {
  readonly kind: 'instruction';
  readonly text: string;
  readonly leaf: Leaf;
}
/** Text with where it stands, as a field may take it. */
interface TextAtom extends TextPiece {
  readonly leaf: Leaf;
}
type Mark = Exclude<Piece, TextPiece>;
type Atom = Mark | TextAtom | FieldMark | Instruction;

/** What ends nothing and shows nothing; it is not written again. */
const PASSED = new Set(['lastRenderedPageBreak', 'proofErr', 'delText', 'delInstrText', 'rPr', 'pPr', 'smartTagPr']);
const RANGE = /^(?:bookmark|commentRange|perm)(Start|End)$/;
/** Ranges of tracked changes, which are accepted with them. */
const TRACKED_RANGE = /^(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)$/;
const NOTE_REFERENCES = new Set(['footnoteReference', 'endnoteReference']);
/** Contents of controls that are chosen or bound, not written. */
const CHOSEN = new Set(['checkbox', 'comboBox', 'dataBinding', 'date', 'dropDownList', 'equation', 'picture']);

/** Reads paragraphs of one story, in order: fields that run on are remembered from one to the next. */
export class ParagraphReader {
  private spanningDepth = 0;
  private pairs = 0;

  constructor(private readonly context: ParagraphContext) {}

  /** @param paragraphs one, or several whose marks are deleted, which are read as one with the next */
  read(paragraphs: readonly XmlNode[]): ReadParagraph {
    const atoms: Atom[] = [];
    const found = { tracked: 0, spanned: false, nested: [] as NestedStory[], described: [] as XmlNode[] };
    for (const paragraph of paragraphs) this.children(paragraph, atoms, found);
    return { pieces: settled(this.fold(atoms)), ...found };
  }

  private children(node: XmlNode, atoms: Atom[], found: Found): void {
    for (const child of node.children) this.inline(child, atoms, found);
  }

  private inline(node: XmlNode, atoms: Atom[], found: Found): void {
    const name = wordName(node);
    if (PASSED.has(name) || TRACKED_RANGE.test(name)) return;
    const range = RANGE.exec(name);
    if (range) {
      atoms.push({ kind: 'anchor', leaves: [leafOf(node)], after: range[1] === 'End' });
      return;
    }
    switch (name) {
      case 'r':
        this.run(node, atoms, found);
        return;
      case 'ins':
      case 'moveTo':
        found.tracked++;
        this.children(node, atoms, found);
        return;
      case 'del':
      case 'moveFrom':
        found.tracked++;
        return;
      case 'smartTag':
        this.children(node, atoms, found);
        return;
      case 'hyperlink':
        this.wrapped(node, node, 'link', '<link>', atoms, found);
        return;
      case 'bdo':
      case 'customXml':
      case 'dir':
        this.wrapped(node, node, 'other', `<${name}>`, atoms, found);
        return;
      case 'sdt': {
        const content = childOf(node, 'sdtContent');
        const properties = childOf(node, 'sdtPr');
        const isChosen =
          isOn(childOf(properties, 'showingPlcHdr')) || properties?.children.some(({ tag }) => CHOSEN.has(tag.local));
        if (content && !isChosen) this.wrapped(node, content, 'other', '<control>', atoms, found);
        else this.whole(node, '<control>', atoms, found);
        return;
      }
      case 'fldSimple': {
        const kind = fieldKind(attributeOf(node, 'instr') ?? '');
        if (kind === 'link') this.wrapped(node, node, 'link', '<link>', atoms, found);
        else {
          const inner: Atom[] = [];
          this.children(node, inner, found);
          atoms.push(fieldPiece([leafOf(node)], this.fold(inner), kind));
        }
        return;
      }
      default:
        this.whole(node, isMath(node) ? mathText(node) : `<${node.tag.local}>`, atoms, found);
    }
  }

  /** What stands around text: `content` is the element whose children are the text. */
  private wrapped(node: XmlNode, content: XmlNode, type: CodeType, equiv: string, atoms: Atom[], found: Found): void {
    if (content.end === content.openEnd) {
      this.whole(node, equiv, atoms, found);
      return;
    }
    const pair = this.pairs++;
    atoms.push({ kind: 'open', pair, type, equiv, leaves: [{ start: node.start, end: content.openEnd }] });
    this.children(content, atoms, found);
    atoms.push({ kind: 'close', pair, type, equiv, leaves: [{ start: content.closeStart, end: node.end }] });
  }

  private whole(node: XmlNode, equiv: string, atoms: Atom[], found: Found): void {
    collectNested(node, found);
    atoms.push({ kind: 'standalone', type: 'other', equiv, leaves: [leafOf(node)] });
  }

  private run(run: XmlNode, atoms: Atom[], found: Found): void {
    const format = this.context.formats(run.children.find((child) => wordName(child) === 'rPr'));
    const hidden = format.hidden || (format.style !== undefined && this.context.isHiddenStyle(format.style));
    for (const child of run.children) {
      const name = wordName(child);
      if (PASSED.has(name)) continue;
      // No spread: an object with a property more than the one spread has a shape of its own, of 200 bytes.
      const leaf: Leaf = { start: child.start, end: child.end, format };
      if (name === 'fldChar') this.fieldChar(child, leaf, atoms);
      else if (name === 'instrText') atoms.push({ kind: 'instruction', text: child.text ?? '', leaf });
      else if (hidden) atoms.push({ kind: 'anchor', leaves: [leaf], after: false });
      else {
        const atom = runChild(child, name, leaf, format);
        if (atom.kind === 'standalone') collectNested(child, found);
        if (this.spanningDepth > 0 && atom.kind === 'text' && /\S/.test(atom.value)) found.spanned = true;
        atoms.push(atom);
      }
    }
  }

  private fieldChar(node: XmlNode, leaf: Leaf, atoms: Atom[]): void {
    const step = stepOf(node);
    const { spanning, stray } = this.context.fields;
    if (step === undefined || stray.has(node) || spanning.has(node)) {
      if (spanning.has(node) && step !== 'separate') this.spanningDepth += step === 'begin' ? 1 : -1;
      atoms.push({ kind: 'anchor', leaves: [leaf], after: step === 'end' });
    } else atoms.push({ kind: 'field', step, leaf });
  }

  /** Makes a piece of each field: a pair where it is a link, one code where it is anything else. */
  private fold(atoms: readonly Atom[]): Piece[] {
    interface Open {
      readonly pieces: Piece[];
      readonly leaves: Leaf[];
      instruction: string;
      /** How many of the leaves stand before the result; undefined before it begins. */
      head?: number;
    }
    const stack: Open[] = [{ pieces: [], leaves: [], instruction: '' }];
    for (const atom of atoms) {
      const top = stack.at(-1)!;
      if (atom.kind === 'field') {
        if (atom.step === 'begin') stack.push({ pieces: [], leaves: [atom.leaf], instruction: '' });
        else if (atom.step === 'separate' && stack.length > 1) {
          top.leaves.push(atom.leaf);
          top.head = top.leaves.length;
        } else if (stack.length > 1) {
          stack.pop();
          top.leaves.push(atom.leaf);
          stack.at(-1)!.leaves.push(...top.leaves);
          stack.at(-1)!.pieces.push(...this.fieldPieces(top.pieces, top.leaves, top.instruction, top.head, atom.leaf));
        }
        continue;
      }
      const leaves = atom.kind === 'instruction' ? [atom.leaf] : leavesOf(atom);
      top.leaves.push(...leaves);
      if (atom.kind === 'instruction') {
        if (stack.length > 1 && top.head === undefined) top.instruction += atom.text;
        // Outside of any field, and in one that runs on, it is kept where it stands.
        else top.pieces.push({ kind: 'anchor', leaves, after: false });
      } else if (stack.length === 1 || top.head !== undefined) top.pieces.push(atom);
    }
    // A field that does not end here was left out of the fields of this paragraph before.
    return stack.flatMap(({ pieces }) => pieces);
  }

  private fieldPieces(
    result: readonly Piece[],
    leaves: readonly Leaf[],
    instruction: string,
    head: number | undefined,
    end: Leaf,
  ): Piece[] {
    const kind = fieldKind(instruction);
    if (kind !== 'link' || head === undefined || !result.some((piece) => piece.kind === 'text'))
      return [fieldPiece(leaves, result, kind)];
    const pair = this.pairs++;
    const link = { pair, type: 'link', equiv: '<link>' } as const;
    return [
      { ...link, kind: 'open', leaves: leaves.slice(0, head) },
      ...result,
      { ...link, kind: 'close', leaves: [end] },
    ];
  }
}

interface Found {
  tracked: number;
  spanned: boolean;
  readonly nested: NestedStory[];
  readonly described: XmlNode[];
}

const leafOf = ({ start, end }: XmlNode): Leaf => ({ start, end });

const leavesOf = (piece: Mark | TextAtom): readonly Leaf[] => (piece.kind === 'text' ? [piece.leaf] : piece.leaves);

function fieldPiece(leaves: readonly Leaf[], result: readonly Piece[], kind: ReturnType<typeof fieldKind>): Mark {
  if (kind === 'silent') return { kind: 'anchor', leaves, after: false };
  const shown = result.map((piece) => (piece.kind === 'text' ? piece.value : '')).join('');
  const isFigure = kind === 'other' && /^[\d.,\s]*\d[\d.,\s]*$/.test(shown);
  return {
    kind: 'standalone',
    leaves,
    type: 'other',
    equiv: shown.trim() === '' ? '<field>' : shown.trim().slice(0, 60),
    ...(isFigure && { text: shown }),
  };
}

function runChild(node: XmlNode, name: string, leaf: Leaf, format: RunFormat): Mark | TextAtom {
  const code = (equiv: string, type: CodeType, text?: string): StandalonePiece => ({
    kind: 'standalone',
    leaves: [leaf],
    type,
    equiv,
    ...(text !== undefined && { text }),
  });
  const text = (value: string): TextAtom => ({ kind: 'text', value, format, leaf });
  if (NOTE_REFERENCES.has(name)) return code(`[${attributeOf(node, 'id') ?? ''}]`, 'footnote', '');
  switch (name) {
    case 't':
      return format.isSymbol ? code('<symbol>', 'other') : text(textOf(node));
    case 'noBreakHyphen':
      return text('\u2011');
    case 'softHyphen':
      return text('\u00AD');
    case 'tab':
    case 'ptab':
      return code('→', 'other', '\t');
    case 'cr':
      return code('↵', 'lb', '\n');
    case 'br': {
      const type = attributeOf(node, 'type');
      return type === undefined || type === 'textWrapping' ? code('↵', 'lb', '\n') : code(`<${type}>`, 'other');
    }
    case 'commentReference':
      return { kind: 'anchor', leaves: [leaf], after: true };
    case 'drawing':
    case 'pict':
      return code('<image>', 'image');
    default:
      return isAlternateContent(node) ? code('<image>', 'image') : code(`<${node.tag.local}>`, 'other');
  }
}

/** The text of a `t` as Word shows it: a line end is a space, and so are spaces at its ends only where it says so. */
function textOf(node: XmlNode): string {
  const value = (node.text ?? '').replace(/[\t\n\r]/g, ' ');
  return attributeOf(node, 'space') === 'preserve' ? value : value.replace(/^ +| +$/g, '');
}

/** The text boxes in what stands as one code, the outermost ones, and the pictures. */
function collectNested(node: XmlNode, found: Found, isFallback = false): void {
  if (wordName(node) === 'txbxContent') {
    found.nested.push({ node, isFallback });
    return;
  }
  if (!isFallback && isDescribed(node)) found.described.push(node);
  const isAlternative = isAlternateContent(node);
  node.children.forEach((child, index) => {
    collectNested(child, found, isFallback || (isAlternative && index > 0));
  });
}

function mathText(node: XmlNode): string {
  const parts: string[] = [];
  const visit = (one: XmlNode): void => {
    if (one.text !== undefined) parts.push(one.text);
    one.children.forEach(visit);
  };
  visit(node);
  return parts.join('').slice(0, 60) || '<math>';
}

/**
 * Neighbouring texts of one format as one; white space takes the format around it, a bookmark that holds nothing stays
 * together.
 */
function settled(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'anchor')
      joined.push(last?.kind === 'anchor' && !last.after ? { ...piece, after: false } : piece);
    else if (piece.kind !== 'text') joined.push(piece);
    else {
      const { value, format } = piece;
      if (last?.kind !== 'text') joined.push({ kind: 'text', value, format });
      else if (last.format.key === format.key || value.trim() === '')
        joined[joined.length - 1] = { kind: 'text', value: last.value + value, format: last.format };
      else if (last.value.trim() === '')
        joined[joined.length - 1] = { kind: 'text', value: last.value + value, format };
      else joined.push({ kind: 'text', value, format });
    }
  }
  return joined;
}
