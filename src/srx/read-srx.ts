import { InputError } from '../model/index.js';
import { attributeOf, childOf, type XmlNode, xmlTree } from '../xml/xml-tree.js';
import { RegexFlaw } from './regex/flaw.js';
import { parseRegex } from './regex/parse.js';
import { pathsOf } from './regex/paths.js';
import { writeJs } from './regex/write-js.js';
import type { FormatHandling, SrxDocument, SrxRule } from './srx-document.js';

const TEXTS: ReadonlySet<string> = new Set(['beforebreak', 'afterbreak']);
/** More than any file has that people write. */
const MOST_RULES = 100_000;
const MOST_LETTERS = 20_000;
/** A map names a language; one that can fit in more ways than this is none. */
const MOST_PATHS = 100_000;

const childrenOf = (node: XmlNode | undefined, local: string): readonly XmlNode[] =>
  node?.children.filter(({ tag }) => tag.local === local) ?? [];

/**
 * Reads a file of segmentation rules (SRX 2.0, GALA 2008). Expressions are read, but not made yet: rules for languages that
 * nobody asks for may hold what is not taken.
 * @throws InputError with line where it is no SRX 2.0
 */
export function readSrx(text: string): SrxDocument {
  const lineOf = lines(text);
  const flaw = (id: string, node: XmlNode, data: Readonly<Record<string, string | number>> = {}): InputError =>
    new InputError(id, data, { line: lineOf(node.start), column: 1 });
  const root = xmlTree(text, ({ local }) => TEXTS.has(local));
  if (root.tag.local !== 'srx') throw flaw('srx.root', root, { name: root.tag.name });
  const version = attributeOf(root, 'version') ?? '';
  if (version !== '2.0') throw flaw('srx.version', root, { version });
  const header = childOf(root, 'header');
  const body = childOf(root, 'body');
  const rules = new Map<string, SrxRule[]>();
  let count = 0;
  for (const group of childrenOf(childOf(body, 'languagerules'), 'languagerule')) {
    const name = attributeOf(group, 'languagerulename') ?? '';
    const found = rules.get(name) ?? [];
    rules.set(name, found);
    for (const rule of childrenOf(group, 'rule')) {
      const before = childOf(rule, 'beforebreak')?.text ?? '';
      const after = childOf(rule, 'afterbreak')?.text ?? '';
      if (++count > MOST_RULES || Math.max(before.length, after.length) > MOST_LETTERS) throw flaw('srx.large', rule);
      found.push({ break: attributeOf(rule, 'break') !== 'no', before, after, line: lineOf(rule.start) });
    }
  }
  const maps = childrenOf(childOf(body, 'maprules'), 'languagemap').map((map) => {
    const name = attributeOf(map, 'languagerulename') ?? '';
    if (!rules.has(name)) throw flaw('srx.map', map, { name });
    return {
      pattern: languagePattern(attributeOf(map, 'languagepattern') ?? '', lineOf(map.start)),
      name,
      line: lineOf(map.start),
    };
  });
  if (maps.length === 0) throw flaw('srx.maps', root);
  return { cascade: attributeOf(header, 'cascade') === 'yes', codes: handling(header), rules, maps };
}

function languagePattern(expression: string, line: number): RegExp {
  try {
    const tree = parseRegex(expression);
    if (pathsOf(tree) > MOST_PATHS) throw new RegexFlaw(expression);
    return new RegExp(`^(?:${writeJs(tree)})$`, 'v');
  } catch (error) {
    if (!(error instanceof RegexFlaw)) throw error;
    throw new InputError('srx.expression', { what: error.what, expression, line }, { line, column: 1 });
  }
}

function handling(header: XmlNode | undefined): FormatHandling {
  const codes = { start: false, end: true, isolated: false };
  for (const node of childrenOf(header, 'formathandle')) {
    const type = attributeOf(node, 'type');
    if (type === 'start' || type === 'end' || type === 'isolated') codes[type] = attributeOf(node, 'include') === 'yes';
  }
  return codes;
}

/** Lines of offsets that come in order or nearly so. */
function lines(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    if (offset < at) {
      line = 1;
      at = 0;
    }
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}
