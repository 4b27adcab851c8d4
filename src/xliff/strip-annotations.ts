import type { Span } from '../model/index.js';
import { parseXml } from '../xml/parse-xml.js';
import type { XmlHandler, XmlLimits, XmlTag } from '../xml/xml-events.js';
import { ITS_VERSION, ownAnnotation } from './own-annotations.js';

interface Open {
  readonly tag: XmlTag;
  readonly start: number;
  readonly own: 'element' | 'tags' | undefined;
  /** Of `notes`: whether anything but notes of ours is in it, and whether one of ours is. */
  others: boolean;
  ours: boolean;
}

/** Takes every annotation of ours out of an XLIFF text; all else stays byte for byte. Throws what `readXliff` throws. */
export function stripAnnotations(text: string, limits: Partial<XmlLimits> = {}): string {
  const gone: Span[] = [];
  const open: Open[] = [];
  const remove = (start: number, end: number): void => {
    // With the line that it was put on.
    const before = /(?:\r\n|\n|\r)[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
    gone.push({ start: start - before, end });
  };
  const handler: XmlHandler = {
    open(tag, start, end) {
      const own = ownAnnotation(tag);
      const parent = open.at(-1);
      const version = parent ? -1 : text.slice(start, end).indexOf(ITS_VERSION);
      if (version >= 0) gone.push({ start: start + version, end: start + version + ITS_VERSION.length });
      if (parent && own === 'element') parent.ours = true;
      else if (parent) parent.others = true;
      open.push({ tag, start, own, others: false, ours: false });
      if (own === 'tags') gone.push({ start, end });
    },
    close(start, end) {
      const { tag, start: from, own, others, ours } = open.pop()!;
      if (own === 'element' || (tag.local === 'notes' && ours && !others)) remove(from, end);
      else if (own === 'tags') gone.push({ start, end });
    },
    text() {},
    other() {
      const parent = open.at(-1);
      if (parent) parent.others = true;
    },
  };
  parseXml(text, handler, limits);
  return without(text, gone);
}

function without(text: string, gone: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of [...gone].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= from) continue;
    kept += text.slice(from, Math.max(from, start));
    from = end;
  }
  return kept + text.slice(from);
}
