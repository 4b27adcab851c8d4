import { type Content, content } from '../model/index.js';
import type { ElementSpan, Position, XliffNote, XliffSegment, XliffText, XliffUnit } from './document.js';
import { compareStates, stateFrom2, stateFrom12 } from './states.js';

/** A unit while it is being read. */
export interface UnitDraft extends Position {
  readonly id: string;
  readonly resname: string | undefined;
  readonly translate: boolean;
  readonly approved: boolean | undefined;
  readonly context: string | undefined;
  readonly start: number;
  readonly openEnd: number;
  readonly notes: XliffNote[];
  location?: { file: string; line: number; column: number };
  source?: XliffText;
  segSource?: XliffText;
  target?: XliffText;
  targetState?: string | undefined;
  readonly segments: SegmentDraft[];
}

/** An XLIFF 2 segment while it is being read. */
export interface SegmentDraft {
  readonly kind: 'segment' | 'ignorable';
  readonly id: string | undefined;
  readonly state: string | undefined;
  readonly subState: string | undefined;
  readonly start: number;
  readonly openEnd: number;
  element?: ElementSpan;
  source?: XliffText;
  target?: XliffText;
  order?: number | undefined;
}

function common(draft: UnitDraft, element: ElementSpan) {
  const { id, resname, translate, approved, context, location, notes, line, column } = draft;
  return {
    id,
    ...(resname !== undefined && { resname }),
    translate,
    ...(approved !== undefined && { approved }),
    ...(context !== undefined && { context }),
    ...(location && { location }),
    notes,
    line,
    column,
    element,
  };
}

/** Makes a 1.2 `trans-unit` from what was read. */
export function finishUnit12(draft: UnitDraft, element: ElementSpan): XliffUnit {
  const { source, segSource, target, targetState } = draft;
  const whole = source?.content ?? segSource?.content ?? [];
  return {
    ...common(draft, element),
    source: whole,
    ...(target && { target: target.content, targetText: target }),
    ...(source && { sourceText: source }),
    ...(segSource && { segSource }),
    segments: segments12(draft, whole),
    partial: false,
    state: target ? stateFrom12(targetState, draft.approved) : 'initial',
    ...(targetState !== undefined && { rawState: targetState }),
  };
}

function segments12(draft: UnitDraft, whole: Content): XliffSegment[] {
  const { source, segSource, target, targetState } = draft;
  const raw = targetState === undefined ? {} : { rawState: targetState };
  const pieces = segSource?.pieces ?? [];
  if (!pieces.some((piece) => piece.mid !== undefined)) {
    return [
      {
        kind: 'segment',
        source: whole,
        ...(target && { target: target.content, targetText: target }),
        ...(source && { sourceText: source }),
        ...raw,
      },
    ];
  }
  const targets = new Map<string, Content>();
  for (const piece of target?.pieces ?? []) {
    if (piece.mid !== undefined && !targets.has(piece.mid)) targets.set(piece.mid, piece.content);
  }
  return pieces.map((piece): XliffSegment => {
    if (piece.mid === undefined) return { kind: 'ignorable', source: piece.content };
    const found = targets.get(piece.mid);
    return { kind: 'segment', id: piece.mid, source: piece.content, ...(found && { target: found }), ...raw };
  });
}

/** Makes an XLIFF 2 `unit` from what was read. */
export function finishUnit2(draft: UnitDraft, element: ElementSpan): XliffUnit {
  const segments = draft.segments.map(
    (segment): XliffSegment => ({
      kind: segment.kind,
      ...(segment.id !== undefined && { id: segment.id }),
      source: segment.source?.content ?? [],
      ...(segment.target && { target: segment.target.content, targetText: segment.target }),
      ...(segment.source && { sourceText: segment.source }),
      ...(segment.state !== undefined && { rawState: segment.state }),
      ...(segment.subState !== undefined && { subState: segment.subState }),
      ...(segment.order !== undefined && { order: segment.order }),
      ...(segment.element && { element: segment.element }),
    }),
  );
  const lowest = lowestSegment(segments.filter((segment) => segment.kind === 'segment'));
  const real = segments.filter((segment) => segment.kind === 'segment' && segment.source.length > 0);
  const raw = [lowest?.rawState, lowest?.subState].filter((part) => part !== undefined).join(' ');
  const target = targetOf(segments);
  const missing = real.filter((segment) => segment.target === undefined).length;
  return {
    ...common(draft, element),
    source: content(segments.flatMap((segment) => segment.source)),
    ...(target && { target }),
    segments,
    partial: missing > 0 && missing < real.length,
    state: target && lowest ? stateFrom2(lowest.rawState, lowest.subState) : 'initial',
    ...(raw !== '' && { rawState: raw }),
  };
}

function lowestSegment(segments: readonly XliffSegment[]): XliffSegment | undefined {
  let lowest: XliffSegment | undefined;
  for (const segment of segments) {
    const difference =
      lowest &&
      compareStates(stateFrom2(segment.rawState, segment.subState), stateFrom2(lowest.rawState, lowest.subState));
    if (difference === undefined || difference < 0) lowest = segment;
  }
  return lowest;
}

/**
 * Joins the targets of a unit's segments in the order that `order` asks for (XLIFF 2.1, 4.3.1.25). Between them stands
 * the source of an `ignorable` that has no target; a segment without one adds nothing.
 */
function targetOf(segments: readonly XliffSegment[]): Content | undefined {
  if (!segments.some((segment) => segment.target !== undefined && segment.kind === 'segment')) {
    // Nothing but ignorable content, translated as it stands.
    if (!segments.some((segment) => segment.target !== undefined)) return undefined;
  }
  const placed = segments.map((segment, index) => ({ segment, place: segment.order ?? index + 1, index }));
  placed.sort(
    (a, b) =>
      a.place - b.place ||
      Number(b.segment.order !== undefined) - Number(a.segment.order !== undefined) ||
      a.index - b.index,
  );
  return content(
    placed.flatMap(({ segment }) => segment.target ?? (segment.kind === 'ignorable' ? segment.source : [])),
  );
}
