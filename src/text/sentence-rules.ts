import type { SegmentationRules, SentenceData } from './segmentation-rules.js';

/** Full stop, question and exclamation mark, ellipsis, with what may close after them: quotes, brackets, a footnote's code. */
const STOP = '[.!?…‽]["”“’»\'\\)\\]\\uFFFC*]{0,5}';
/** White space, then perhaps a dash and opening quotes or brackets. */
const LEAD = '\\s+(?:[—–-]\\s{1,3})?(?:["“„”«‘’\'\\(\\[¿¡\\uFFFC][ \\u00A0\\u202F]?){0,4}';
/** A capital, a letter of a script without case, a figure with its sign, a mixed-case brand (`iPhone`). */
const CAPITAL = '(?:\\p{Lu}|\\p{Lt}|\\p{Lo}|\\p{Ll}\\p{Lu})';
const NUMBER = '[+−-]?(?:\\p{Sc}|[№#@])?\\s?\\d';
const WORD_START = '(?<![\\p{L}\\p{N}\\p{M}/])';
/** The start of the text, or a stop and white space; then perhaps a dash, opening quotes or brackets. */
const SENTENCE_START = '(?:^|[.!?…:;]["”’»\\)]{0,3}\\s{1,3})(?:[—–-]\\s{1,3})?["“„«(]{0,2}';

/**
 * Builds segmentation rules from a language's word lists and the patterns that Latin and Cyrillic texts share. Exceptions
 * stand before the breaks, as in SRX. All repetitions are bounded, so that matching stays linear.
 */
export function sentenceRules(data: SentenceData): SegmentationRules {
  const open = [...data.open, ...capitalised(data.open)];
  const numeric = [...data.numeric, ...capitalised(data.numeric).filter(isWord)];
  // With a capital, many of these are words and names of their own ("Max."); not so where a sentence begins.
  const first = capitalised(data.closing).filter(isWord);
  const starter = `${LEAD}${anyOf(data.starters)}(?![\\p{L}\\p{M}.’'-])`;
  const rules: SegmentationRules = [
    { break: true, before: `${WORD_START}${anyOf(numeric)}\\.\\s\\d{1,4}\\.`, after: `${LEAD}${CAPITAL}` },
    // "1. Text", "Foo. 2. Bar": the number of an item belongs to what it counts.
    { break: false, before: '(?:^|[.!?…:;]\\s{1,3})\\(?\\d{1,3}[.\\)]', after: '' },
    { break: false, before: `${WORD_START}${anyOf(open)}\\.`, after: '' },
    { break: false, before: `${WORD_START}${anyOf(numeric)}\\.`, after: '\\s+[\\dIVXLC]' },
    { break: false, before: `${WORD_START}${anyOf(data.years ?? [])}\\.`, after: '\\s+\\d' },
    {
      break: false,
      before: `${SENTENCE_START}${anyOf(capitalised(data.numeric))}\\.`,
      after: '\\s+\\d',
    },
    // An abbreviation or initials at the end of a sentence, known by the word that follows.
    {
      break: true,
      before: `${WORD_START}(?:${anyOf([...data.closing, ...data.numeric])}|\\p{Lu})\\.["”’»\\)]{0,3}`,
      after: starter,
    },
    { break: true, before: `${SENTENCE_START}${anyOf(first)}\\.["”’»\\)]{0,3}`, after: starter },
    { break: false, before: `${WORD_START}${anyOf(data.closing)}\\.`, after: '' },
    { break: false, before: `${SENTENCE_START}${anyOf(first)}\\.`, after: '' },
    { break: false, before: `${WORD_START}\\p{Lu}\\.`, after: `\\s+["“«(]?${CAPITAL}` },
    { break: true, before: STOP, after: `${LEAD}(?:${CAPITAL}|${NUMBER})` },
    // A sentence may begin with a code, a symbol or an emoji.
    { break: true, before: STOP, after: '\\s+(?:\\uFFFC(?:[\\s\\p{P}]|$)|\\p{Extended_Pictographic}|[•→])' },
    // Scripts with their own full stops.
    { break: true, before: '[。！？։؟۔।]["”’»」』\\)\\]]{0,3}', after: '\\s' },
  ];
  return rules;
}

/** How words are written where a sentence begins; of those that begin with a small letter. The letter i has two capitals. */
function capitalised(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const [initial = ''] = word;
    if (!/\p{Ll}/u.test(initial)) return [];
    const rest = word.slice(initial.length);
    return initial === 'i' ? [`I${rest}`, `İ${rest}`] : [initial.toUpperCase() + rest];
  });
}

/** A single letter with a full stop is an initial. */
const isWord = (abbreviation: string): boolean => abbreviation.length > 1;

/** One expression for any of the words; longer words first, spaces in them may be any white space. None: fits nowhere. */
function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s?')).join('|')})`;
}

/** Rules for a language without a plug-in: stops before capitals and figures, and no abbreviations but initials. */
export const GENERIC_SEGMENTATION: SegmentationRules = sentenceRules({
  open: [],
  closing: [],
  numeric: [],
  starters: [],
});
