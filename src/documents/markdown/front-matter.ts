import { isMap, isScalar, parseDocument, type Scalar } from 'yaml';
import type { Span } from '../../model/index.js';
import { type Segmentation, segmentText } from '../../text/segmentation.js';
import { cleanText } from './place-content.js';
import type { TomlString } from './toml-strings.js';

/** A string of the front matter: its place in the document as YAML or TOML, its key, its text and the sentences within. */
export interface FrontMatterValue extends Span {
  readonly key: string;
  readonly value: string;
  readonly sentences: readonly Span[];
  /** How it is written, to write it alike. */
  readonly style: 'plain' | 'single' | 'double' | 'block' | `toml-${TomlString['style']}`;
}

export const DEFAULT_KEYS: readonly string[] = ['title', 'description', 'summary', 'subtitle'];

/** Longer front matter is left alone: it is data. */
export const MAX_LENGTH = 100_000;

/**
 * Finds the strings of chosen top-level keys in front matter (YAML 1.2), with offsets in the document. Front matter that is
 * no valid YAML map has none.
 */
export function frontMatterValues(
  text: string,
  span: Span,
  keys: readonly string[],
  rules: Segmentation,
): FrontMatterValue[] {
  if (span.end - span.start > MAX_LENGTH) return [];
  return scalars(text.slice(span.start, span.end), keys).flatMap(({ key, scalar, value }): FrontMatterValue[] => {
    const start = span.start + (scalar.range?.[0] ?? 0);
    const end = span.start + (scalar.range?.[1] ?? 0);
    const sentences = sentencesIn(value, rules);
    return sentences.length === 0 ? [] : [{ key, value, start, end, sentences, style: styleOf(scalar) }];
  });
}

/** A value's new text as YAML that reads as just that text, in the style that it had where that can be. */
export function writeFrontMatterValue(yaml: string, value: FrontMatterValue, offset: number, text: string): string {
  const quotedText = cleanExceptLines(text);
  const start = value.start - offset;
  const end = value.end - offset;
  const single = `'${quotedText.replaceAll("'", "''")}'`;
  const double = escapeUnseen(JSON.stringify(quotedText));
  const candidates = {
    plain: [quotedText, double],
    single: [single, double],
    double: [double],
    block: [blockScalar(yaml.slice(start, end), quotedText), double],
  }[value.style as 'plain'];
  for (const candidate of candidates) {
    const again = yaml.slice(0, start) + candidate + yaml.slice(end);
    const found = scalars(again, [value.key])[0];
    if (found !== undefined && found.value.trimEnd() === quotedText.trimEnd() && keysOf(again) === keysOf(yaml))
      return candidate;
  }
  return yaml.slice(start, end);
}

/** The sentences of a value that hold a letter or a digit. */
export function sentencesIn(value: string, rules: Segmentation): readonly Span[] {
  return segmentText(value, rules).filter((one) => /[\p{L}\p{N}]/u.test(value.slice(one.start, one.end)));
}

/** Characters that are not seen, as escapes that YAML and TOML both read in double quotes. */
export function escapeUnseen(text: string): string {
  return text.replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function cleanExceptLines(text: string): string {
  return text
    .split('\n')
    .map((line) => cleanText(line))
    .join('\n');
}

/** The new text under the header of the old block scalar, indented alike. */
function blockScalar(old: string, text: string): string {
  const lines = old.split(/\r\n|\n|\r/);
  const lineEnd = /\r\n|\n|\r/.exec(old)?.[0] ?? '\n';
  const indentation = /^[ \t]*/.exec(lines.slice(1).find((line) => line.trim() !== '') ?? '  ')?.[0] ?? '  ';
  const folded = lines[0]?.startsWith('>') === true;
  const body = text
    .trimEnd()
    .split('\n')
    .join(folded ? `${lineEnd}${lineEnd}${indentation}` : lineEnd + indentation);
  return `${lines[0] ?? '|'}${lineEnd}${indentation}${body}${/(?:\r\n|\n|\r)$/.test(old) ? lineEnd : ''}`;
}

function scalars(yaml: string, keys: readonly string[]): { key: string; scalar: Scalar; value: string }[] {
  const map = contentsOf(yaml);
  if (map === undefined) return [];
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || typeof key.value !== 'string' || !keys.includes(key.value)) return [];
    if (!isScalar(value) || typeof value.value !== 'string' || value.range === undefined) return [];
    return [{ key: key.value, scalar: value, value: value.value }];
  });
}

/** The keys and the other values, to see that a new value changes nothing else. */
function keysOf(yaml: string): string {
  return (contentsOf(yaml)?.items ?? []).map(({ key }) => String(key)).join('\n');
}

function contentsOf(yaml: string) {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', uniqueKeys: true });
    return document.errors.length === 0 && isMap(document.contents) ? document.contents : undefined;
  } catch {
    // Deeply nested YAML exhausts the stack of its parser.
    return undefined;
  }
}

function styleOf(scalar: Scalar): 'plain' | 'single' | 'double' | 'block' {
  if (scalar.type === 'QUOTE_SINGLE') return 'single';
  if (scalar.type === 'QUOTE_DOUBLE') return 'double';
  return scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL' ? 'block' : 'plain';
}
