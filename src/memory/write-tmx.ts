import type { Content, InlineCode, LanguageTag } from '../model/index.js';
import { escapeAttribute, escapeText } from '../xml/escape.js';
import { tmxTypeOf } from './code-types.js';
import type { MemoryUnit, MemoryVariant, Property } from './memory.js';

/** What is said in the header. */
export interface TmxOptions {
  readonly sourceLanguage: LanguageTag;
  readonly toolVersion: string;
}

type Described = Pick<MemoryUnit, 'attributes' | 'properties' | 'notes'>;

/**
 * Writes TMX 1.4b, a piece of text a unit, in stable order and without dates of its own. Characters that XML cannot hold
 * become U+FFFD. No DOCTYPE: tools would try to fetch it.
 */
export function* writeTmx(options: TmxOptions, units: Iterable<MemoryUnit>): Generator<string> {
  yield tmxHead(options);
  for (const unit of units) yield tmxUnit(unit);
  yield TMX_END;
}

/** What a file ends with. */
export const TMX_END = '  </body>\n</tmx>\n';

/** What a file begins with, before its units. */
export function tmxHead(options: TmxOptions): string {
  const header: readonly [string, string][] = [
    ['creationtool', 'Tarazi'],
    ['creationtoolversion', options.toolVersion],
    ['segtype', 'sentence'],
    ['o-tmf', 'XLIFF'],
    ['adminlang', 'en'],
    ['srclang', options.sourceLanguage],
    ['datatype', 'plaintext'],
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header${attributesText(header)}/>\n  <body>\n`;
}

/** A unit as a piece of a file. */
export function tmxUnit(unit: MemoryUnit): string {
  const id: [string, string][] = unit.id === undefined ? [] : [['tuid', unit.id]];
  let text = `    <tu${attributesText([...id, ...unit.attributes])}>\n${describedText(unit, '      ')}`;
  const numbers = numbersOf(unit.variants);
  for (const { language, content, ...said } of unit.variants) {
    const named = attributesText([['xml:lang', language], ...said.attributes]);
    const described = describedText(said, '        ');
    const seg = `<seg>${segText(content, numbers)}</seg>`;
    text += `      <tuv${named}>${described === '' ? seg : `\n${described}        ${seg}\n      `}</tuv>\n`;
  }
  return `${text}    </tu>\n`;
}

/** TMX wants notes and properties before the texts, in any order. */
function describedText({ properties, notes }: Described, indent: string): string {
  let text = '';
  for (const note of notes) text += `${indent}<note>${escapeText(note)}</note>\n`;
  for (const property of properties) text += `${indent}${propertyText(property)}\n`;
  return text;
}

function propertyText({ type, text, language }: Property): string {
  const named: [string, string][] = [['type', type]];
  if (language !== undefined) named.push(['xml:lang', language]);
  return `<prop${attributesText(named)}>${escapeText(text)}</prop>`;
}

function attributesText(values: Iterable<readonly [string, string]>): string {
  let text = '';
  for (const [name, value] of values) text += ` ${name}="${escapeAttribute(value)}"`;
  return text;
}

/** TMX names codes by whole numbers (`x`), the same in every language: our ids where they are such, else the next free ones. */
function numbersOf(variants: readonly MemoryVariant[]): ReadonlyMap<string, string> {
  const ids = new Set<string>();
  for (const { content } of variants) for (const part of content) if (typeof part !== 'string') ids.add(part.id);
  const isNumber = (id: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(id);
  const used = new Set([...ids].filter(isNumber));
  const numbers = new Map<string, string>();
  let next = 1;
  for (const id of ids) {
    if (isNumber(id)) numbers.set(id, id);
    else {
      while (used.has(String(next))) next++;
      used.add(String(next));
      numbers.set(id, String(next));
    }
  }
  return numbers;
}

function segText(content: Content, numbers: ReadonlyMap<string, string>): string {
  const partner = pairsOf(content);
  const begun = new Map<number, number>();
  let text = '';
  content.forEach((part, index) => {
    if (typeof part === 'string') {
      text += escapeText(part);
      return;
    }
    const x = numbers.get(part.id) ?? '0';
    const other = partner.get(index);
    if (part.kind === 'standalone') text += element('ph', [['x', x]], part);
    else if (other === undefined) {
      text += element(
        'it',
        [
          ['pos', part.kind === 'open' ? 'begin' : 'end'],
          ['x', x],
        ],
        part,
      );
    } else if (part.kind === 'open') {
      begun.set(index, begun.size + 1);
      text += element(
        'bpt',
        [
          ['i', String(begun.size)],
          ['x', x],
        ],
        part,
      );
    } else text += element('ept', [['i', String(begun.get(other))]], { ...part, type: undefined });
  });
  return text;
}

function element(
  name: string,
  named: readonly [string, string][],
  { type, equiv }: { readonly type?: InlineCode['type'] | undefined; readonly equiv?: string },
): string {
  const known = tmxTypeOf(type);
  const all = attributesText(known === undefined ? named : [...named, ['type', known]]);
  return equiv === undefined || equiv === '' ? `<${name}${all}/>` : `<${name}${all}>${escapeText(equiv)}</${name}>`;
}

/** Which start belongs to which end, both ways. */
function pairsOf(content: Content): Map<number, number> {
  const open = new Map<string, number[]>();
  const pairs = new Map<number, number>();
  content.forEach((part, index) => {
    if (typeof part === 'string' || part.kind === 'standalone') return;
    const waiting = open.get(part.id) ?? [];
    if (part.kind === 'open') open.set(part.id, [...waiting, index]);
    else {
      const start = waiting.pop();
      if (start === undefined) return;
      pairs.set(start, index);
      pairs.set(index, start);
    }
  });
  return pairs;
}
