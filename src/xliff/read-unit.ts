import { type Content, content, type Position } from '../model/index.js';
import type {
  ElementSpan,
  ToolState,
  XliffMatch,
  XliffMeta,
  XliffNote,
  XliffSegment,
  XliffText,
  XliffUnit,
} from './document.js';
import { compareStates, stateFrom2, stateFrom12 } from './states.js';

/** A unit while it is being read. */
export interface UnitDraft extends Position {
  readonly id: string;
  readonly resname: string | undefined;
  readonly translate: boolean;
  readonly approved: boolean | undefined;
  readonly context: string | undefined;
  readonly partialMark: string | undefined;
  readonly maxLength: number | undefined;
  readonly start: number;
  readonly openEnd: number;
  readonly notes: XliffNote[];
  matches?: XliffMatch[];
  metadata?: XliffMeta[];
  location?: { file: string; line: number; column: number };
  source?: XliffText;
  segSource?: XliffText;
  target?: XliffText;
  targetState?: string | undefined;
  readonly segments: SegmentDraft[];
  /** Of the unit as a whole. */
  readonly toolState: ToolState | undefined;
  /** Of its segments, by `mid`. */
  toolStates?: Map<string, ToolState>;
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

/** Objects are filled field by field: spreading optional ones costs more than all the rest of the reading. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function begin(draft: UnitDraft, element: ElementSpan, source: Content): Writable<XliffUnit> {
  const unit: Writable<XliffUnit> = {
    id: draft.id,
    translate: draft.translate,
    line: draft.line,
    column: draft.column,
    element,
    source,
    segments: [],
    partial: false,
    state: 'initial',
    notes: draft.notes,
  };
  if (draft.resname !== undefined) unit.resname = draft.resname;
  if (draft.partialMark !== undefined) unit.partialMark = draft.partialMark;
  if (draft.approved !== undefined) unit.approved = draft.approved;
  if (draft.matches) unit.matches = draft.matches;
  if (draft.metadata) unit.metadata = draft.metadata;
  if (draft.maxLength !== undefined) unit.maxLength = draft.maxLength;
  if (draft.context !== undefined) unit.context = draft.context;
  if (draft.location) unit.location = draft.location;
  return unit;
}

/** Makes a 1.2 `trans-unit` from what was read. */
export function finishUnit12(draft: UnitDraft, element: ElementSpan): XliffUnit {
  const { source, segSource, target, targetState } = draft;
  const unit = begin(draft, element, source?.content ?? segSource?.content ?? []);
  if (source) unit.sourceText = source;
  if (segSource) unit.segSource = segSource;
  if (target) {
    unit.target = target.content;
    unit.targetText = target;
    unit.state = stateFrom12(targetState, draft.approved);
  }
  if (targetState !== undefined) unit.rawState = targetState;
  unit.segments = segments12(draft, unit.source);
  if (draft.toolState || draft.toolStates) sayStates(unit, draft);
  return unit;
}

/** What a tool says of the segments counts, and of the unit the least. */
function sayStates(unit: Writable<XliffUnit>, { toolState, toolStates }: UnitDraft): void {
  const real = unit.segments.filter(({ kind }) => kind === 'segment');
  const [only] = toolStates?.size === 1 && real.length === 1 ? toolStates.values() : [];
  const said: ToolState[] = [];
  for (const segment of real as Writable<XliffSegment>[]) {
    const found = toolState ?? toolStates?.get(segment.id ?? '') ?? only;
    if (!found) continue;
    segment.toolState = found;
    said.push(found);
  }
  if (said.length === 0) return;
  if (said.length === real.length && said.every(({ locked }) => locked)) unit.locked = true;
  if (unit.target === undefined) return;
  unit.state = said
    .map(({ state }) => state)
    .reduce((least, state) => (compareStates(state, least) < 0 ? state : least));
}

function segments12(draft: UnitDraft, whole: Content): XliffSegment[] {
  const { source, segSource, target, targetState } = draft;
  const pieces = segSource?.pieces ?? [];
  if (!pieces.some((piece) => piece.mid !== undefined)) {
    const segment: Writable<XliffSegment> = { kind: 'segment', source: whole };
    if (source) segment.sourceText = source;
    if (target) {
      segment.target = target.content;
      segment.targetText = target;
    }
    if (targetState !== undefined) segment.rawState = targetState;
    return [segment];
  }
  const raw = targetState === undefined ? {} : { rawState: targetState };
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
  const segments = draft.segments.map(finishSegment);
  const lowest = lowestSegment(segments.filter((segment) => segment.kind === 'segment'));
  const real = segments.filter((segment) => segment.kind === 'segment' && segment.source.length > 0);
  const raw = [lowest?.rawState, lowest?.subState].filter((part) => part !== undefined).join(' ');
  const target = targetOf(segments);
  const missing = real.filter((segment) => segment.target === undefined).length;
  const sources = segments.length === 1 ? segments[0]!.source : content(segments.flatMap((segment) => segment.source));
  const unit = begin(draft, element, sources);
  unit.segments = segments;
  unit.partial = missing > 0 && missing < real.length;
  if (target) unit.target = target;
  if (target && lowest) unit.state = stateFrom2(lowest.rawState, lowest.subState);
  if (raw !== '') unit.rawState = raw;
  return unit;
}

function finishSegment(draft: SegmentDraft): XliffSegment {
  const segment: Writable<XliffSegment> = { kind: draft.kind, source: draft.source?.content ?? [] };
  if (draft.id !== undefined) segment.id = draft.id;
  if (draft.source) segment.sourceText = draft.source;
  if (draft.target) {
    segment.target = draft.target.content;
    segment.targetText = draft.target;
  }
  if (draft.state !== undefined) segment.rawState = draft.state;
  if (draft.subState !== undefined) segment.subState = draft.subState;
  if (draft.order !== undefined) segment.order = draft.order;
  if (draft.element) segment.element = draft.element;
  return segment;
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
