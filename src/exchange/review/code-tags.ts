import { type CodeType, type Content, codesOf, content, type InlineCode, plainText } from '../../model/index.js';

/** The numbers that stand for inline codes in a row; others in the same form are text. */
export interface TagNumbers {
  readonly first: number;
  readonly count: number;
}

/** A stretch of text, or a tag that stands for an inline code. */
export interface TaggedPart {
  readonly text: string;
  readonly isTag: boolean;
  /** Types of the pairs that it stands in. */
  readonly within: readonly CodeType[];
}

/** `{1>` opens a pair, `<1}` closes it, `{2}` and `{2:image}` stand alone. */
const TAG = /\{(\d{1,6})>|<(\d{1,6})\}|\{(\d{1,6})(?::[^{}<>\n]{0,20})?\}/g;

/** The ids of the codes of a row, in the order in which they are numbered. */
function idsOf(source: Content, target: Content): string[] {
  return [...new Set([...codesOf(source), ...codesOf(target)].map(({ id }) => id))];
}

/** The numbers of a row's tags: from 1, or behind the greatest that the texts have in the same form. */
export function tagNumbers(source: Content, target: Content = []): TagNumbers {
  let greatest = 0;
  for (const value of [source, target])
    for (const [, open, close, alone] of plainText(value).matchAll(TAG))
      greatest = Math.max(greatest, Number(open ?? close ?? alone));
  return { first: greatest + 1, count: idsOf(source, target).length };
}

/** What a code is called within its tag; empty where it has no short name. */
const nameOf = ({ equiv = '' }: InlineCode): string => equiv.replace(/[{}<>:\s]/g, '').slice(0, 20);

function tagOf(code: InlineCode, number: number): string {
  if (code.kind === 'open') return `{${number}>`;
  if (code.kind === 'close') return `<${number}}`;
  const name = nameOf(code);
  return name === '' ? `{${number}}` : `{${number}:${name}}`;
}

/** One side of a row as it is shown: text, and tags in the places of codes. */
export function taggedParts(value: Content, source: Content, target: Content, { first }: TagNumbers): TaggedPart[] {
  const ids = idsOf(source, target);
  const open: { readonly id: string; readonly type: CodeType }[] = [];
  return value.map((part): TaggedPart => {
    const within = open.map(({ type }) => type);
    if (typeof part === 'string') return { text: part, isTag: false, within };
    if (part.kind === 'open') open.push({ id: part.id, type: part.type ?? 'other' });
    else if (part.kind === 'close') {
      const at = open.findLastIndex(({ id }) => id === part.id);
      if (at >= 0) open.splice(at, 1);
    }
    return { text: tagOf(part, first + ids.indexOf(part.id)), isTag: true, within: [] };
  });
}

/** A text with tags as content; the id of a code is its tag's number. What is no tag of this row is text. */
export function readTags(text: string, { first, count }: TagNumbers): Content {
  const parts: (string | InlineCode)[] = [];
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, open, close, alone] = match;
    const number = Number(open ?? close ?? alone);
    if (number < first || number >= first + count) continue;
    const kind = open !== undefined ? 'open' : close !== undefined ? 'close' : 'standalone';
    parts.push(text.slice(from, match.index), { kind, id: String(number) });
    from = match.index + whole.length;
  }
  return content([...parts, text.slice(from)]);
}
