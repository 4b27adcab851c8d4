import { InputError } from '../../model/index.js';
import { unicodeEncoding } from '../../text/decode-table.js';
import { charsetOf, decodePo } from './charset.js';
import type { PoComment, PoDocument, PoMessage, PoText } from './po-document.js';
import { readStrings } from './strings.js';

const KEYWORD = /^[ \t\f\v]*(msgctxt|msgid_plural|msgid|msgstr)(?:[ \t]*\[[ \t]*(\d{1,4})[ \t]*\])?(?=[ \t"])/;
const COMMENT = /^[ \t\f\v]*#([~.:,|=]?)(.*)$/s;
/** What its messages belong to, from here on; some write it without quotes. */
const DOMAIN = /^[ \t\f\v]*domain[ \t]+"?([^"]+?)"?[ \t]*$/;
/** Entries that a program does not say any more, and what stood in them before. */
const OBSOLETE = /^[ \t\f\v]*#~(?!\|)/;

type Keyword = 'msgctxt' | 'msgid_plural' | 'msgid' | 'msgstr';

interface Draft {
  line: number;
  domain: string | undefined;
  context: PoText | undefined;
  id: PoText | undefined;
  plural: PoText | undefined;
  translations: Map<number, PoText>;
  comments: PoComment[];
  obsolete: boolean;
}

/** Reads line by line; an entry ends where the next one begins. */
class Reader {
  readonly messages: PoMessage[] = [];
  readonly headers: PoMessage[] = [];
  #draft: Draft | undefined;
  #domain: string | undefined;
  /** Where continued strings go. */
  #last: { append(text: string): void } | undefined;

  constructor(lines: readonly string[]) {
    for (const [index, line] of lines.entries()) this.#read(line, index + 1);
    this.#end();
  }

  #read(line: string, number: number): void {
    if (line.trim() === '') return;
    const isObsolete = OBSOLETE.test(line);
    const text = isObsolete ? line.replace(OBSOLETE, '') : line;
    if (isObsolete && text.trim() === '') return;
    const comment = COMMENT.exec(text);
    if (comment) this.#comment(comment[1] ?? '', comment[2] ?? '', number);
    else if (/^[ \t\f\v]*"/.test(text)) this.#continue(text, number);
    else this.#keyword(text, number, isObsolete);
  }

  /** The entry that is being read; a new one after a translation. */
  #open(number: number): Draft {
    if (this.#draft && this.#draft.translations.size > 0) this.#end();
    this.#draft ??= {
      line: number,
      domain: this.#domain,
      context: undefined,
      id: undefined,
      plural: undefined,
      translations: new Map(),
      comments: [],
      obsolete: false,
    };
    return this.#draft;
  }

  #comment(sign: string, value: string, line: number): void {
    this.#last = undefined;
    // `#~|` is the source before of an entry that is gone.
    this.#open(line).comments.push({ sign: sign === '~' ? '|' : sign, value, line });
  }

  #continue(text: string, line: number): void {
    const value = readStrings(text, 0);
    if (value === undefined || !this.#last) throw wrong('string', line);
    this.#last.append(value);
  }

  #keyword(text: string, line: number, obsolete: boolean): void {
    const domain = DOMAIN.exec(text);
    if (domain) {
      this.#end();
      this.#domain = domain[1];
      return;
    }
    const match = KEYWORD.exec(text);
    if (!match) throw wrong('line', line);
    const keyword = match[1] as Keyword;
    const value = readStrings(text, match[0].length);
    if (value === undefined) throw wrong('string', line);
    const given = { value, line };
    if (keyword === 'msgstr') this.#translation(Number(match[2] ?? 0), given);
    else this.#source(keyword, given, obsolete);
  }

  #source(keyword: 'msgctxt' | 'msgid' | 'msgid_plural', given: PoText, obsolete: boolean): void {
    const draft = this.#open(given.line);
    if (keyword === 'msgid_plural' ? !draft.id || draft.plural : draft.id) throw wrong('order', given.line);
    if (keyword === 'msgctxt' && draft.context) throw wrong('order', given.line);
    draft.obsolete ||= obsolete;
    const name = keyword === 'msgctxt' ? 'context' : keyword === 'msgid' ? 'id' : 'plural';
    let text = given;
    draft[name] = text;
    this.#last = {
      append: (more) => {
        text = { ...text, value: text.value + more };
        draft[name] = text;
      },
    };
  }

  #translation(index: number, given: PoText): void {
    const draft = this.#draft;
    if (!draft?.id || draft.translations.has(index)) throw wrong('order', given.line);
    let text = given;
    draft.translations.set(index, text);
    this.#last = {
      append: (more) => {
        text = { ...text, value: text.value + more };
        draft.translations.set(index, text);
      },
    };
  }

  #end(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    this.#last = undefined;
    if (!draft?.id) {
      // Comments that belong to no entry.
      if (draft?.context) throw wrong('order', draft.context.line);
      return;
    }
    const { line, domain, context, id, plural, obsolete, comments } = draft;
    if (draft.translations.size === 0) throw wrong('msgstr', id.line);
    const flags = new Set(
      comments
        .filter(({ sign }) => sign === ',' || sign === '=')
        .flatMap(({ value }) => value.split(',').map((flag) => flag.trim())),
    );
    const translations = [...draft.translations].sort(([a], [b]) => a - b).map(([, text]) => text);
    const message: PoMessage = {
      line,
      ...(domain !== undefined && { domain }),
      ...(context && { context: context.value }),
      id,
      ...(plural && { plural }),
      translations,
      flags,
      fuzzy: flags.has('fuzzy'),
      obsolete,
      comments,
    };
    (id.value === '' && !context ? this.headers : this.messages).push(message);
  }
}

function wrong(what: 'line' | 'string' | 'order' | 'msgstr', line: number): InputError {
  return new InputError('po-syntax', { what }, { line });
}

function headerOf(header: PoMessage | undefined): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of header?.translations[0]?.value.split('\n') ?? []) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/**
 * Reads a PO file as GNU gettext describes it: plural forms, contexts, domains, fuzzy and obsolete entries, the charset of its header,
 * with or without a byte order mark, UTF-16 too. Linear in the length of the file.
 *
 * @throws InputError `po-syntax`, `po-bytes` with `place.line`, `po-charset`
 */
export function readPo(given: Uint8Array): PoDocument {
  const encoding = unicodeEncoding(given);
  const bytes = encoding === 'utf-8' ? given : Buffer.from(decodePo(given, encoding), 'utf8');
  const charset = encoding === 'utf-8' ? charsetOf(bytes) : 'utf-8';
  const text = decodePo(bytes, charset).replace(/^\uFEFF/, '');
  const { messages, headers } = new Reader(text.split('\n').map((line) => line.replace(/\r$/, '')));
  const lineEnd = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  return { bytes, encoding, charset, lineEnd, header: headerOf(headers[0]), messages };
}
