import {
  type PoDocument,
  type PoMessage,
  type PoUnit,
  poLanguages,
  poPluralForms,
  poUnits,
  readPo,
} from '../exchange/index.js';
import {
  type Content,
  content,
  type InlineCode,
  InputError,
  type LanguageTag,
  plainText,
  type SourceUnit,
} from '../model/index.js';
import type { XliffDocument, XliffFile, XliffUnit } from '../xliff/index.js';

const NOWHERE = { start: 0, openEnd: 0, closeStart: 0, end: 0 };

const loose = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** A text with its codes as they are written, as a PO file has it. */
const written = (value: Content): string =>
  loose(
    plainText(
      value.map((part) => (typeof part === 'string' ? part : { ...part, text: part.equiv ?? part.text ?? '' })),
    ),
  );

/** The units of a document by the texts that a PO file may call them by. */
function unitsByText(units: readonly SourceUnit[]): ReadonlyMap<string, readonly SourceUnit[]> {
  const found = new Map<string, SourceUnit[]>();
  for (const unit of units) {
    for (const text of new Set([written(unit.source), loose(plainText(unit.source))])) {
      const list = found.get(text);
      if (list) list.push(unit);
      else found.set(text, [unit]);
    }
  }
  return found;
}

/** A translation with the codes of its source where it has what they are written as. */
function withCodes(text: string, source: Content): Content {
  const codes = source.filter((part): part is InlineCode => typeof part !== 'string' && (part.equiv ?? '') !== '');
  const parts: (string | InlineCode)[] = [];
  let rest = text;
  const left = [...codes];
  while (left.length > 0) {
    const next = left
      .map((code, index) => ({ code, index, at: rest.indexOf(code.equiv ?? '') }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at || a.index - b.index)[0];
    if (!next) break;
    parts.push(rest.slice(0, next.at), next.code);
    rest = rest.slice(next.at + (next.code.equiv ?? '').length);
    left.splice(next.index, 1);
  }
  return content([...parts, rest]);
}

function unitOf({ message, state, notes, targetLine }: PoUnit, text: string, own: SourceUnit | undefined): XliffUnit {
  const source = own?.source ?? [message.id.value];
  const target = text === '' ? undefined : withCodes(text, source);
  return {
    id: own?.id ?? message.context ?? message.id.value.slice(0, 40),
    translate: true,
    element: NOWHERE,
    segments: [{ kind: 'segment', source, ...(target && { target }) }],
    source,
    ...(target && { target }),
    partial: false,
    state,
    rawState: state,
    notes,
    line: targetLine,
    column: 1,
  };
}

/** Whether a unit is one of the forms of a message: by the key that stands as its context, else by its text. */
function isFormOf(unit: SourceUnit, { context, id, plural }: PoMessage): boolean {
  if (!unit.plural || !plural) return false;
  const { type, category } = unit.plural;
  const key = `${context}${type === 'ordinal' ? '_ordinal' : ''}_${category}`;
  if (context !== undefined && unit.key === key) return true;
  const text = written(unit.source);
  return text === loose(plural.value) || (category === 'one' && text === loose(id.value));
}

/**
 * A PO file as a translator's file, a part for each document that has its sentences. They are found by the key that stands as their context, else by their text, with
 * placeholders as they are written; of plural forms each goes where the header's `Plural-Forms` gives it for the numbers of a
 * form of CLDR's. What is found nowhere goes with the document that has most of the others.
 *
 * @param unitsOf the units of a document for the language that the file names, which may be none
 * @throws InputError `po-unmatched` where no message is of a document
 */
export function poDelivered(
  bytes: Uint8Array,
  documents: Iterable<string>,
  unitsOf: (document: string, language: LanguageTag | undefined) => readonly SourceUnit[],
): XliffDocument {
  const po: PoDocument = readPo(bytes);
  const { target } = poLanguages(po);
  const forms = poPluralForms(po.header.get('plural-forms'));
  const formOf = (unit: SourceUnit): number | undefined => {
    const [example] = unit.plural?.examples ?? [];
    return example === undefined ? undefined : forms?.formOf(example);
  };
  const read = [...documents].map((path) => ({ path, units: unitsOf(path, target) }));
  const known = read.map(({ path, units }) => ({
    path,
    plurals: units.filter(({ plural }) => plural),
    byText: unitsByText(unitsOf(path, undefined)),
    byKey: new Map(units.flatMap((unit) => (unit.key === undefined ? [] : [[unit.key, unit] as const]))),
    units: [] as XliffUnit[],
  }));
  const homeless: XliffUnit[] = [];
  for (const unit of poUnits(po)) {
    const { message } = unit;
    const form = message.translations.findIndex(({ line }) => line === unit.targetLine);
    const text = message.translations[form]?.value ?? '';
    let found = false;
    for (const one of known) {
      const keyed = message.context === undefined ? undefined : one.byKey.get(message.context);
      const own = message.plural
        ? one.plurals.filter((each) => isFormOf(each, message) && formOf(each) === form)
        : keyed
          ? [keyed]
          : (one.byText.get(loose(message.id.value)) ?? []);
      found ||= own.length > 0;
      for (const sentence of own) one.units.push(unitOf(unit, text, sentence));
    }
    if (!found) homeless.push(unitOf(unit, text, undefined));
  }
  const [best] = [...known].sort((a, b) => b.units.length - a.units.length);
  if (!best || best.units.length === 0) throw new InputError('po-unmatched', {});
  best.units.push(...homeless);
  const files = known
    .filter(({ units }) => units.length > 0)
    .map(
      ({ path, units }): XliffFile => ({
        original: path,
        ...(target !== undefined && { targetLanguage: target }),
        line: 1,
        column: 1,
        units,
      }),
    );
  return { text: '', family: 1, version: '1.2', prefix: '', files, problems: [] };
}
