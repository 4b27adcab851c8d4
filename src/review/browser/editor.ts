import { type Answer, get, post } from './ask.js';
import { askConflict } from './conflict.js';
import { highlight, type Mark } from './highlight.js';
import { say } from './page-data.js';
import { replaceRows, showLate } from './rows.js';
import { tell } from './status.js';
import { draw, placeOf, readBack, tokenAt } from './surface.js';
import {
  type Code,
  isCode,
  isSameCode,
  partsOf,
  plainOf,
  replaced,
  type Tokens,
  tokensIn,
  tokensOf,
  withCode,
} from './tokens.js';
import { forgetKeys, inTurn } from './turn.js';

/** A pause in writing after which the text is checked, and one after which it is written (ms). */
const PAUSE = 180;
const WRITES = 1200;
const MOST_UNDO = 500;

/** How keys move the caret. */
const MOVES: ReadonlyMap<string, readonly [direction: string, by: string]> = new Map([
  ['ArrowLeft', ['left', 'character']],
  ['ArrowRight', ['right', 'character']],
  ['Home', ['backward', 'lineboundary']],
  ['End', ['forward', 'lineboundary']],
  ['Control+Home', ['backward', 'documentboundary']],
  ['Control+End', ['forward', 'documentboundary']],
]);

interface Snapshot {
  readonly tokens: Tokens;
  readonly caret: number;
}

let open: Editor | undefined;
let drafts = 0;

/** The editor that is open. */
export const openEditor = (): Editor | undefined => open;

export const numberOfRow = (element: Element): number => Number(element.closest('.row')?.id.slice(1));

/** Opens a translation to be written; undefined where that cannot be. */
export async function edit(cell: HTMLElement): Promise<Editor | undefined> {
  if (open?.cell === cell) return open;
  await open?.close();
  const language = cell.dataset.l ?? '';
  const { status, data } = await get('cell', { number: numberOfRow(cell), language });
  if (status !== 200) {
    forgetKeys();
    if (status === 404) tell(say('read-only'));
    return undefined;
  }
  const { parts, codes, seen, marks } = data as unknown as {
    parts: (string | Code)[];
    codes: Code[];
    seen: string;
    marks: Mark[];
  };
  open = new Editor(cell, tokensOf(parts), codes, seen, marks);
  return open;
}

/** A translation while it is written: text and chips, checked in every pause and written soon after. */
export class Editor {
  readonly #element = document.createElement('div');
  readonly #palette = document.createElement('p');
  readonly #shown: HTMLElement;
  readonly #found: Element | null;
  readonly #foundBefore: string;
  readonly #draft = `${Date.now()}.${drafts++}`;
  readonly #start: Tokens;
  #tokens: Tokens;
  #written: Tokens;
  #caret: number;
  #undo: Snapshot[] = [];
  #redo: Snapshot[] = [];
  #pause: number | undefined;
  #wait: number | undefined;
  #asked = 0;
  #saving: Promise<boolean> = Promise.resolve(true);
  #isWriting = false;
  /** It is being left: what is pressed now is meant for the page. */
  #isLeaving = false;
  #closed = false;

  constructor(
    readonly cell: HTMLElement,
    tokens: Tokens,
    readonly codes: readonly Code[],
    private seen: string,
    marks: readonly Mark[],
  ) {
    this.#tokens = tokens;
    this.#start = tokens;
    this.#written = tokens;
    this.#caret = tokens.length;
    this.#shown = cell.querySelector<HTMLElement>('.side p')!;
    this.#found = cell.querySelector('.found.open');
    this.#foundBefore = this.#found?.innerHTML ?? '';
    const language = cell.dataset.l ?? '';
    const element = this.#element;
    element.className = 'editor';
    element.contentEditable = 'true';
    element.lang = language;
    element.spellcheck = true;
    element.setAttribute('role', 'textbox');
    element.setAttribute('aria-multiline', 'true');
    element.setAttribute('aria-label', `${say('editor')}: ${cell.getAttribute('aria-label') ?? language}`);
    this.#palette.className = 'codes';
    this.#shown.hidden = true;
    this.#shown.after(element, ...(codes.length > 0 ? [this.#palette] : []));
    element.addEventListener('beforeinput', (event) => this.#beforeInput(event));
    element.addEventListener('compositionend', () => this.#composed());
    element.addEventListener('copy', (event) => this.#copy(event));
    element.addEventListener('cut', (event) => this.#copy(event));
    cell.addEventListener('focusout', this.#left);
    this.#palette.addEventListener('click', (event) => {
      const number = event.target instanceof HTMLElement ? event.target.dataset.code : undefined;
      if (number !== undefined) this.placeCode(Number(number));
    });
    this.#draw();
    highlight(element, this.#tokens, marks);
    element.focus();
    this.#showCaret();
  }

  /** Puts an expected form in the place of what was found, or at the caret where nothing stands for it. */
  apply(text: string, span: string | undefined): void {
    const [start = 0, end = 0] = (span ?? '').split('-').map(Number);
    const place = span === undefined ? { from: this.#caret, to: this.#caret } : tokensIn(this.#tokens, start, end);
    const put = span === undefined ? padded(this.#tokens, this.#caret, text) : text;
    this.#set(replaced(this.#tokens, place.from, place.to, put), place.from + put.length);
  }

  /** Puts a code at the caret: one that is lacking, or one that stands elsewhere. */
  placeCode(number: number): void {
    const code = this.codes[number - 1];
    if (!code || this.#isLeaving) return;
    const { tokens, caret } = withCode(this.#tokens, code, this.#caretNow());
    this.#set(tokens, caret);
    this.#element.focus();
    this.#showCaret();
  }

  undo(): void {
    const last = this.#undo.pop();
    if (!last) return;
    this.#redo.push({ tokens: this.#tokens, caret: this.#caret });
    this.#show(last);
  }

  redo(): void {
    const next = this.#redo.pop();
    if (!next) return;
    this.#undo.push({ tokens: this.#tokens, caret: this.#caret });
    this.#show(next);
  }

  /** Does what the browser would have done with a key, had it not had to wait; names of keys have `Control+` before them. */
  press(key: string): void {
    const selection = getSelection();
    if (!selection) return;
    const move = MOVES.get(key);
    if (move) selection.modify('move', ...move);
    else if (key === 'Backspace' || key === 'Delete') {
      const direction = key === 'Delete' ? 'forward' : 'backward';
      if (selection.isCollapsed) selection.modify('extend', direction, 'character');
      this.#delete(...this.#selected(), direction);
    } else if ([...key].length === 1) this.#insert(...this.#selected(), key);
  }

  /** Leaves things as they were before the editor was opened. */
  async revert(): Promise<void> {
    this.#isLeaving = true;
    const isWritten = this.#written !== this.#start;
    this.#tokens = this.#start;
    this.#stopClocks();
    await this.#saving;
    if (isWritten || this.#written !== this.#start) {
      this.#written = this.#start;
      const { data } = await post('undo');
      replaceRows(data.rows ?? []);
    }
    await this.close();
  }

  /** Writes what is not written yet. Tells whether it stands in the file now. */
  write(): Promise<boolean> {
    this.#stopClocks();
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  /** Writes and closes. Tells whether all stands in the file now. */
  async close(): Promise<boolean> {
    if (this.#closed) return true;
    this.#isLeaving = true;
    // What an input method has written meanwhile is written, too.
    do
      if (!(await this.write())) {
        this.#isLeaving = false;
        return false;
      }
    while (!same(this.#tokens, this.#written));
    this.#leave();
    return true;
  }

  /** Shows the translation as it stands in the file. */
  #leave(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#stopClocks();
    this.cell.removeEventListener('focusout', this.#left);
    highlight(null, [], []);
    const hadFocus = this.cell.contains(document.activeElement) || document.activeElement === document.body;
    this.#element.remove();
    this.#palette.remove();
    this.#shown.hidden = false;
    if (this.#found) this.#found.innerHTML = this.#foundBefore;
    if (open === this) open = undefined;
    if (hadFocus) this.cell.focus({ preventScroll: true });
    showLate();
  }

  readonly #left = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    // A dialog, another window: written, but left open.
    if (to === null || (to instanceof Element && to.closest('dialog'))) void this.write();
    else if (to instanceof Node && !this.cell.contains(to)) inTurn(() => this.close());
  };

  async #write(overSeen?: string): Promise<boolean> {
    const tokens = this.#tokens;
    if (same(tokens, this.#written) && overSeen === undefined) return true;
    const body = { number: numberOfRow(this.cell), language: this.cell.dataset.l, draft: this.#draft };
    const answer = await post('edit', {
      ...body,
      parts: partsOf(tokens),
      state: 'translated',
      seen: overSeen ?? this.seen,
    });
    return this.#take(answer, tokens);
  }

  async #take({ status, data }: Answer, tokens: Tokens): Promise<boolean> {
    if (status === 200) {
      this.seen = String(data.seen);
      this.#written = tokens;
      replaceRows(data.rows ?? []);
      if (same(tokens, this.#tokens)) tell(say('written'));
      return true;
    }
    if (status === 409) return this.#conflict(data, tokens);
    forgetKeys();
    tell(`${say('failed')} ${String(data.error ?? '')}`, true);
    return false;
  }

  /** Both are shown, and whoever writes decides; nothing is written over unseen. */
  async #conflict(data: Answer['data'], tokens: Tokens): Promise<boolean> {
    forgetKeys();
    replaceRows(data.rows ?? []);
    const mine = await askConflict(data.gone === true ? say('conflict-gone') : String(data.theirs), plainOf(tokens));
    if (mine && typeof data.seen === 'string') {
      const done = await this.#write(data.seen);
      if (done) this.#element.focus();
      return done;
    }
    this.#tokens = this.#written;
    this.#leave();
    return false;
  }

  async #check(): Promise<void> {
    const asked = ++this.#asked;
    const tokens = this.#tokens;
    const body = { number: numberOfRow(this.cell), language: this.cell.dataset.l, parts: partsOf(tokens) };
    const { status, data } = await post('check', body);
    // Only the last answer counts.
    if (status !== 200 || asked !== this.#asked || this.#closed) return;
    // Written by our own server, every text in it escaped.
    if (this.#found) this.#found.innerHTML = String(data.found);
    highlight(this.#element, tokens, data.marks as Mark[]);
  }

  #stopClocks(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#wait);
  }

  #startClocks(): void {
    this.#stopClocks();
    this.#pause = setTimeout(() => void this.#check(), PAUSE);
    this.#wait = setTimeout(() => void this.write(), WRITES);
  }

  #set(tokens: Tokens, caret: number): void {
    const now = this.#caretNow();
    this.#undo.push({ tokens: this.#tokens, caret: now });
    if (this.#undo.length > MOST_UNDO) this.#undo.shift();
    this.#redo = [];
    this.#show({ tokens, caret });
  }

  #show({ tokens, caret }: Snapshot): void {
    this.#tokens = tokens;
    this.#caret = caret;
    this.#draw();
    this.#showCaret();
    this.#startClocks();
  }

  #draw(): void {
    draw(this.#element, this.#tokens, (code) => this.codes.findIndex((one) => isSameCode(one, code)) + 1);
    const buttons = this.codes.map((code, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.code = String(index + 1);
      button.textContent = `${index + 1} ${code.kind === 'close' ? '/' : ''}${code.label}`;
      if (!this.#tokens.some((token) => isCode(token) && isSameCode(token, code))) button.className = 'out';
      return button;
    });
    this.#palette.replaceChildren(`${say('codes')} `, ...buttons);
  }

  #showCaret(): void {
    getSelection()?.collapse(...placeOf(this.#element, this.#caret));
  }

  #caretNow(): number {
    const selection = getSelection();
    const node = selection?.focusNode;
    if (!selection || !node || !this.#element.contains(node)) return this.#caret;
    return tokenAt(this.#element, node, selection.focusOffset);
  }

  #copy(event: ClipboardEvent): void {
    const [from, to] = this.#selected();
    event.clipboardData?.setData('text/plain', plainOf(this.#tokens.slice(from, to)));
    event.preventDefault();
    if (event.type === 'cut' && !this.#isLeaving) this.#set(replaced(this.#tokens, from, to, ''), from);
  }

  /** What an input method has written by itself. */
  #composed(): void {
    this.#isWriting = false;
    const caret = this.#caretNow();
    const tokens = readBack(this.#element, (number) => this.codes[number - 1], this.#tokens);
    this.#undo.push({ tokens: this.#tokens, caret: this.#caret });
    this.#show({ tokens, caret });
  }

  #beforeInput(event: InputEvent): void {
    const { inputType } = event;
    if (inputType === 'insertCompositionText') {
      this.#isWriting = true;
      return;
    }
    if (this.#isWriting) return;
    event.preventDefault();
    if (this.#isLeaving) return;
    if (inputType === 'historyUndo') this.undo();
    else if (inputType === 'historyRedo') this.redo();
    else this.#input(event);
  }

  #input(event: InputEvent): void {
    const { inputType } = event;
    const [range] = event.getTargetRanges();
    if (!range) return;
    const from = tokenAt(this.#element, range.startContainer, range.startOffset);
    const to = tokenAt(this.#element, range.endContainer, range.endOffset);
    if (inputType.startsWith('delete')) {
      this.#delete(from, to, inputType.endsWith('Forward') ? 'forward' : 'backward');
      return;
    }
    if (!inputType.startsWith('insert') || inputType === 'insertParagraph' || inputType === 'insertLineBreak') return;
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    this.#insert(from, to, text.replace(/\s*[\r\n]+\s*/g, ' '));
  }

  #insert(from: number, to: number, text: string): void {
    if (text !== '' || from < to) this.#set(replaced(this.#tokens, from, to, text), from + text.length);
  }

  #delete(from: number, to: number, direction: 'forward' | 'backward'): void {
    const gone = this.#tokens.slice(from, to).some((token) => !isCode(token));
    if (gone) this.#set(replaced(this.#tokens, from, to, ''), from);
    else {
      // Only a chip: it is stepped over.
      this.#caret = direction === 'forward' ? to : from;
      this.#showCaret();
    }
  }

  /** The tokens that are selected. */
  #selected(): [from: number, to: number] {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return [this.#caret, this.#caret];
    const range = selection.getRangeAt(0);
    return [
      tokenAt(this.#element, range.startContainer, range.startOffset),
      tokenAt(this.#element, range.endContainer, range.endOffset),
    ];
  }
}

const same = (a: Tokens, b: Tokens): boolean => a === b || JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b));

/** A form with spaces around it where it would touch other words. */
function padded(tokens: Tokens, at: number, text: string): string {
  const touches = (token: string | Code | undefined): boolean =>
    typeof token === 'string' && /[\p{L}\p{N}]/u.test(token);
  return `${touches(tokens[at - 1]) ? ' ' : ''}${text}${touches(tokens[at]) ? ' ' : ''}`;
}
