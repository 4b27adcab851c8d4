import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import { syntaxExtensions } from './events.js';
import type { Flavour } from './flavour.js';

/** remark, told what is syntax of other kinds of Markdown: it would take it for text, and what is indented for code. */
function readerOf(text: string, flavour: Flavour) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(function (this: Processor) {
      const data = this.data();
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...syntaxExtensions(text, flavour)];
      data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), syntaxTree];
    });
}

type TreeExtension = Extract<NonNullable<Data['fromMarkdownExtensions']>[number], { enter?: unknown }>;
type Handle = NonNullable<NonNullable<TreeExtension['enter']>[string]>;

const mark: Handle = function (token) {
  this.enter({ type: 'html', value: this.sliceSerialize(token) }, token);
};
const container: Handle = function (token) {
  this.enter({ type: 'blockquote', children: [] }, token);
};
const end: Handle = function (token) {
  this.exit(token);
};

/** Marks stand in the tree as HTML does, as they are; containers as quotes. */
const syntaxTree: TreeExtension = {
  enter: {
    syntaxMark: mark,
    mdxJsxFlowTag: mark,
    mdxFlowExpression: mark,
    admonition: container,
    definitionItem: container,
  },
  exit: {
    syntaxMark: end,
    mdxJsxFlowTag: end,
    mdxFlowExpression: end,
    admonition: end,
    definitionItem: end,
  },
};

/** What is looked at of a node of remark's tree (mdast). */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly checked?: boolean | null;
  readonly lang?: string | null;
  readonly value?: string;
  readonly identifier?: string;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** A block of a document: what it is, and the line that it begins on. */
interface Block {
  readonly is: string;
  readonly line: number;
}

/** What no translation may change of a block; undefined for what stands inside a block. */
function nameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth}`;
    case 'list':
      return `list ${node.ordered === true ? 'ordered' : 'plain'}`;
    case 'listItem':
      return `item ${String(node.checked ?? '')}`;
    case 'table':
      return `table ${(node.children ?? []).map((row) => row.children?.length).join(' ')}`;
    case 'code':
      return `code ${node.lang ?? ''} ${node.value}`;
    case 'footnoteDefinition':
    case 'definition':
      return `${node.type} ${node.identifier}`;
    case 'html':
      return `html ${/^\s*</.test(node.value ?? '') ? '' : node.value}`;
    case 'toml':
    case 'paragraph':
    case 'blockquote':
    case 'thematicBreak':
    case 'yaml':
      return node.type;
    default:
      return undefined;
  }
}

function blocksOf(text: string, flavour: Flavour): Block[] {
  const blocks: Block[] = [];
  const open: Node[] = [readerOf(text, flavour).parse(text) as Node];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const is = nameOf(node);
    if (is !== undefined) blocks.push({ is, line: node.position?.start.line ?? 1 });
    // A paragraph or heading holds text only: whether a word is bold is the translator's.
    if (node.children && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table') {
      open.push(...[...node.children].reverse());
    }
  }
  return blocks;
}

/**
 * Reads two Markdown texts with remark, a reader that had no part in making them, and compares their blocks: headings,
 * lists, tables, quotes, code, marks of other syntax. Gives the first line of the second where it is built otherwise;
 * undefined where both agree. Where the first is no MDX, both are read as Markdown; where only the second is none, its first
 * line is told.
 */
export function outlineChange(before: string, after: string, flavour: Flavour): number | undefined {
  const left = blocksOrNone(before, flavour);
  if (left === undefined) return outlineChange(before, after, 'markdown');
  const right = blocksOrNone(after, flavour);
  if (right === undefined) return 1;
  const at = left.findIndex(({ is }, index) => right[index]?.is !== is);
  if (at >= 0) return right[at]?.line ?? right.at(-1)?.line ?? 1;
  return right[left.length]?.line;
}

function blocksOrNone(text: string, flavour: Flavour): Block[] | undefined {
  if (flavour === 'markdown') return blocksOf(text, flavour);
  try {
    return blocksOf(text, flavour);
  } catch {
    return undefined;
  }
}
