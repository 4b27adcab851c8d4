import { contentEquals, type LanguageTag, type Note, plainText, type Unit } from '../../model/index.js';
import type { XliffDocument, XliffFile, XliffUnit } from '../document.js';
import { isAnnotation } from '../own-annotations.js';
import { noteOf } from '../units-of.js';
import { DEVELOPER } from '../write-notes.js';
import { type Joined, joinUnits } from './join-units.js';
import { type JudgeOptions, judge, shown, type Verdict } from './judge.js';
import type { ImportMessage, Outcome } from './outcome.js';
import { isBlank, looseKey, sameLanguage } from './same-text.js';

export interface ImportOptions extends JudgeOptions {
  /** Language of the state; files that say another one are not taken. */
  readonly targetLanguage?: LanguageTag;
  /** Is it a note that our export wrote? Tools give such notes back without their `from`. */
  readonly isOwnNote?: (unit: Unit, text: string) => boolean;
  /** The files of the delivered document that concern this state; all by default. */
  readonly files?: readonly XliffFile[];
}

/**
 * Takes a translator's file into the state (the contracts' Import). Units are judged one by one, so that a bad one
 * spoils no other; each delivered unit has an outcome. What is not taken comes back word for word. Importing the same
 * file again changes nothing.
 * @param stateUnits what the state holds; never changed
 */
export function mergeImport(
  stateUnits: readonly Unit[],
  delivered: XliffDocument,
  options: ImportOptions = {},
): { units: Unit[]; outcomes: Outcome[] } {
  const units = [...stateUnits];
  const outcomes: Outcome[] = [];
  const files = options.files ?? delivered.files;
  const { targetLanguage } = options;
  const isRight = (file: XliffFile) =>
    targetLanguage === undefined ||
    file.targetLanguage === undefined ||
    sameLanguage(file.targetLanguage, targetLanguage);
  for (const file of files) if (!isRight(file)) outcomes.push(...refuseFile(file, targetLanguage ?? ''));

  const { joined, unknown } = joinUnits(stateUnits, files.filter(isRight));
  for (const [index, group] of groupByIndex(joined)) {
    const before = stateUnits[index];
    if (!before) continue;
    const verdicts = group.map((one) => ({ one, verdict: judge(before, one.delivered, options, one.stale) }));
    // Chosen by what is delivered, not by what the state holds: else importing twice would swap two translations.
    const chosen =
      verdicts.find(({ verdict }) => bringsText(verdict)) ??
      verdicts.find(({ verdict }) => verdict.kind === 'taken') ??
      verdicts.find(({ verdict }) => verdict.kind === 'rejected') ??
      verdicts[0]!;
    units[index] = chosen.verdict.unit;
    for (const { one, verdict } of verdicts) {
      if (verdict === chosen.verdict) outcomes.push(...tell(before, one.delivered, verdict));
      else if (isOther(verdict, chosen.verdict, before)) {
        const data = { taken: shown(chosen.verdict.unit.target) };
        outcomes.push(refuse('import.duplicate', one.delivered, before.id, data));
      }
      units[index] = withNotes(units[index]!, one.delivered, outcomes, options.isOwnNote);
    }
  }
  for (const unit of unknown) outcomes.push(...tellUnknown(unit));
  outcomes.sort((a, b) => a.line - b.line || a.column - b.column);
  return { units, outcomes };
}

function groupByIndex(joined: readonly Joined[]): Map<number, Joined[]> {
  const groups = new Map<number, Joined[]>();
  for (const one of joined) {
    const group = groups.get(one.index);
    if (group) group.push(one);
    else groups.set(one.index, [one]);
  }
  return groups;
}

/** Refused for what the state holds, not for what it is. */
const GOOD_BUT_REFUSED = new Set<ImportMessage>(['import.protected', 'import.source-changed']);

function bringsText({ kind, messageId, target }: Verdict): boolean {
  return target !== undefined && (kind !== 'rejected' || GOOD_BUT_REFUSED.has(messageId));
}

/** Does it bring a text that is neither taken nor there already? */
function isOther(verdict: Verdict, chosen: Verdict, before: Unit): boolean {
  const { target } = verdict;
  if (target === undefined || isBlank(target)) return false;
  return [chosen.unit.target, chosen.target, before.target].every(
    (known) => known === undefined || (!contentEquals(known, target) && looseKey(known) !== looseKey(target)),
  );
}

function tell(before: Unit, delivered: XliffUnit, verdict: Verdict): Outcome[] {
  const { line, column } = delivered;
  const data = {
    unit: before.id,
    source: shown(before.source),
    old: shown(before.target),
    new: shown(verdict.target),
    from: before.state,
    to: verdict.unit.state,
  };
  const main: Outcome =
    verdict.kind === 'rejected'
      ? refuse(verdict.messageId, delivered, before.id, data)
      : { kind: verdict.kind, messageId: verdict.messageId, data, unit: before.id, line, column };
  if (verdict.kind !== 'taken') return [main];
  const also = verdict.also.map(
    ({ messageId, codes }): Outcome => ({
      kind: 'noted',
      messageId,
      data: { ...data, codes: codes.join(', ') },
      unit: before.id,
      line,
      column,
    }),
  );
  return [main, ...also];
}

function refuse(messageId: ImportMessage, delivered: XliffUnit, unit: string, more: Outcome['data'] = {}): Outcome {
  const source = plainText(delivered.source);
  const text = shown(delivered.target);
  return {
    kind: 'rejected',
    messageId,
    unit,
    line: delivered.line,
    column: delivered.column,
    data: { unit, source, new: text, ...more, delivered: source },
    rejected: {
      source,
      text,
      notes: delivered.notes.filter((note) => note.from !== DEVELOPER).map(({ text }) => text),
    },
  };
}

/** A unit that belongs to nothing is worth a word only when someone translated it. */
function tellUnknown(unit: XliffUnit): Outcome[] {
  return isTranslated(unit) ? [refuse('import.unknown', unit, unit.id)] : [];
}

function refuseFile(file: XliffFile, language: LanguageTag): Outcome[] {
  return file.units
    .filter(isTranslated)
    .map((unit) => refuse('import.wrong-language', unit, unit.id, { language, said: file.targetLanguage ?? '' }));
}

function isTranslated(unit: XliffUnit): boolean {
  if (!unit.translate || unit.target === undefined || isBlank(unit.target)) return false;
  return looseKey(unit.target) !== looseKey(unit.source);
}

/** Our namespace may have got lost on the way: then the category still stands in `from`. */
function isOurs(note: Note): boolean {
  const { from } = note;
  return from === DEVELOPER || from?.startsWith(`${DEVELOPER}#`) === true || isAnnotation(note);
}

/** Keeps what translators remarked. Notes of ours that come back, also without their `from`, are known already. */
function withNotes(unit: Unit, delivered: XliffUnit, outcomes: Outcome[], isOwnNote: ImportOptions['isOwnNote']): Unit {
  const fresh: Note[] = [];
  const ours = delivered.notes.filter(isOurs);
  for (const note of delivered.notes) {
    const known = [...unit.notes, ...fresh, ...ours].some(({ text }) => text.trim() === note.text.trim());
    if (isOurs(note) || note.text.trim() === '' || known || isOwnNote?.(unit, note.text.trim())) continue;
    fresh.push(noteOf(note));
    outcomes.push({
      kind: 'noted',
      messageId: 'import.note',
      data: { unit: unit.id, source: shown(unit.source), note: note.text, by: note.from ?? 'unknown' },
      unit: unit.id,
      line: delivered.line,
      column: delivered.column,
    });
  }
  return fresh.length === 0 ? unit : { ...unit, notes: [...unit.notes, ...fresh] };
}
