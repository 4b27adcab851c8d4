import type { Report } from './finding.js';
import { CODES, type InlineScope, inlineOf, inlineOfSide, SIDES, type Xliff2 } from './scopes.js';
import { attr, type XmlElement } from './tree.js';

/** Editing hints: what may not be deleted stands in the target; what may not be reordered stays together and in order. */
export function checkEditing(document: Xliff2, report: Report): void {
  for (const scope of document.files.flatMap(({ units }) => units)) {
    const hints = new Map<string, string>();
    for (const side of SIDES) {
      for (const code of inlineOfSide(scope, side)) {
        if (!CODES.has(code.key)) continue;
        const reorder = attr(code, 'canReorder') ?? 'yes';
        if (side === 'source') hints.set(nameOf(code), reorder);
        if (reorder !== 'no' && reorder !== 'firstNo') continue;
        if (attr(code, 'canCopy') === 'no' && attr(code, 'canDelete') === 'no') continue;
        report(code, 'finding.xliff.reorder-hints', { element: code.name, value: reorder }, 'canReorder');
      }
    }
    checkRemoved(scope, report);
    const source = sequencesOf(inlineOfSide(scope, 'source'), () => undefined, report);
    checkOrder(source, inTargetOrder(scope), hints, report);
  }
}

/** The inline elements of targets as they will be read, in the order that the targets say. */
function inTargetOrder({ parts }: InlineScope): readonly XmlElement[] {
  const places = parts.map(({ target }, index) => ({
    target,
    place: Number((target && attr(target, 'order')) ?? index + 1),
  }));
  return places.sort((a, b) => a.place - b.place).flatMap(({ target }) => [...inlineOf(target)]);
}

function checkRemoved(scope: InlineScope, report: Report): void {
  const kept = new Set([...inlineOfSide(scope, 'target')].map((code) => attr(code, 'id')));
  for (const { source, target } of scope.parts) {
    if (!target) continue;
    for (const code of inlineOf(source)) {
      const id = attr(code, 'id');
      if (!CODES.has(code.key) || id === undefined || attr(code, 'canDelete') !== 'no' || kept.has(id)) continue;
      report(target, 'finding.xliff.code-missing', { id, element: code.name }, 'canDelete');
    }
  }
}

/** Ends of spans are codes of their own. */
const nameOf = (code: XmlElement): string => attr(code, 'id') ?? `/${attr(code, 'startRef') ?? ''}`;

/**
 * The non-reorderable sequences of a text: a code with `firstNo` and those with `no` right after it, the ends of `pc`
 * among them. One with `no` that follows neither is reported.
 */
function sequencesOf(
  inline: Iterable<XmlElement>,
  hint: (name: string) => string | undefined,
  report: Report,
): readonly (readonly string[])[] {
  const sequences: string[][] = [];
  const open: { code: XmlElement; sequence: string[] | undefined }[] = [];
  let current: string[] | undefined;
  const closeBefore = (offset: number): void => {
    for (let last = open.at(-1); last && last.code.end <= offset; last = open.at(-1)) {
      open.pop();
      if (current && current === last.sequence) current.push(`/${nameOf(last.code)}`);
    }
  };
  for (const code of inline) {
    closeBefore(code.start);
    if (!CODES.has(code.key)) continue;
    const name = nameOf(code);
    const value = attr(code, 'canReorder') ?? hint(name) ?? 'yes';
    if (value === 'firstNo') {
      current = [name];
      sequences.push(current);
    } else if (value !== 'no') current = undefined;
    else if (current) current.push(name);
    else report(code, 'finding.xliff.reorder-first', { id: name, element: code.name }, 'canReorder');
    if (code.key === 'pc') open.push({ code, sequence: current });
  }
  closeBefore(Number.POSITIVE_INFINITY);
  return sequences;
}

/** The codes of a sequence that are in the target stand there one right after the other. */
function checkOrder(
  source: readonly (readonly string[])[],
  target: readonly XmlElement[],
  hints: ReadonlyMap<string, string>,
  report: Report,
): void {
  const codes = new Map(target.map((code) => [nameOf(code), code]));
  for (const code of target) if (code.key === 'pc') codes.set(`/${nameOf(code)}`, code);
  const followers = new Map<string, string | undefined>();
  // What the target itself says wrongly is said where it is read.
  for (const sequence of sequencesOf(target, (name) => hints.get(name), report)) {
    for (const [index, name] of sequence.entries()) followers.set(name, sequence[index + 1]);
  }
  for (const sequence of source) {
    const here = sequence.filter((name) => codes.has(name));
    for (const [index, name] of here.entries()) {
      const next = here[index + 1];
      const code = next === undefined ? undefined : codes.get(next);
      if (next === undefined || !code || followers.get(name) === next) continue;
      report(code, 'finding.xliff.reordered', { id: next, element: code.name, after: name }, 'canReorder');
    }
  }
}
