import { type Answer, get, post } from './ask.js';
import { askConflict } from './conflict.js';
import { refreshRows } from './events.js';
import { highlight, type Mark } from './highlight.js';
import { say } from './page-data.js';
import { replaceRows } from './rows.js';
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

/** A pause in writing after which the text is checked, and one after which it is written (ms). */
const PAUSE = 180;
const WRITES = 1200;
const MOST_UNDO = 500;

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
    if (!code) return;
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

  /** Leaves things as they were before the editor was opened. */
  async revert(): Promise<void> {
    const isWritten = this.#written !== this.#start;
    this.#tokens = this.#start;
    this.#stopClocks();
    await this.#saving;
    if (isWritten || this.#written !== this.#start) {
      this.#written = this.#start;
      const { data } = await post('undo');
      await this.close();
      replaceRows(data.rows ?? []);
    } else await this.close();
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
    const done = await this.write();
    if (!done) return false;
    await this.#leave();
    return true;
  }

  /** Shows the translation as it stands in the file. */
  async #leave(): Promise<void> {
    this.#closed = true;
    this.#stopClocks();
    this.cell.removeEventListener('focusout', this.#left);
    highlight(null, [], []);
    const hadFocus = this.cell.contains(document.activeElement) || document.activeElement === document.body;
    this.#element.remove();
    this.#palette.remove();
    this.#shown.hidden = false;
    if (open === this) open = undefined;
    if (hadFocus) this.cell.focus({ preventScroll: true });
    await refreshRows([numberOfRow(this.cell)]);
  }

  readonly #left = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    // A dialog, another window: written, but left open.
    if (to === null || (to instanceof Element && to.closest('dialog'))) void this.write();
    else if (to instanceof Node && !this.cell.contains(to)) void this.close();
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
      replaceRows((data.rows ?? []).filter(({ number }) => number !== numberOfRow(this.cell)));
      if (same(tokens, this.#tokens)) tell(say('written'));
      return true;
    }
    if (status === 409) return this.#conflict(data, tokens);
    tell(`${say('failed')} ${String(data.error ?? '')}`, true);
    return false;
  }

  /** Both are shown, and whoever writes decides; nothing is written over unseen. */
  async #conflict(data: Answer['data'], tokens: Tokens): Promise<boolean> {
    const mine = await askConflict(data.gone === true ? say('conflict-gone') : String(data.theirs), plainOf(tokens));
    if (mine && typeof data.seen === 'string') {
      const done = await this.#write(data.seen);
      if (done) this.#element.focus();
      return done;
    }
    this.#tokens = this.#written;
    await this.#leave();
    return false;
  }

  async #check(): Promise<void> {
    const asked = ++this.#asked;
    const tokens = this.#tokens;
    const body = { number: numberOfRow(this.cell), language: this.cell.dataset.l, parts: partsOf(tokens) };
    const { status, data } = await post('check', body);
    // Only the last answer counts.
    if (status !== 200 || asked !== this.#asked || this.#closed) return;
    const list = this.cell.querySelector('.found.open');
    // Written by our own server, every text in it escaped.
    if (list) list.innerHTML = String(data.found);
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
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const from = tokenAt(this.#element, range.startContainer, range.startOffset);
    const to = tokenAt(this.#element, range.endContainer, range.endOffset);
    event.clipboardData?.setData('text/plain', plainOf(this.#tokens.slice(from, to)));
    event.preventDefault();
    if (event.type === 'cut') this.#set(replaced(this.#tokens, from, to, ''), from);
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
      const gone = this.#tokens.slice(from, to).some((token) => !isCode(token));
      if (gone) this.#set(replaced(this.#tokens, from, to, ''), from);
      else {
        // Only a chip: it is stepped over.
        this.#caret = inputType.endsWith('Forward') ? to : from;
        this.#showCaret();
      }
      return;
    }
    if (!inputType.startsWith('insert') || inputType === 'insertParagraph' || inputType === 'insertLineBreak') return;
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    const plain = text.replace(/\s*[\r\n]+\s*/g, ' ');
    if (plain !== '' || from < to) this.#set(replaced(this.#tokens, from, to, plain), from + plain.length);
  }
}

const same = (a: Tokens, b: Tokens): boolean => a === b || JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b));

/** A form with spaces around it where it would touch other words. */
function padded(tokens: Tokens, at: number, text: string): string {
  const touches = (token: string | Code | undefined): boolean =>
    typeof token === 'string' && /[\p{L}\p{N}]/u.test(token);
  return `${touches(tokens[at - 1]) ? ' ' : ''}${text}${touches(tokens[at]) ? ' ' : ''}`;
}
