import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { decodeText } from '../encoded-text.js';
import { namedCharset } from './charset.js';
import { isInline, isStaying } from './elements.js';

interface Mark {
  readonly is: string;
  readonly line: number;
}

/** What is set for the language of the translation. */
const isLanguage = (tagName: string, name: string): boolean =>
  /^(?:html|body)$/.test(tagName) && /^(?:(?:xml:)?lang|dir)$/.test(name);

/**
 * Reads both pages anew as browsers do, into trees, and compares their elements but those of running text, and what is no text:
 * scripts, styles, code. Gives the first line of the second where it is built otherwise; undefined where both agree.
 */
export function pageOutlineChange(before: Uint8Array, after: Uint8Array): number | undefined {
  const left = outlineOf(before);
  const right = outlineOf(after);
  const at = left.findIndex(({ is }, index) => right[index]?.is !== is);
  if (at >= 0) return right[at]?.line ?? right.at(-1)?.line ?? 1;
  return right[left.length]?.line;
}

function outlineOf(bytes: Uint8Array): Mark[] {
  const text = decodeText(bytes, namedCharset(bytes)).text.replace(/^\uFEFF/, '');
  const marks: Mark[] = [];
  const open: (DefaultTreeAdapterTypes.ChildNode | string)[] = [];
  const push = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (let index = nodes.length - 1; index >= 0; index--) open.push(nodes[index]!);
  };
  push(parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes);
  let line = 1;
  let staying = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') {
      if (node === '/staying') staying--;
      marks.push({ is: '/', line });
      continue;
    }
    line = node.sourceCodeLocation?.startLine ?? line;
    if (!('tagName' in node)) {
      if (staying > 0 && 'value' in node) marks.push({ is: node.value, line });
      continue;
    }
    const { tagName } = node;
    const stays = isStaying(tagName);
    if (isInline(tagName) && !stays && staying === 0) {
      push(node.childNodes);
      continue;
    }
    // What stays may be elsewhere in its sentence, where it stands in one.
    if (isInline(tagName) && staying === 0) continue;
    const names = node.attrs.map(({ name }) => name).filter((name) => !isLanguage(tagName, name));
    marks.push({ is: `<${tagName} ${names.join(' ')}>`, line });
    if (stays) staying++;
    open.push(stays ? '/staying' : '/');
    push('content' in node ? node.content.childNodes : node.childNodes);
  }
  return marks;
}
