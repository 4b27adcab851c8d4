import { type Code, isCode, type Tokens } from './tokens.js';

/** Shown where a code stands. */
function chip(code: Code, number: number): HTMLElement {
  const element = document.createElement('span');
  element.className = `chip ${code.kind}`;
  element.contentEditable = 'false';
  element.dataset.code = String(number);
  element.textContent = `${number} ${code.kind === 'close' ? '/' : ''}${code.label}`;
  return element;
}

/** Writes tokens into an element: text as text, codes as chips; an end that is a chip gets a place for the caret behind it. */
export function draw(element: HTMLElement, tokens: Tokens, numberOf: (code: Code) => number): void {
  const nodes: Node[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') nodes.push(document.createTextNode(text));
    text = '';
  };
  for (const token of tokens) {
    if (isCode(token)) {
      flush();
      nodes.push(chip(token, numberOf(token)));
    } else text += token;
  }
  flush();
  const last = tokens.at(-1);
  // A line that ends in a chip or a line break shows no caret behind it.
  if (last === undefined || isCode(last) || last === '\n') nodes.push(document.createElement('br'));
  element.replaceChildren(...nodes);
}

const isChip = (node: Node): node is HTMLElement => node instanceof HTMLElement && node.dataset.code !== undefined;
const widthOf = (node: Node): number => (isChip(node) ? 1 : (node.nodeValue?.length ?? 0));

/** The token that a place in the element stands before. */
export function tokenAt(element: HTMLElement, node: Node, offset: number): number {
  let at = 0;
  if (node === element) {
    for (const child of [...element.childNodes].slice(0, offset)) at += widthOf(child);
    return at;
  }
  for (const child of element.childNodes) {
    if (child === node || child.contains(node)) return at + (isChip(child) ? (offset > 0 ? 1 : 0) : offset);
    at += widthOf(child);
  }
  return at;
}

/** The place in the element that stands before a token. */
export function placeOf(element: HTMLElement, token: number): readonly [node: Node, offset: number] {
  let rest = token;
  for (const [index, child] of [...element.childNodes].entries()) {
    if (!isChip(child) && child.nodeType === Node.TEXT_NODE && rest <= widthOf(child)) return [child, rest];
    if (rest === 0) return [element, index];
    rest -= widthOf(child);
  }
  const last = element.lastChild;
  return [element, element.childNodes.length - (last instanceof HTMLBRElement ? 1 : 0)];
}

/** What a browser has written by itself (an input method), as tokens; chips that it swallowed are put back at the end. */
export function readBack(element: HTMLElement, codeOf: (number: number) => Code | undefined, before: Tokens): Tokens {
  const tokens: (string | Code)[] = [];
  for (const child of element.childNodes) {
    const code = isChip(child) ? codeOf(Number(child.dataset.code)) : undefined;
    if (code) tokens.push(code);
    else if (child instanceof HTMLBRElement) continue;
    else tokens.push(...(child.textContent ?? '').replace(/\u00a0/g, ' ').split(''));
  }
  for (const token of before) if (isCode(token) && !tokens.includes(token)) tokens.push(token);
  return tokens;
}
