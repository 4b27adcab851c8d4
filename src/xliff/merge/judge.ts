import { type Content, contentEquals, plainText, type SourceUnit, type State, type Unit } from '../../model/index.js';
import type { XliffUnit } from '../document.js';
import { compareStates, isReviewed, NEEDS_REVIEW } from '../states.js';
import { matchCodes } from './match-codes.js';
import type { ImportMessage } from './outcome.js';
import { rejoin } from './rejoin.js';
import { isBlank, looseKey, sourceKey } from './same-text.js';

export interface JudgeOptions {
  /** Replace what is reviewed or final too. */
  readonly force?: boolean;
  /** Can the document be built with this target? Codes that the source does not have are refused before it is asked. */
  readonly checkPlaceable?: (unit: SourceUnit, target: Content) => boolean;
}

/** What is to be done with one delivered unit. */
export interface Verdict {
  readonly kind: 'taken' | 'kept' | 'rejected';
  readonly messageId: ImportMessage;
  /** The unit as it is to be; the same value when nothing changes. */
  readonly unit: Unit;
  /** The delivered text in our codes, where there is one. */
  readonly target?: Content;
  /** Further things to tell. */
  readonly also: readonly { readonly messageId: ImportMessage; readonly codes: readonly string[] }[];
}

/** The states that our own export writes for what is to be reviewed: they say nothing about what a tool did. */
const OWN_NEEDS_REVIEW = new Set(['needs-review-translation', `translated ${NEEDS_REVIEW}`]);

/**
 * Judges a delivered unit against the unit of the state that it belongs to, by its text and not by its state: tools
 * leave states as they were. A state counts where it says more: final, reviewed, to be reviewed.
 * @param stale the sentence itself has changed since the export: the translation is only offered
 */
export function judge(unit: Unit, delivered: XliffUnit, options: JudgeOptions, stale = false): Verdict {
  const kept = (messageId: ImportMessage): Verdict => ({ kind: 'kept', messageId, unit, also: [] });
  const joined = rejoin(delivered, unit.target ? [unit.target] : []);
  if (joined.target === undefined) return kept('import.untranslated');
  if (isBlank(joined.target) && !isBlank(unit.source)) return judgeEmpty(unit, delivered, kept);
  if (!stale && sourceKey(delivered.source) !== sourceKey(unit.source)) {
    return rejected('import.edited-source', unit, joined.target);
  }
  // A copy counts where the file calls it translated, and nothing better is there; else tools prefilled it.
  const meant =
    isReviewed(delivered.state) || (unit.target === undefined && compareStates(delivered.state, 'translated') >= 0);
  if (looseKey(joined.target) === looseKey(delivered.source) && !meant && !isCopyAgain(unit)) {
    return kept(unit.target ? 'import.unchanged' : 'import.untranslated');
  }
  const { target, unknown, changed } = matchCodes(unit.source, delivered.source, joined.target);
  const also: Verdict['also'] = [
    ...(joined.beside ? [{ messageId: 'import.beside' as const, codes: [] }] : []),
    ...(changed.length > 0 ? [{ messageId: 'import.codes-changed' as const, codes: changed }] : []),
  ];
  const same = unit.target !== undefined && sameTarget(unit, target);
  if (same) return judgeState(unit, delivered, target, stale || joined.beside);
  if (joined.partial) return rejected('import.partial', unit, target);
  const placeable = options.checkPlaceable?.(unit, target) ?? true;
  if (unknown.length > 0 || !placeable) return { ...rejected('import.codes', unit, target), also };
  if (stale && unit.target && unit.state !== 'needs-review') return rejected('import.source-changed', unit, target);
  const protectedUnit = unit.target !== undefined && isReviewed(unit.state);
  if (protectedUnit && !options.force) return rejected('import.protected', unit, target);
  const state = stale || joined.beside ? 'needs-review' : newState(unit, delivered);
  return {
    kind: 'taken',
    messageId: stale
      ? 'import.offered'
      : protectedUnit
        ? 'import.replaced-reviewed'
        : unit.target
          ? 'import.replaced'
          : 'import.taken',
    unit: { ...completed(unit), target, state },
    target,
    also,
  };
}

/** The translation that we have is a copy itself. */
function isCopyAgain(unit: Unit): boolean {
  return unit.target !== undefined && looseKey(unit.target) === looseKey(unit.source);
}

/** What a person delivers or confirms is whole. */
function completed({ partial: _, ...unit }: Unit): Unit {
  return unit;
}

/** An empty target counts as delivered only where the file calls it translated and there is nothing to lose. */
function judgeEmpty(unit: Unit, delivered: XliffUnit, kept: (id: ImportMessage) => Verdict): Verdict {
  if (unit.target !== undefined && unit.target.length > 0) return kept('import.untranslated');
  if (compareStates(delivered.state, 'translated') < 0 || (delivered.target?.length ?? 0) > 0) {
    return kept('import.untranslated');
  }
  if (unit.target) return kept('import.unchanged');
  return {
    kind: 'taken',
    messageId: 'import.empty',
    unit: { ...unit, target: [], state: delivered.state },
    target: [],
    also: [],
  };
}

/** The text is the one we have: only the state may say something new. */
function judgeState(unit: Unit, delivered: XliffUnit, target: Content, keepState: boolean): Verdict {
  const { state } = delivered;
  const higher = compareStates(state, unit.state) > 0;
  const lookAgain =
    state === 'needs-review' && unit.state === 'translated' && !OWN_NEEDS_REVIEW.has(delivered.rawState ?? '');
  if (keepState || !(higher || lookAgain)) {
    return { kind: 'kept', messageId: 'import.unchanged', unit, target, also: [] };
  }
  return { kind: 'taken', messageId: 'import.state', unit: { ...completed(unit), state }, target, also: [] };
}

/** A confirmed state is taken over; one that was not updated after a change is not. */
function newState(unit: Unit, delivered: XliffUnit): State {
  if (delivered.state === 'initial') return 'translated';
  const notUpdated = unit.state === 'needs-review' && OWN_NEEDS_REVIEW.has(delivered.rawState ?? '');
  return notUpdated ? 'translated' : delivered.state;
}

/** What is reviewed is the same also when a tool changed white space only. */
function sameTarget(unit: Unit, target: Content): boolean {
  if (!unit.target) return false;
  if (contentEquals(unit.target, target)) return true;
  if (!isReviewed(unit.state) || unit.target.length !== target.length) return false;
  const codesAreSame = unit.target.every((part, index) => {
    const other = target[index];
    return typeof part === 'string' ? typeof other === 'string' : typeof other === 'object' && other.id === part.id;
  });
  return codesAreSame && looseKey(unit.target) === looseKey(target);
}

function rejected(messageId: ImportMessage, unit: Unit, target: Content): Verdict {
  return { kind: 'rejected', messageId, unit, target, also: [] };
}

/** A text for reports. */
export function shown(value: Content | undefined): string {
  return value === undefined ? '' : plainText(value);
}
