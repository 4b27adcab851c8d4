import { type Content, content, type LanguageTag } from '../model/index.js';
import { attributes, escapeText } from '../xml/escape.js';

/** A sentence with its translation. */
export interface OmegatPair {
  readonly source: Content;
  readonly target: Content;
}

/** Codes at either end that OmegaT leaves out of a segment are left out here; pairs stay whole. */
function core(value: Content): Content {
  const hasText = (part: Content[number]): boolean => typeof part === 'string' && part.trim() !== '';
  let start = value.findIndex(hasText);
  let end = value.findLastIndex(hasText);
  if (start < 0) return [];
  for (let changed = true; changed; ) {
    changed = false;
    value.forEach((part, index) => {
      if (typeof part === 'string' || part.kind === 'standalone' || index < start || index > end) return;
      const other = value.findIndex((one) => typeof one !== 'string' && one.id === part.id && one.kind !== part.kind);
      if (other < 0 || (other >= start && other <= end)) return;
      start = Math.min(start, other);
      end = Math.max(end, other);
      changed = true;
    });
  }
  return content(value.slice(start, end + 1));
}

/** A translation without the codes at either end that its source does not show. */
function coreOf(target: Content, names: ReadonlyMap<string, string>): Content {
  const isInner = (part: Content[number]): boolean =>
    typeof part === 'string' ? part.trim() !== '' : names.has(part.id);
  const start = target.findIndex(isInner);
  return start < 0 ? [] : target.slice(start, target.findLastIndex(isInner) + 1);
}

/** Pairs must nest and be whole: other codes have no fixed name in OmegaT. */
function nests(value: Content): boolean {
  const open: string[] = [];
  for (const part of value) {
    if (typeof part === 'string' || part.kind === 'standalone') continue;
    if (part.kind === 'open') open.push(part.id);
    else if (open.pop() !== part.id) return false;
  }
  return open.length === 0;
}

/** The names that OmegaT gives to the codes of a segment: `g0`, `x1`, in order of place. */
function namesOf(value: Content): Map<string, string> {
  const names = new Map<string, string>();
  for (const part of value) {
    if (typeof part === 'string' || part.kind === 'close') continue;
    names.set(part.id, `${part.kind === 'open' ? 'g' : 'x'}${names.size}`);
  }
  return names;
}

function shown(value: Content, names: ReadonlyMap<string, string>): string | undefined {
  let text = '';
  for (const part of value) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const name = names.get(part.id);
    if (name === undefined) return undefined;
    text += part.kind === 'close' ? `</${name}>` : part.kind === 'open' ? `<${name}>` : `<${name}/>`;
  }
  return text.trim();
}

/** Both texts as OmegaT shows our XLIFF 1.2; undefined where it has no such form. Tried with OmegaT 3.6. */
export function omegatTexts({ source, target }: OmegatPair): { source: string; target: string } | undefined {
  const from = core(source);
  const names = namesOf(from);
  const to = coreOf(target, names);
  if (from.length === 0 || to.length === 0 || !nests(from) || !nests(to)) return undefined;
  const texts = [shown(from, names), shown(to, names)];
  return texts[0] === undefined || texts[1] === undefined ? undefined : { source: texts[0], target: texts[1] };
}

/** A memory as OmegaT keeps its own (`omegat/project_save.tmx`): codes as text in its notation. */
export function writeOmegatTmx(
  pairs: readonly OmegatPair[],
  sourceLanguage: LanguageTag,
  targetLanguage: LanguageTag,
): string {
  const seen = new Set<string>();
  const tuv = (language: LanguageTag, text: string): string =>
    `      <tuv${attributes({ lang: language })}><seg>${escapeText(text)}</seg></tuv>`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.1">',
    `  <header creationtool="OmegaT" creationtoolversion="3.6.0" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US"${attributes({ srclang: sourceLanguage })} datatype="plaintext"/>`,
    '  <body>',
  ];
  for (const pair of pairs) {
    const texts = omegatTexts(pair);
    if (!texts || seen.has(texts.source)) continue;
    seen.add(texts.source);
    lines.push('    <tu>', tuv(sourceLanguage, texts.source), tuv(targetLanguage, texts.target), '    </tu>');
  }
  return [...lines, '  </body>', '</tmx>', ''].join('\n');
}
