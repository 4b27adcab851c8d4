import type { Note, Unit } from '../model/index.js';
import { attributes, escapeText } from '../xml/escape.js';
import { encodeId } from './ids.js';
import { TARAZI, XLIFF_12 } from './namespaces.js';
import { partialMark } from './partial-mark.js';
import { joinFrom } from './read-note.js';
import { stateTo12 } from './states.js';
import { writeContent12 } from './write-content12.js';
import { DEVELOPER, notesToWrite } from './write-notes.js';
import type { TranslationMatch, WriteOptions } from './write-options.js';
import { writtenTarget } from './written-target.js';

/** XLIFF 1.2, valid against the transitional schema (strict forbids attributes of ours). See `writeXliff`. */
export function write12(options: WriteOptions): string {
  const root = attributes({ version: '1.2', xmlns: XLIFF_12, 'xmlns:tarazi': TARAZI });
  const file = attributes({
    original: options.original,
    'source-language': options.sourceLanguage,
    'target-language': options.targetLanguage,
    datatype: options.datatype ?? 'x-markdown',
    'tool-id': 'tarazi',
    'tarazi:source-hash': options.sourceHash,
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${root}>`,
    `  <file${file}>`,
    '    <header>',
    '      <tool tool-id="tarazi" tool-name="Tarazi"/>',
    '    </header>',
    '    <body>',
  ];
  for (const unit of options.units) writeUnit(lines, unit, options);
  lines.push('    </body>', '  </file>', '</xliff>', '');
  return lines.join('\n');
}

function writeUnit(lines: string[], unit: Unit, options: WriteOptions): void {
  const id = encodeId(unit.id);
  const { locked, target, state: own } = writtenTarget(unit, options);
  const { state, approved } = stateTo12(own);
  const unitAttributes = attributes({
    id,
    resname: id,
    restype: `x-${encodeId(unit.context)}`,
    maxwidth: unit.maxLength?.toString(),
    'size-unit': unit.maxLength === undefined ? undefined : 'char',
    'xml:space': 'preserve',
    translate: locked ? 'no' : undefined,
    approved: approved ? 'yes' : undefined,
    'tarazi:partial': unit.partial && target === unit.target ? partialMark(target ?? []) : undefined,
  });
  const segment = (text: string): string => (options.segmentMarkers ? `<mrk mtype="seg" mid="1">${text}</mrk>` : text);
  const source = writeContent12(unit.source);
  lines.push(`      <trans-unit${unitAttributes}>`, `        <source>${source}</source>`);
  if (options.segmentMarkers) lines.push(`        <seg-source>${segment(source)}</seg-source>`);
  if (target) lines.push(`        <target${attributes({ state })}>${segment(writeContent12(target))}</target>`);
  if (options.locations) {
    lines.push(
      '        <context-group purpose="location">',
      `          <context context-type="sourcefile">${escapeText(unit.place.file)}</context>`,
      `          <context context-type="linenumber">${unit.place.line}</context>`,
      `          <context context-type="x-column">${unit.place.column}</context>`,
      '        </context-group>',
    );
  }
  for (const match of options.matchesOf?.(unit) ?? []) lines.push(...writeMatch(match));
  for (const note of notesToWrite(unit, options)) lines.push(`        ${writeNote(note)}`);
  lines.push('      </trans-unit>');
}

function writeMatch({ source, target, quality, origin }: TranslationMatch): string[] {
  const named = attributes({ 'match-quality': `${Math.floor(quality * 100)}%`, origin });
  return [
    `        <alt-trans${named}>`,
    `          <source>${writeContent12(source)}</source>`,
    `          <target>${writeContent12(target)}</target>`,
    '        </alt-trans>',
  ];
}

function writeNote(note: Note): string {
  const priority = note.from === DEVELOPER ? '1' : undefined;
  return `<note${attributes({ from: joinFrom(note.from, note.category), priority })}>${escapeText(note.text)}</note>`;
}
