/** A stretch of a message that no translator changes. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly kind: 'open' | 'close' | 'standalone';
  /** The same for both halves of a tag. */
  readonly pair?: number;
}

/** `{{name}}`, `{{count, number}}`, `{{- html}}` and `$t(key)` of i18next. */
const I18NEXT = /\{\{[^{}]*\}\}|\$t\((?:[^()]|\([^()]*\))*\)/y;
/** `{name}` and `{name, date, short}` of ICU MessageFormat, without messages inside. */
const ICU_SIMPLE = /\{\s*[\p{L}\p{N}_.-]+\s*(?:,\s*(?!plural\b|select\b|selectordinal\b)[^{}]*)?\}/uy;
/** An ICU argument that holds messages. */
const ICU_COMPLEX = /\{\s*[\p{L}\p{N}_.-]+\s*,\s*(?:plural|select|selectordinal)\s*,/uy;
/** A tag as react-i18next and formatjs have them: `<1>`, `</bold>`, `<br/>`. */
const TAG = /<(\/?)([\p{L}\p{N}][\p{L}\p{N}_.-]*)((?:\s+[^<>]*?)?)(\/?)>/uy;
/** Text that ICU's apostrophes protect: `'{'`. */
const QUOTED = /'[{}#|][^']*'|''/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Finds the placeholders of a message, in order: i18next's, ICU's simple arguments, tags in pairs. A message with forms
 * (`{n, plural, …}`) has none: another language needs other forms, in which placeholders stand more or less often, so that
 * only its translator can write them.
 */
export function placeholdersOf(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  const tags: Tag[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "'") at += (match(QUOTED, text, at)?.[0].length ?? 1) - 1;
    else if (letter === '{' || letter === '$') {
      const simple = match(I18NEXT, text, at) ?? match(ICU_SIMPLE, text, at);
      if (!simple && match(ICU_COMPLEX, text, at)) return [];
      if (!simple) continue;
      found.push({ start: at, end: at + simple[0].length, kind: 'standalone' });
      at += simple[0].length - 1;
    } else if (letter === '<') {
      const tag = match(TAG, text, at);
      if (!tag) continue;
      tags.push({ start: at, end: at + tag[0].length, name: tag[2] ?? '', closes: tag[1] !== '', lone: tag[4] !== '' });
      at += tag[0].length - 1;
    }
  }
  return [...found, ...pairTags(tags)].sort((a, b) => a.start - b.start);
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closes: boolean;
  readonly lone: boolean;
}

/** Tags that match as brackets do; one without its other half is text, save HTML's that have none. */
function pairTags(tags: readonly Tag[]): Placeholder[] {
  const found: Placeholder[] = [];
  const open: Tag[] = [];
  let pairs = 0;
  for (const tag of tags) {
    const { start, end, name } = tag;
    if (tag.lone || /^(?:br|hr|wbr|img)$/i.test(name)) found.push({ start, end, kind: 'standalone' });
    else if (!tag.closes) open.push(tag);
    else {
      const index = open.findLastIndex((one) => one.name === name);
      if (index < 0) continue;
      const opening = open[index] as Tag;
      open.length = index;
      found.push({ start: opening.start, end: opening.end, kind: 'open', pair: pairs });
      found.push({ start, end, kind: 'close', pair: pairs++ });
    }
  }
  return found;
}
