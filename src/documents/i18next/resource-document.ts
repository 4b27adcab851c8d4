import type { PluralCategory } from '../../languages/plural-categories.js';
import type { Place } from '../../model/index.js';
import type { ParsedDocument } from '../document-format.js';
import type { Message } from './message.js';
import type { PluralGroup } from './plural-groups.js';
import type { JsonString } from './strings.js';

/** A string with something to translate in it. */
export interface Entry extends JsonString {
  readonly id: string;
  readonly message: Message;
}

/** A message with plural forms, whose `other` can be translated. */
export interface Group extends PluralGroup {
  readonly other: Entry;
  /** Ids of the forms that the source does not have, for languages that do. */
  readonly ids: ReadonlyMap<PluralCategory, string>;
}

/** A resource file taken apart. */
export interface ResourceDocument extends ParsedDocument {
  readonly text: string;
  /** By the ids of their units. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly groups: readonly Group[];
  readonly place: (offset: number) => Place;
}
