import type { Content, Severity, Span } from '../model/index.js';
import { plainText } from '../model/index.js';
import { attributes, escapeText } from '../xml/escape.js';
import type { XliffDocument, XliffUnit } from './document.js';
import { ITS } from './namespaces.js';
import { ANNOTATION_ID, ANNOTATOR, ITS_VERSION } from './own-annotations.js';
import { layoutOf } from './unit-layout.js';

/** What is to be said of a unit's translation. */
export interface Annotation {
  /** Ends with `(rule fingerprint)`, by which it is known again. */
  readonly text: string;
  readonly severity: Severity;
  /** ITS 2.0 localization quality issue type. */
  readonly issueType: string;
  /** Where, in the plain text of the target; nothing when it concerns the whole. */
  readonly span?: Span;
  /** Name of the segment that it is about, where the unit has several: the span counts in that. */
  readonly segment?: string;
}

/** ITS: 0 to 100, the higher the worse. */
const SCORES: Readonly<Record<Severity, string>> = { error: '100', warning: '50', info: '10' };
const PRIORITIES: Readonly<Record<Severity, string>> = { error: '1', warning: '2', info: '3' };

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Writes annotations into an XLIFF text: notes in every version, and in 2.1 and later ITS localization quality issues
 * too (`its:locQualityIssues` in the unit, referred to by an annotation of the target). All else stays as it is written;
 * `stripAnnotations` takes them out again.
 */
export function annotate(document: XliffDocument, annotations: ReadonlyMap<XliffUnit, readonly Annotation[]>): string {
  const insertions: Insertion[] = [];
  const its = document.family === 2 && document.version !== '2.0';
  const layout = document.family === 2 ? layoutOf(document) : undefined;
  let count = 0;
  for (const file of document.files) {
    for (const unit of file.units) {
      const said = annotations.get(unit);
      if (!said || said.length === 0) continue;
      const { prefix } = document;
      if (!layout) {
        const anchor = unit.targetText ?? unit.segSource ?? unit.sourceText;
        if (!anchor) continue;
        const indent = indentBefore(document.text, anchor.element.start);
        insertions.push({ at: anchor.element.end, text: said.map((one) => indent + note12(one, prefix)).join('') });
        continue;
      }
      const places = layout.units.get(unit.element.start);
      if (!places) continue;
      // Modules stand before notes, also where both are put in the same place.
      if (its) insertions.push(...issues(document, unit, said, `${ANNOTATION_ID}${++count}`));
      insertions.push(notes2(document.text, said, prefix, places));
    }
  }
  if (layout && count > 0 && !layout.itsVersion) insertions.push({ at: layout.root, text: ITS_VERSION });
  return splice(document.text, insertions);
}

function note12({ text, severity }: Annotation, prefix: string): string {
  const named = attributes({ from: ANNOTATOR, priority: PRIORITIES[severity], annotates: 'target' });
  return `<${prefix}note${named}>${escapeText(text)}</${prefix}note>`;
}

function notes2(
  text: string,
  said: readonly Annotation[],
  prefix: string,
  layout: { readonly lastNote?: Span | undefined; readonly content: number },
): Insertion {
  const notes = said.map((one) => {
    const named = attributes({ category: ANNOTATOR, priority: PRIORITIES[one.severity], appliesTo: 'target' });
    return `<${prefix}note${named}>${escapeText(one.text)}</${prefix}note>`;
  });
  const { lastNote } = layout;
  if (lastNote) {
    const indent = indentBefore(text, lastNote.start);
    return { at: lastNote.end, text: notes.map((note) => indent + note).join('') };
  }
  const indent = indentBefore(text, layout.content);
  const deeper = indent === '' ? '' : `${indent}  `;
  return {
    at: layout.content - indent.length,
    text: `${indent}<${prefix}notes>${notes.map((note) => deeper + note).join('')}${indent}</${prefix}notes>`,
  };
}

/** The issues of a unit in one stand-off element, and the stretch of the target that refers to it. */
function issues(document: XliffDocument, unit: XliffUnit, said: readonly Annotation[], id: string): Insertion[] {
  const { text, prefix } = document;
  const concerned = unit.segments.filter(
    (segment, index) => segment.targetText && said.some((one) => one.segment === (segment.id ?? String(index + 1))),
  );
  const segment = concerned[0] ?? unit.segments.find(({ targetText }) => targetText);
  const target = segment?.targetText;
  if (!target || target.element.openEnd === target.element.end) return [];
  const first = unit.element.openEnd;
  const indent = /^(?:\r\n|\n|\r)[ \t]*/.exec(text.slice(first, first + 200))?.[0] ?? '';
  const deeper = indent === '' ? '' : `${indent}  `;
  const listed = said.map(({ text: comment, severity, issueType }) => {
    const named = attributes({
      locQualityIssueType: issueType,
      locQualityIssueComment: comment,
      locQualityIssueSeverity: SCORES[severity],
    });
    return `${deeper}<its:locQualityIssue${named}/>`;
  });
  const list = `${indent}<its:locQualityIssues${attributes({ 'xmlns:its': ITS, 'xml:id': id })}>${listed.join('')}${indent}</its:locQualityIssues>`;
  const marker = attributes({ id, type: 'its:generic', 'xmlns:its': ITS, 'its:locQualityIssuesRef': `#its=${id}` });
  const alone = concerned.length > 0 || unit.segments.length === 1;
  const { start, end } = markedSpan(document, alone ? segment?.target : undefined, said, target.element);
  return [
    { at: first, text: list },
    { at: start, text: `<${prefix}mrk${marker}>` },
    { at: end, text: `</${prefix}mrk>` },
  ];
}

/** The stretch that one issue is about where the target is plain text, else all that stands in the target. */
function markedSpan(
  document: XliffDocument,
  target: Content | undefined,
  said: readonly Annotation[],
  { openEnd, closeStart }: { readonly openEnd: number; readonly closeStart: number },
): Span {
  const span = said.length === 1 ? said[0]?.span : undefined;
  const raw = document.text.slice(openEnd, closeStart);
  const plain = target !== undefined && raw === plainText(target);
  if (!span || !plain || span.end > raw.length) return { start: openEnd, end: closeStart };
  return { start: openEnd + span.start, end: openEnd + span.end };
}

function indentBefore(text: string, start: number): string {
  return /(?:\r\n|\n|\r)[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
}

function splice(text: string, insertions: readonly Insertion[]): string {
  let spliced = '';
  let from = 0;
  for (const { at, text: inserted } of [...insertions].sort((a, b) => a.at - b.at)) {
    spliced += text.slice(from, at) + inserted;
    from = at;
  }
  return spliced + text.slice(from);
}
