import { html, Parser, Token, TokenizerMode, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { InputError } from '../../model/index.js';
import { contextOf, isStaying } from './elements.js';

/** A tag, a comment or text as it stands in the page. Offsets are UTF-16 code units. */
export interface PageToken {
  readonly kind: 'start' | 'end' | 'text' | 'other';
  readonly start: number;
  readonly end: number;
  /** Of a tag. */
  readonly tag?: Token.TagToken;
  /** It belongs to what is not translated: code, a script, what the page excepts. */
  readonly stays: boolean;
  /** What follows it does. */
  readonly inside: boolean;
  /** What kind of block it stands in; undefined where nothing says so. */
  readonly context: string | undefined;
}

/** An open element: what the parser asks of it, and what it says of its content. */
interface Node {
  readonly tagName: string;
  readonly namespace: html.NS;
  readonly attrs: readonly Token.Attribute[];
  readonly stays: boolean;
  readonly translate: boolean | undefined;
  readonly context: string | undefined;
}

type NodeMap = TreeAdapterTypeMap<Node, Node, Node, Node, Node, Node, Node, Node, Node, Node>;

/** A page may open elements anew that it left open, at each paragraph; without a limit, that grows as the square of its length. */
const REOPENED = 4;
const FREE = 10_000;

const nodeOf = (tagName: string, namespace = html.NS.HTML, attrs: readonly Token.Attribute[] = []): Node => ({
  tagName,
  namespace,
  attrs,
  stays: isStaying(tagName),
  translate: translateOf(attrs),
  context: namespace === html.NS.HTML ? contextOf(tagName) : undefined,
});

/** Whether a tag says that its content is to be translated or not. */
export function translateOf(attrs: readonly Token.Attribute[]): boolean | undefined {
  for (const { name, value } of attrs) {
    if (name === 'class' && /(?:^|\s)notranslate(?:\s|$)/.test(value)) return false;
    if (name === 'translate') {
      if (/^no$/i.test(value.trim())) return false;
      if (/^(?:yes)?$/i.test(value.trim())) return true;
    }
  }
  return undefined;
}

/** What the parser builds: no tree, only the elements that are open, so that memory does not grow with the page. */
class OpenElements {
  created = 0;
  /** The last element that ended and whose content stays. */
  ended: string | undefined;
  private staying = 0;
  private readonly translate: boolean[] = [];
  private readonly contexts: string[] = [];

  get stays(): boolean {
    return this.staying > 0 || this.translate.at(-1) === false;
  }

  get context(): string | undefined {
    return this.contexts.at(-1);
  }

  push(node: Node): void {
    if (node.stays) this.staying++;
    if (node.translate !== undefined) this.translate.push(node.translate);
    if (node.context !== undefined) this.contexts.push(node.context);
  }

  /** Formatting elements may leave from below others. */
  pop(node: Node): void {
    if (node.stays || node.translate === false) this.ended = node.tagName;
    if (node.stays) this.staying--;
    if (node.translate !== undefined) remove(this.translate, node.translate);
    if (node.context !== undefined) remove(this.contexts, node.context);
  }
}

function remove<T>(list: T[], value: T): void {
  const at = list.lastIndexOf(value);
  if (at >= 0) list.splice(at, 1);
}

const nothing = (): void => undefined;

function adapterOf(open: OpenElements): TreeAdapter<NodeMap> {
  const none: Node[] = [];
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  return {
    createDocument: () => nodeOf('#document'),
    createDocumentFragment: () => nodeOf('#fragment'),
    createElement(tagName, namespace, attrs) {
      open.created++;
      return nodeOf(tagName, namespace, attrs);
    },
    createCommentNode: () => nodeOf('#comment'),
    createTextNode: () => nodeOf('#text'),
    adoptAttributes: nothing,
    appendChild: nothing,
    detachNode: nothing,
    insertBefore: nothing,
    insertText: nothing,
    insertTextBefore: nothing,
    setTemplateContent: nothing,
    setDocumentType: nothing,
    setNodeSourceCodeLocation: nothing,
    updateNodeSourceCodeLocation: nothing,
    setDocumentMode(_, value) {
      mode = value;
    },
    getDocumentMode: () => mode,
    getAttrList: ({ attrs }) => [...attrs],
    getChildNodes: () => none,
    getFirstChild: () => null,
    getParentNode: () => null,
    getNodeSourceCodeLocation: () => null,
    getNamespaceURI: ({ namespace }) => namespace,
    getTagName: ({ tagName }) => tagName,
    getTemplateContent: (node) => node,
    getTextNodeContent: () => '',
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isCommentNode: (node): node is Node => node.tagName === '#comment',
    isDocumentTypeNode: (_node): _node is Node => false,
    isElementNode: (node): node is Node => !node.tagName.startsWith('#'),
    isTextNode: (node): node is Node => node.tagName === '#text',
    onItemPush: (node) => open.push(node),
    onItemPop: (node) => open.pop(node),
  };
}

/** parse5's parser (the HTML Standard, 13.2) with an ear for what it reads, token by token, and without a tree. */
class PageParser extends Parser<NodeMap> {
  private tokens = 0;

  constructor(
    private readonly open: OpenElements,
    private readonly isXml: boolean,
    private readonly see: (token: PageToken) => void,
  ) {
    super({ treeAdapter: adapterOf(open), sourceCodeLocationInfo: true, scriptingEnabled: false });
  }

  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token);
    this.tell('start', token, this.open.stays, token);
    if (this.isXml && token.selfClosing && !token.ackSelfClosing) this.closeAtOnce(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.open.ended = undefined;
    super.onEndTag(token);
    // The end of what stays belongs to it; a tag that ends it in passing does not.
    this.tell('end', token, this.open.stays || this.open.ended === token.tagName, token);
  }

  override onComment(token: Token.CommentToken): void {
    super.onComment(token);
    this.tell('other', token, this.open.stays);
  }

  override onDoctype(token: Token.DoctypeToken): void {
    super.onDoctype(token);
    this.tell('other', token, this.open.stays);
  }

  override onCharacter(token: Token.CharacterToken): void {
    super.onCharacter(token);
    this.tell('text', token, this.open.stays);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    super.onWhitespaceCharacter(token);
    this.tell('text', token, this.open.stays);
  }

  override onNullCharacter(token: Token.CharacterToken): void {
    super.onNullCharacter(token);
    this.tell('other', token, this.open.stays);
  }

  /** Text goes nowhere: there is no tree. */
  override _insertCharacters(): void {}

  private tell(kind: PageToken['kind'], { location }: Token.Token, stays: boolean, tag?: Token.TagToken): void {
    const limit = ++this.tokens * REOPENED + FREE;
    if (this.open.created > limit) throw new InputError('html.reopened', { count: this.open.created });
    if (!location) return;
    const { startOffset: start, endOffset: end } = location;
    const { context, stays: inside } = this.open;
    this.see({ kind, start, end, stays, inside, context, ...(tag && { tag }) });
  }

  /** In XML, `<script/>` and `<title/>` are whole elements. */
  private closeAtOnce(token: Token.TagToken): void {
    super.onEndTag({ ...token, type: Token.TokenType.END_TAG, attrs: [], location: token.location });
    this.tokenizer.state = TokenizerMode.DATA;
  }
}

/**
 * Reads a page with parse5: tells every token of it in order, with what the elements around it say. Nothing recurses, and no
 * tree is built. Markup that shows nothing (`</>`) is in no token.
 * @param isXml tags that close themselves are whole elements (XHTML)
 * @throws InputError `html.reopened` where elements that are left open multiply without end
 */
export function readPage(page: string, isXml: boolean, see: (token: PageToken) => void): void {
  new PageParser(new OpenElements(), isXml, see).tokenizer.write(page, true);
}
