import type { Note, Unit } from '../model/index.js';
import { attributes, escapeText } from '../xml/escape.js';
import type { XliffMeta } from './document.js';
import { encodeId } from './ids.js';
import { GLOSSARY, MATCHES, METADATA, SIZE, TARAZI, XLIFF_20, XLIFF_22 } from './namespaces.js';
import { partialMark } from './partial-mark.js';
import { stateTo2 } from './states.js';
import type { XliffVersion } from './versions.js';
import { writeContent2 } from './write-content2.js';
import { DEVELOPER, notesToWrite } from './write-notes.js';
import type { GlossaryTerm, TranslationMatch, WriteOptions } from './write-options.js';
import { writtenTarget } from './written-target.js';

/** XLIFF 2.0, 2.1 or 2.2: one segment a unit, since a unit is a sentence. See `writeXliff`. */
export function write2(options: WriteOptions, version: Exclude<XliffVersion, '1.2'>): string {
  const limited = options.units.some(({ maxLength }) => maxLength !== undefined);
  const root = attributes({
    version,
    xmlns: version === '2.2' ? XLIFF_22 : XLIFF_20,
    'xmlns:tarazi': TARAZI,
    'xmlns:mtc': options.matchesOf && MATCHES,
    'xmlns:gls': options.termsOf && GLOSSARY,
    'xmlns:mda': options.metadataOf && METADATA,
    'xmlns:slr': limited ? SIZE : undefined,
    srcLang: options.sourceLanguage,
    trgLang: options.targetLanguage,
  });
  const file = attributes({
    id: 'f1',
    original: options.original,
    // A unit is a sentence already.
    canResegment: 'no',
    'tarazi:source-hash': options.sourceHash,
  });
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<xliff${root}>`, `  <file${file}>`];
  if (limited) lines.push('    <slr:profiles generalProfile="xliff:codepoints"/>');
  for (const unit of options.units) writeUnit(lines, unit, options);
  // A file must hold something.
  if (options.units.length === 0) lines.push('    <group id="g1"/>');
  lines.push('  </file>', '</xliff>', '');
  return lines.join('\n');
}

function writeUnit(lines: string[], unit: Unit, options: WriteOptions): void {
  const id = encodeId(unit.id);
  const { locked, target, state: own } = writtenTarget(unit, options);
  const unitAttributes = attributes({
    id,
    name: id,
    'xml:space': 'preserve',
    translate: locked ? 'no' : undefined,
    type: `tarazi:${typeName(unit.context)}`,
    'slr:sizeRestriction': unit.maxLength?.toString(),
    'tarazi:partial': unit.partial && target === unit.target ? partialMark(target ?? []) : undefined,
  });
  lines.push(`    <unit${unitAttributes}>`);
  const matches = options.matchesOf?.(unit) ?? [];
  if (matches.length > 0) lines.push('      <mtc:matches>', ...matches.flatMap(writeMatch), '      </mtc:matches>');
  const terms = (options.termsOf?.(unit) ?? []).filter(({ translations }) => translations.length > 0);
  if (terms.length > 0) {
    lines.push('      <gls:glossary>', ...terms.flatMap(writeTerm), '      </gls:glossary>');
  }
  lines.push(...writeMetadata(options.metadataOf?.(unit) ?? []));
  const notes = notesToWrite(unit, options).map((note, index) => writeNote(note, index + 1));
  if (options.locations) {
    const { file, line, column } = unit.place;
    const place = `${file}:${line}:${column}`;
    notes.push(`<note${attributes({ id: `n${notes.length + 1}`, category: 'location' })}>${escapeText(place)}</note>`);
  }
  if (notes.length > 0) lines.push('      <notes>', ...notes.map((note) => `        ${note}`), '      </notes>');
  const { state, subState } = stateTo2(own);
  lines.push(
    `      <segment${attributes({ id: 's1', state, subState })}>`,
    `        <source>${writeContent2(unit.source)}</source>`,
  );
  if (target) lines.push(`        <target>${writeContent2(target)}</target>`);
  lines.push('      </segment>', '    </unit>');
}

/** XLIFF 2 Translation Candidates module: a match for the unit's one segment. */
function writeMatch({ source, target, quality, origin }: TranslationMatch): string[] {
  const similarity = (Math.floor(quality * 1000) / 10).toFixed(1);
  return [
    `        <mtc:match${attributes({ ref: '#s1', similarity, origin })}>`,
    `          <source>${writeContent2(source)}</source>`,
    `          <target>${writeContent2(target)}</target>`,
    '        </mtc:match>',
  ];
}

/** XLIFF 2 Metadata module: a group a category. */
function writeMetadata(metadata: readonly XliffMeta[]): string[] {
  if (metadata.length === 0) return [];
  const categories = new Set(metadata.map(({ category }) => category));
  const written = [...categories].flatMap((category) => [
    `        <mda:metaGroup${attributes({ category })}>`,
    ...metadata
      .filter((one) => one.category === category)
      .map(({ type, value }) => `          <mda:meta${attributes({ type })}>${escapeText(value)}</mda:meta>`),
    '        </mda:metaGroup>',
  ]);
  return ['      <mda:metadata>', ...written, '      </mda:metadata>'];
}

/** XLIFF 2 glossary module: one entry a term. */
function writeTerm({ term, translations }: GlossaryTerm): string[] {
  return [
    '        <gls:glossEntry>',
    `          <gls:term>${escapeText(term)}</gls:term>`,
    ...translations.map((text) => `          <gls:translation>${escapeText(text)}</gls:translation>`),
    '        </gls:glossEntry>',
  ];
}

function writeNote(note: Note, number: number): string {
  const noteAttributes = attributes({
    id: `n${number}`,
    category: note.category,
    priority: note.from === DEVELOPER ? '1' : undefined,
    'tarazi:from': note.from,
  });
  return `<note${noteAttributes}>${escapeText(note.text)}</note>`;
}

/** A user-defined value has no white space and no second colon. */
function typeName(context: string): string {
  return encodeId(context).replaceAll(':', '_x003A_');
}
