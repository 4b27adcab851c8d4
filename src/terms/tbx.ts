import { SaxesParser } from 'saxes';
import {
  type Concept,
  InputError,
  type LanguageTag,
  type Term,
  type Termbase,
  type TermStatus,
} from '../model/index.js';

/** TBX names of our statuses (administrativeStatus of TBX-Basic, ISO 30042:2019). */
const TO_TBX: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};
const FROM_TBX: ReadonlyMap<string, TermStatus> = new Map([
  ['preferredTerm-admn-sts', 'preferred'],
  ['preferredTerm', 'preferred'],
  ['preferred', 'preferred'],
  ['admittedTerm-admn-sts', 'admitted'],
  ['admittedTerm', 'admitted'],
  ['admitted', 'admitted'],
  ['supersededTerm-admn-sts', 'forbidden'],
  ['supersededTerm', 'forbidden'],
  ['deprecatedTerm-admn-sts', 'forbidden'],
  ['deprecatedTerm', 'forbidden'],
  ['forbidden', 'forbidden'],
]);
const MOST_CHARACTERS = 50_000_000;
const DEEPEST = 64;

interface DraftTerm {
  text: string;
  status: TermStatus;
  caseSensitive?: boolean;
}

/**
 * Reads TBX: version 3 (`conceptEntry`, `langSec`, `termSec`) and version 2 (`termEntry`, `langSet`, `tig`, `ntig`), the dialects
 * core and basic in both styles (DCA `termNote type="…"`, DCT `basic:administrativeStatus`). A concept is a proper noun when a term's
 * part of speech says so, or when all its terms begin with a capital and none says otherwise.
 *
 * @throws InputError `tbx` with the parser's reason and line; DOCTYPE, deep nesting and input over 50 MB are refused.
 */
export function parseTbx(text: string): Termbase {
  const concepts: Concept[] = [];
  if (text.length > MOST_CHARACTERS) throw new InputError('tbx', { reason: 'size' });
  const parser = new SaxesParser({ position: true });
  const fail = (reason: string): never => {
    throw new InputError('tbx', { reason }, { line: parser.line });
  };
  let id = '';
  let terms = new Map<LanguageTag, Term[]>();
  let note: string | undefined;
  let proper: boolean | undefined;
  let language = '';
  let term: DraftTerm | undefined;
  let content = '';
  let field = '';
  let depth = 0;
  let root = false;
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', () => fail('DOCTYPE'));
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) fail('depth');
    const attributes = tag.attributes as Record<string, string>;
    const name = local(tag.name);
    if (!root) {
      if (name !== 'tbx' && name !== 'martif') fail(`<${tag.name}>`);
      root = true;
    }
    if (name === 'conceptEntry' || name === 'termEntry') {
      id = attributes.id ?? `c${concepts.length + 1}`;
      terms = new Map();
      note = undefined;
      proper = undefined;
    } else if (name === 'langSec' || name === 'langSet') language = attributes['xml:lang'] ?? '';
    else if (name === 'termSec' || name === 'tig' || name === 'ntig') term = { text: '', status: 'preferred' };
    content = '';
    field = name === 'termNote' || name === 'descrip' ? (attributes.type ?? '') : name;
  });
  const characters = (part: string): void => {
    content += part;
  };
  parser.on('text', characters);
  parser.on('cdata', characters);
  parser.on('closetag', (tag) => {
    depth--;
    const name = local(tag.name);
    const value = content.trim();
    if (name === 'term' && term) term.text = value.normalize('NFC');
    else if (field === 'administrativeStatus' && term) term.status = FROM_TBX.get(value) ?? 'admitted';
    else if (field === 'partOfSpeech') proper = value === 'properNoun' || (proper ?? false);
    else if (field === 'caseSensitive' && term) term.caseSensitive = value === 'yes' || value === 'true';
    else if (name === 'note' && value) note ??= value;
    else if ((name === 'termSec' || name === 'tig' || name === 'ntig') && term) {
      if (term.text && language) {
        const list = terms.get(language);
        if (list) list.push(term);
        else terms.set(language, [term]);
      }
      term = undefined;
    } else if ((name === 'conceptEntry' || name === 'termEntry') && terms.size > 0) {
      const capital = [...terms.values()].flat().every((one) => /^\p{Lu}/u.test(one.text));
      concepts.push({ id, properNoun: proper ?? capital, terms, ...(note !== undefined && { note }) });
    }
    content = '';
    field = '';
  });
  parser.write(text).close();
  return concepts;
}

const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** Writes TBX-Basic, version 3, style DCA (ISO 30042:2019); ids that are no XML names are numbered. */
export function writeTbx(termbase: Termbase, sourceLanguage: LanguageTag = 'en'): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx style="dca" type="TBX-Basic" xml:lang="${escapeXml(sourceLanguage)}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '  <tbxHeader><fileDesc><sourceDesc><p>Tarazi</p></sourceDesc></fileDesc></tbxHeader>',
    '  <text>',
    '    <body>',
  ];
  for (const { id, properNoun, terms, note } of termbase) {
    lines.push(`      <conceptEntry id="${escapeXml(id)}">`);
    if (note) lines.push(`        <note>${escapeXml(note)}</note>`);
    for (const [language, list] of terms) {
      lines.push(`        <langSec xml:lang="${escapeXml(language)}">`);
      for (const { text, status, caseSensitive } of list) {
        lines.push('          <termSec>', `            <term>${escapeXml(text)}</term>`);
        lines.push(`            <termNote type="partOfSpeech">${properNoun ? 'properNoun' : 'noun'}</termNote>`);
        lines.push(`            <termNote type="administrativeStatus">${TO_TBX[status]}</termNote>`);
        if (caseSensitive !== undefined)
          lines.push(`            <termNote type="caseSensitive">${caseSensitive ? 'yes' : 'no'}</termNote>`);
        lines.push('          </termSec>');
      }
      lines.push('        </langSec>');
    }
    lines.push('      </conceptEntry>');
  }
  lines.push('    </body>', '  </text>', '</tbx>', '');
  return lines.join('\n');
}
