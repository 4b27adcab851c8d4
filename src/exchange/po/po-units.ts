import type { Content, Note, State } from '../../model/index.js';
import { unitIds } from '../../model/unit-id.js';
import { poContent } from './codes.js';
import type { PoDocument, PoMessage, PoText } from './po-document.js';

/** A source with one translation: a message, or one plural form of it. */
export interface PoUnit {
  readonly message: PoMessage;
  /** As everywhere: by the hash of the source; `-2`, `-3` for later equal ones. */
  readonly id: string;
  readonly source: Content;
  /** Undefined where nobody has translated it. */
  readonly target: Content | undefined;
  readonly state: State;
  /** Remarks of translators. */
  readonly notes: readonly Note[];
  readonly sourceLine: number;
  readonly targetLine: number;
}

/** A comment of a translator. Ours are no notes; `# tarazi-waive number: reason` accepts findings. */
function noteOf(text: string): Note[] {
  if (text === '' || text.startsWith('tarazi: ')) return [];
  const waive = /^tarazi-waive:?\s+(.*)$/.exec(text)?.[1];
  return [waive === undefined ? { text } : { text: waive, from: 'tarazi-waive' }];
}

const placeholders = (value: Content): number => value.filter((part) => typeof part !== 'string').length;

/** The source that a plural form translates: with one form the plural, else the first form is for one. */
function sourceOf({ id, plural, translations, flags }: PoMessage, index: number, target: Content): PoText {
  if (!plural) return id;
  if (translations.length === 1 || index > 0) return plural;
  // Languages whose first form serves 21 and 31 too cannot say “one”: it says the number, as the plural does.
  const given = placeholders(target);
  const like = (text: PoText): boolean => placeholders(poContent(text.value, flags)) === given;
  return !like(id) && like(plural) ? plural : id;
}

/** What is to be weighed in a PO file, in its order. Obsolete entries are not. */
export function poUnits(document: PoDocument): PoUnit[] {
  const drafts = document.messages
    .filter(({ obsolete }) => !obsolete)
    .flatMap((message) =>
      message.translations.map((text, index) => {
        const target = poContent(text.value, message.flags);
        const from = sourceOf(message, index, target);
        return { message, text, target, from, source: poContent(from.value, message.flags) };
      }),
    );
  const ids = unitIds(drafts.map(({ source }) => source));
  return drafts.map(({ message, text, target, from, source }, index) => ({
    message,
    id: ids[index]!,
    source,
    target: text.value === '' ? undefined : target,
    state: text.value === '' ? 'initial' : message.fuzzy ? 'needs-review' : 'translated',
    notes: message.comments.filter(({ sign }) => sign === '').flatMap(({ value }) => noteOf(value.trim())),
    sourceLine: from.line,
    targetLine: text.line,
  }));
}

/** The languages that a PO file names, by its header; BCP 47 (`pt_BR` is `pt-BR`, `uz@cyrillic` is `uz-Cyrl`). */
export function poLanguages({ header }: PoDocument): { readonly source?: string; readonly target?: string } {
  const source = languageTag(header.get('x-source-language'));
  const target = languageTag(header.get('language'));
  return { ...(source !== undefined && { source }), ...(target !== undefined && { target }) };
}

const SCRIPTS: Readonly<Record<string, string>> = {
  latin: 'Latn',
  cyrillic: 'Cyrl',
  arabic: 'Arab',
  devanagari: 'Deva',
};

function languageTag(locale: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[_-]([a-z]{4}))?(?:[_-]([a-z]{2}|\d{3}))?(?:\.[\w-]+)?(?:@(\w+))?$/i.exec(
    locale ?? '',
  );
  if (!match?.[1]) return undefined;
  const script = match[2] ?? SCRIPTS[match[4]?.toLowerCase() ?? ''];
  const tag = [match[1].toLowerCase(), script, match[3]].filter((part) => part !== undefined).join('-');
  return Intl.getCanonicalLocales(tag)[0];
}
