import type { CodeType } from '../../model/index.js';

/** Elements that stand in running text (phrasing content of HTML, older ones too); every other begins and ends a unit. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym area audio b basefont bdi bdo bgsound big blink br button canvas cite code data del dfn em embed font ' +
    'i iframe image img input ins kbd keygen label link map mark math meta meter nobr noembed object output param picture ' +
    'progress q rb rp rt rtc ruby s samp script slot small source spacer span strike strong style sub sup svg template ' +
    'textarea time track tt u var video wbr'
  ).split(' '),
);

/** Elements whose content is no text for translators: it stays as it is. */
const STAYING: ReadonlySet<string> = new Set(
  'code iframe kbd listing math noembed noframes plaintext pre samp script style svg template textarea xmp'.split(' '),
);

/** Those of them that are read like a word where they stand in a sentence. */
const WORDS: ReadonlySet<string> = new Set(['code', 'kbd', 'math', 'samp']);

const TYPES: Readonly<Record<string, CodeType>> = {
  a: 'link',
  b: 'bold',
  br: 'lb',
  code: 'code',
  del: 'strike',
  em: 'italic',
  i: 'italic',
  img: 'image',
  kbd: 'code',
  picture: 'image',
  s: 'strike',
  samp: 'code',
  strike: 'strike',
  strong: 'bold',
  svg: 'image',
};

/** Elements that say what kind of block their text is; the innermost counts. */
const CONTEXTS: ReadonlyMap<string, string> = new Map([
  ['blockquote', 'quote'],
  ['button', 'label'],
  ['caption', 'title'],
  ['dd', 'definition'],
  ['dt', 'definition'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['label', 'label'],
  ['legend', 'title'],
  ['li', 'list-item'],
  ['optgroup', 'label'],
  ['option', 'label'],
  ['summary', 'title'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['title', 'front-matter'],
]);

export const isInline = (name: string): boolean => INLINE.has(name);
export const isStaying = (name: string): boolean => STAYING.has(name);
export const isWordLike = (name: string): boolean => WORDS.has(name);
export const contextOf = (name: string): string | undefined => CONTEXTS.get(name);
/** What an inline tag is to translators. */
export const codeTypeOf = (name: string): CodeType => (Object.hasOwn(TYPES, name) ? TYPES[name]! : 'html');
