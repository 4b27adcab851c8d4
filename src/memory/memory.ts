import type { Content, LanguageTag } from '../model/index.js';

/** A `prop`: whatever a tool wants to remember, by a type of its own. */
export interface Property {
  readonly type: string;
  readonly text: string;
  readonly language?: LanguageTag;
}

/** What a `tu` and a `tuv` have in common: all that TMX lets a tool say of them. */
interface Described {
  /** Attributes as written, without `tuid` and `xml:lang`; by name, in order. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: readonly Property[];
  readonly notes: readonly string[];
}

/** A text of a translation unit in one language (TMX `tuv`). */
export interface MemoryVariant extends Described {
  readonly language: LanguageTag;
  readonly content: Content;
}

/** A sentence in several languages (TMX `tu`). */
export interface MemoryUnit extends Described {
  readonly id?: string;
  readonly variants: readonly MemoryVariant[];
}

/** What a memory says of itself (TMX `header`). */
export interface MemoryHeader {
  /** As written: `*all*` where any language may be the source. */
  readonly sourceLanguage?: LanguageTag;
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: readonly Property[];
  readonly notes: readonly string[];
}

/** A variant with nothing said of it but its text. */
export function variant(language: LanguageTag, content: Content): MemoryVariant {
  return { language, content, attributes: new Map(), properties: [], notes: [] };
}

/** Two tags of one language: regions may differ, as tools write them (`az`, `az-AZ`); scripts may not. */
export function isSameLanguage(a: LanguageTag, b: LanguageTag): boolean {
  const parts = (tag: string): string => {
    try {
      const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
      return `${language}-${script ?? ''}`;
    } catch {
      return tag.toLowerCase();
    }
  };
  return parts(a) === parts(b);
}
