import { LANGUAGES } from '../languages/index.js';
import type { LanguageTag } from '../model/index.js';

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;
/** Heads of numbers and ids that are also codes of languages. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['id', 'no']);
/** Endings and words that may follow the name of a language: azərbaycanca, rus dili, русский (термин). */
const REST = /^(?:\p{L}{0,3}$|[^\p{L}])/u;

const folded = (text: string): string => text.trim().toLowerCase().replaceAll('\u0307', '').normalize('NFC');

let names: ReadonlyMap<string, LanguageTag> | undefined;

/** How our languages are called in each of them (CLDR, through Intl). */
function languageNames(): ReadonlyMap<string, LanguageTag> {
  if (names) return names;
  const found = new Map<string, LanguageTag>();
  for (const speaker of LANGUAGES) {
    const display = new Intl.DisplayNames([speaker.tag], { type: 'language' });
    for (const { tag } of LANGUAGES) found.set(folded(display.of(tag) ?? tag), tag);
  }
  names = found;
  return found;
}

function isKnownTag(tag: string): boolean {
  if (!TAG.test(tag) || NO_LANGUAGE.has(tag.toLowerCase())) return false;
  try {
    const primary = tag.split(/[-_]/, 1)[0]!.toLowerCase();
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(primary) !== undefined;
  } catch {
    return false;
  }
}

/** The language that the head of a column names, by its tag or in words (“Azərbaycanca”, “Русский”); undefined where it names none. */
export function languageOfColumn(head: string): LanguageTag | undefined {
  const text = head.trim();
  if (isKnownTag(text)) return text.replaceAll('_', '-');
  const word = folded(text);
  for (const [name, tag] of languageNames())
    if (word.startsWith(name) && REST.test(word.slice(name.length))) return tag;
  return undefined;
}
