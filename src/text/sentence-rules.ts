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

/** All that ends with what may stand before a break. */
const ENDS = '[.!?…‽。！？։؟۔।]["”“’»\'\\)\\]\\uFFFC*」』]{0,5}';
/** Longer than any abbreviation. */
const LONGEST = 32;

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]+$/u;
const lastWord = (text: string): string => LETTER_OR_DIGIT.exec(text)?.[0] ?? '';

function wordAt(text: string, place: number): string | undefined {
  let at = place;
  while (at > place - 3 && '"”’»)'.includes(text.charAt(at - 1))) at--;
  if (text.charCodeAt(at - 1) !== 0x2e) return undefined;
  let start = at - 1;
  // Most words are ASCII.
  for (let code = text.charCodeAt(start - 1) | 32; code >= 97 && code <= 122; code = text.charCodeAt(start - 1) | 32)
    start--;
  const code = start > 0 ? text.charCodeAt(start - 1) : 32;
  return code <= 46 ? text.slice(start, at - 1) : lastWord(text.slice(Math.max(0, at - 1 - LONGEST), at - 1));
}

/** All rules ask of the same place, one after the other. */
const asked: { text: string; place: number; word: string | undefined } = { text: '', place: 0, word: undefined };

/** The letters and digits before the full stop that ends the text before a place, perhaps with quotes or brackets; undefined where there is none. */
function wordBefore(text: string, place: number): string | undefined {
  if (asked.place !== place || asked.text !== text) {
    asked.text = text;
    asked.place = place;
    asked.word = wordAt(text, place);
  }
  return asked.word;
}

type MayFit = (text: string, place: number) => boolean;

/** Whether one of these abbreviations may stand there. The spaces in one may not be written. */
function endingWith(words: readonly string[]): MayFit {
  let lasts: Set<string> | undefined;
  return (text, place) => {
    lasts ??= new Set(
      words.flatMap((word) => word.split(' ').map((_, first, parts) => lastWord(parts.slice(first).join('')))),
    );
    const word = wordBefore(text, place);
    return word !== undefined && lasts.has(word);
  };
}

/** A capital with a full stop. */
const isInitial: MayFit = (text, place) => {
  const length = wordBefore(text, place)?.length;
  return length === 1 || length === 2;
};
/** A figure with a full stop or bracket. */
const isNumbered: MayFit = (text, place) => {
  const code = text.charCodeAt(place - 2);
  return code >= 48 && code <= 57;
};

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
  const closing = endingWith([...data.closing, ...data.numeric]);
  const rules: SegmentationRules = [
    {
      break: true,
      before: `${WORD_START}${anyOf(numeric)}\\.\\s\\d{1,4}\\.`,
      after: `${LEAD}${CAPITAL}`,
      ends: ENDS,
      mayFit: isNumbered,
    },
    // "1. Text", "Foo. 2. Bar": the number of an item belongs to what it counts.
    { break: false, before: '(?:^|[.!?…:;]\\s{1,3})\\(?\\d{1,3}[.\\)]', after: '', mayFit: isNumbered },
    { break: false, before: `${WORD_START}${anyOf(open)}\\.`, after: '', mayFit: endingWith(open) },
    {
      break: false,
      before: `${WORD_START}${anyOf(numeric)}\\.`,
      after: '\\s+[\\dIVXLC]',
      mayFit: endingWith(numeric),
    },
    {
      break: false,
      before: `${WORD_START}${anyOf(data.years ?? [])}\\.`,
      after: '\\s+\\d',
      mayFit: endingWith(data.years ?? []),
    },
    {
      break: false,
      before: `${SENTENCE_START}${anyOf(capitalised(data.numeric))}\\.`,
      after: '\\s+\\d',
      mayFit: endingWith(capitalised(data.numeric)),
    },
    // An abbreviation or initials at the end of a sentence, known by the word that follows.
    {
      break: true,
      before: `${WORD_START}(?:${anyOf([...data.closing, ...data.numeric])}|\\p{Lu})\\.["”’»\\)]{0,3}`,
      after: starter,
      ends: ENDS,
      mayFit: (text, place) => closing(text, place) || isInitial(text, place),
    },
    {
      break: true,
      before: `${SENTENCE_START}${anyOf(first)}\\.["”’»\\)]{0,3}`,
      after: starter,
      ends: ENDS,
      mayFit: endingWith(first),
    },
    { break: false, before: `${WORD_START}${anyOf(data.closing)}\\.`, after: '', mayFit: endingWith(data.closing) },
    { break: false, before: `${SENTENCE_START}${anyOf(first)}\\.`, after: '', mayFit: endingWith(first) },
    { break: false, before: `${WORD_START}\\p{Lu}\\.`, after: `\\s+["“«(]?${CAPITAL}`, mayFit: isInitial },
    { break: true, before: STOP, after: `${LEAD}(?:${CAPITAL}|${NUMBER})`, ends: ENDS },
    // A sentence may begin with a code, a symbol or an emoji.
    {
      break: true,
      before: STOP,
      after: '\\s+(?:\\uFFFC(?:[\\s\\p{P}]|$)|\\p{Extended_Pictographic}|[•→])',
      ends: ENDS,
    },
    // Scripts with their own full stops.
    { break: true, before: '[。！？։؟۔।]["”’»」』\\)\\]]{0,3}', after: '\\s', ends: ENDS },
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
