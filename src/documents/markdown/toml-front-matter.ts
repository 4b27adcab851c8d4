import type { Span } from '../../model/index.js';
import type { Segmentation } from '../../text/segmentation.js';
import { cleanExceptLines, escapeUnseen, type FrontMatterValue, MAX_LENGTH, sentencesIn } from './front-matter.js';
import { type TomlString, tomlStrings } from './toml-strings.js';

/** Finds the strings of chosen top-level keys in front matter that is TOML 1.0, with offsets in the document. */
export function tomlValues(text: string, span: Span, keys: readonly string[], rules: Segmentation): FrontMatterValue[] {
  if (span.end - span.start > MAX_LENGTH) return [];
  const strings = tomlStrings(text.slice(span.start, span.end)) ?? [];
  return strings.flatMap(({ key, value, style, start, end }): FrontMatterValue[] => {
    if (!keys.includes(key)) return [];
    const sentences = sentencesIn(value, rules);
    if (sentences.length === 0) return [];
    return [{ key, value, start: span.start + start, end: span.start + end, sentences, style: `toml-${style}` }];
  });
}

/** A value's new text as TOML that reads as just that text, in the quotes that it had where they can hold it. */
export function writeTomlValue(toml: string, value: FrontMatterValue, offset: number, text: string): string {
  const clean = cleanExceptLines(text);
  const start = value.start - offset;
  const end = value.end - offset;
  const old = toml.slice(start, end);
  for (const candidate of candidates(old, clean)) {
    const again = tomlStrings(toml.slice(0, start) + candidate + toml.slice(end));
    const same = again?.find(({ key }) => key === value.key);
    if (same !== undefined && lines(same) === clean && again?.length === tomlStrings(toml)?.length) return candidate;
  }
  return old;
}

function candidates(old: string, text: string): string[] {
  const basic = `"${escaped(text).replaceAll('\n', '\\n')}"`;
  const mark = /^(?:"""|''')(?:\r?\n)?/.exec(old)?.[0];
  if (mark === undefined) return old.startsWith("'") ? [`'${text}'`, basic] : [basic];
  const quotes = mark.slice(0, 3);
  const lineEnd = /\r?\n/.exec(old)?.[0] ?? '\n';
  const body = (quotes === '"""' ? escaped(text) : text).replaceAll('\n', lineEnd);
  return [`${mark}${body}${quotes}`, basic];
}

const escaped = (text: string): string => escapeUnseen(text.replace(/["\\]/g, '\\$&'));

function lines({ value }: TomlString): string {
  return value.replaceAll('\r\n', '\n');
}
