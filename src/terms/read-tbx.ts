import {
  type Concept,
  InputError,
  type LanguageTag,
  type Term,
  type Termbase,
  type TermStatus,
} from '../model/index.js';
import { parseXml } from '../xml/parse-xml.js';
import { TextWindow } from '../xml/text-window.js';
import type { XmlTag } from '../xml/xml-events.js';
import { haveCapitals, idOfXml, statusOf } from './tbx-names.js';
import { rememberLine } from './term-lines.js';

const MOST_CHARACTERS = 50_000_000;
const DEEPEST = 64;

/** Elements that hold others, or say nothing that a termbase here would keep. */
const STRUCTURE: ReadonlySet<string> = new Set(
  (
    'tbx martif text body back conceptEntry termEntry langSec langSet termSec tig ntig termGrp termNoteGrp descripGrp ' +
    'adminGrp transacGrp hi foreign sc ec ph p'
  ).split(' '),
);
const PLAIN_STATUSES: ReadonlySet<string> = new Set(['administrativeStatus', 'normativeAuthorization']);
const TERM: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig']);
const INLINE: ReadonlySet<string> = new Set(['hi', 'foreign', 'sc', 'ec', 'ph']);

/** A termbase from TBX, and how often each category of data stood there that has no place in it. */
export interface ReadTbx {
  readonly termbase: Termbase;
  readonly left: ReadonlyMap<string, number>;
}

interface DraftTerm {
  text: string;
  status: TermStatus;
  caseSensitive?: boolean;
}

/**
 * Reads TBX: version 3 (`conceptEntry`, `langSec`, `termSec`) and version 2 (`martif`, `termEntry`, `langSet`, `tig`, `ntig`), any
 * dialect, in both styles (DCA `termNote type="…"`, DCT `min:administrativeStatus`). Without a status the first term of a language
 * is preferred, the others are admitted. A concept is a proper noun when a note or a term's part of speech says so, or when all
 * its terms begin with a capital and none says otherwise (in version 3 of TBX-Basic, `noun` does not).
 *
 * @throws InputError `tbx` with the reason and line, or as `parseXml`; a DOCTYPE that declares anything, deep nesting and input over 50 MB
 * are refused
 */
export function readTbx(xml: string): ReadTbx {
  const concepts: Concept[] = [];
  const left = new Map<string, number>();
  const window = new TextWindow();
  let id = '';
  let terms = new Map<LanguageTag, Term[]>();
  let note: string | undefined;
  let proper: boolean | undefined;
  let language = '';
  let term: DraftTerm | undefined;
  let status: TermStatus | undefined;
  let line = 0;
  let content = '';
  let field = '';
  let header = false;
  let root = '';
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const leave = (name: string): void => {
    left.set(name, (left.get(name) ?? 0) + 1);
  };
  const names: string[] = [];
  const open = (tag: XmlTag, start: number): void => {
    const fail = (reason: string): never => {
      throw new InputError('tbx', { reason }, window.at(start));
    };
    const attribute = (name: string): string | undefined => tag.attributes.find((one) => one.name === name)?.value;
    names.push(tag.name);
    const name = local(tag.name);
    if (root === '') {
      if (name !== 'tbx' && name !== 'martif') fail(`<${tag.name}>`);
      root = name;
    }
    if (name === 'tbxHeader' || name === 'martifHeader') header = true;
    if (INLINE.has(name)) return;
    if (name === 'conceptEntry' || name === 'termEntry') {
      const given = attribute('id');
      id = given === undefined ? `c${concepts.length + 1}` : idOfXml(given);
      terms = new Map();
      note = undefined;
      proper = undefined;
    } else if (name === 'langSec' || name === 'langSet') {
      language = (attribute('xml:lang') ?? '').replaceAll('_', '-');
      if (language === '') fail(`<${tag.name}>: xml:lang`);
    } else if (TERM.has(name)) {
      term = { text: '', status: 'preferred' };
      status = undefined;
    } else if (name === 'term') line = window.at(start).line;
    content = '';
    const type = attribute('type');
    field = type !== undefined && !STRUCTURE.has(name) ? type : name;
  };
  const close = (): void => {
    const name = local(names.pop() ?? '');
    if (name === 'tbxHeader' || name === 'martifHeader') header = false;
    if (INLINE.has(name)) return;
    const value = content.trim();
    if (name === 'term' && term) term.text = value.normalize('NFC').replace(/\s+/g, ' ');
    else if (TERM.has(name) && term) {
      if (term.text) {
        const list = terms.get(language);
        const made: Term = { ...term, status: status ?? (list ? 'admitted' : 'preferred') };
        rememberLine(made, line);
        if (list) list.push(made);
        else terms.set(language, [made]);
      }
      term = undefined;
    } else if (name === 'conceptEntry' || name === 'termEntry') {
      if (terms.size > 0)
        concepts.push({ id, properNoun: proper ?? haveCapitals(terms), terms, ...(note !== undefined && { note }) });
    } else if (!header && !STRUCTURE.has(name) && value !== '') read(name, value);
    content = '';
    field = '';
  };
  /** One category of data. */
  function read(name: string, value: string): void {
    const sensitive = /^caseSensitive: (yes|no)$/.exec(value);
    const noun = /^properNoun: (yes|no)$/.exec(value);
    if (PLAIN_STATUSES.has(field) && term) {
      status = statusOf(value) ?? 'admitted';
      if (!statusOf(value)) leave(`${field} ${value}`);
    } else if (field === 'partOfSpeech') {
      if (root === 'martif' || value !== 'noun') proper = value === 'properNoun' || (proper ?? false);
    } else if (name === 'note' && !term && noun) proper = noun[1] === 'yes';
    else if (field === 'caseSensitive' && term) term.caseSensitive = value === 'yes' || value === 'true';
    else if (name === 'note' && term && sensitive) term.caseSensitive = sensitive[1] === 'yes';
    else if (name === 'note' && note === undefined) note = value;
    else if (name !== 'term') leave(field || name);
  }
  const text = (part: string): void => {
    content += part;
  };
  const limits = { maxLength: MOST_CHARACTERS, maxDepth: DEEPEST, externalDtd: true };
  parseXml(xml, { open, close, text, other: () => {} }, limits, window);
  return { termbase: concepts, left };
}

/** The termbase of `readTbx` alone. */
export function parseTbx(text: string): Termbase {
  return readTbx(text).termbase;
}
