import { codesOf, type InlineCode, plainText } from '../model/index.js';
import type { XliffText } from './document.js';
import type { UnitDraft } from './read-unit.js';

/** Trados keeps a text that nobody may change in a unit of its own, of such an id, to which an `x` refers by its `xid`. */
const LOCK_UNIT = /^lockTU_/;
/** So many texts are remembered, and so long ones, that memory stays bounded. */
const MOST = 100_000;
const LONGEST = 200;

/**
 * What Trados locked in the texts of a document. It gives the reference another number in the target than in the source, and
 * another unit with the same text: what was locked tells which belong together.
 */
export class LockedCodes {
  private readonly texts = new Map<string, string>();
  /** The references in the unit that is being read, by their codes. */
  private references = new Map<InlineCode, string>();

  /** Sees a code with an `xid`. */
  refer(code: InlineCode, xid: string): void {
    if (LOCK_UNIT.test(xid)) this.references.set(code, xid);
  }

  /** Sees a unit: remembers what is locked, or gives the references of its target the numbers that the source gives them. */
  finish(draft: UnitDraft): void {
    const { source, segSource, target } = draft;
    if (LOCK_UNIT.test(draft.id) && source && this.texts.size < MOST) {
      this.texts.set(draft.id, plainText(source.content).slice(0, LONGEST));
    }
    if (this.references.size === 0) return;
    const known = this.referencesIn(segSource ?? source);
    const renamed = new Map<InlineCode, InlineCode>();
    for (const { code, text } of [...this.referencesIn(source), ...this.referencesIn(segSource)]) {
      renamed.set(code, named(code, code.id, text));
    }
    for (const [given, id] of this.pair(known, this.referencesIn(target))) {
      renamed.set(given.code, named(given.code, id, given.text));
    }
    if (source) draft.source = withCodes(source, renamed);
    if (segSource) draft.segSource = withCodes(segSource, renamed);
    if (target) draft.target = withCodes(target, renamed);
    this.references = new Map();
  }

  private referencesIn(text: XliffText | undefined): Reference[] {
    if (!text) return [];
    const segments = new Map<InlineCode, string>();
    for (const { mid, content } of text.pieces) {
      if (mid !== undefined) for (const code of codesOf(content)) segments.set(code, mid);
    }
    return text.codes.flatMap(({ code }) => {
      const xid = this.references.get(code);
      return xid === undefined ? [] : [{ code, xid, text: this.texts.get(xid), mid: segments.get(code) }];
    });
  }

  /** The id of each reference of a target: that of an equal one of the source, first of the same segment; else one of its own. */
  private pair(known: readonly Reference[], given: readonly Reference[]): Map<Reference, string> {
    const ids = new Map<Reference, string>();
    const taken = new Set<Reference>();
    for (const [ofKnown, ofGiven] of WAYS) {
      const free = new Map<string, Reference[]>();
      for (const one of known.toReversed()) {
        const key = taken.has(one) ? undefined : ofKnown(one);
        if (key === undefined) continue;
        const list = free.get(key);
        if (list) list.push(one);
        else free.set(key, [one]);
      }
      for (const one of given) {
        const key = ids.has(one) ? undefined : ofGiven(one);
        const match = key === undefined ? undefined : free.get(key)?.pop();
        if (!match) continue;
        taken.add(match);
        ids.set(one, match.code.id);
      }
    }
    for (const one of given) if (!ids.has(one)) ids.set(one, one.xid);
    return ids;
  }
}

interface Reference {
  readonly code: InlineCode;
  readonly xid: string;
  /** What is locked; nothing where its unit has not come. */
  readonly text: string | undefined;
  /** The segment that it stands in. */
  readonly mid: string | undefined;
}

type KeyOf = (reference: Reference) => string | undefined;

const sameUnit: KeyOf = ({ xid, mid }) => JSON.stringify([xid, mid]);
const sameText: KeyOf = ({ text, mid }) => (text === undefined ? undefined : JSON.stringify([text, mid]));
const sameTextAnywhere: KeyOf = ({ text }) => text;
const inSegment: KeyOf = ({ mid }) => JSON.stringify([mid]);
/** Of a unit that has not come before. */
const unknownInSegment: KeyOf = ({ text, mid }) => (text === undefined ? JSON.stringify([mid]) : undefined);

/** By what a reference of the source and one of the target belong together, the surest first; unknown ones by their order. */
const WAYS: readonly (readonly [ofKnown: KeyOf, ofGiven: KeyOf])[] = [
  [sameUnit, sameUnit],
  [sameText, sameText],
  [sameTextAnywhere, sameTextAnywhere],
  [unknownInSegment, unknownInSegment],
  [inSegment, unknownInSegment],
  [unknownInSegment, inSegment],
];

const named = (code: InlineCode, id: string, text: string | undefined): InlineCode => ({
  ...code,
  id,
  ...(text !== undefined && text.trim() !== '' && { equiv: text }),
});

function withCodes(text: XliffText, renamed: ReadonlyMap<InlineCode, InlineCode>): XliffText {
  const codeFor = (code: InlineCode): InlineCode => renamed.get(code) ?? code;
  const replaced = (part: string | InlineCode) => (typeof part === 'string' ? part : codeFor(part));
  return {
    ...text,
    content: text.content.map(replaced),
    codes: text.codes.map((placed) => ({ ...placed, code: codeFor(placed.code) })),
    pieces: text.pieces.map((piece) => ({ ...piece, content: piece.content.map(replaced) })),
  };
}
