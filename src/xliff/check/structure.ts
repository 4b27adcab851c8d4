import { type ContentModel, compileContent } from './content-model.js';

/** An element in the tables. */
export interface ElementEntry {
  /** As in a DTD; `any` is an element of another namespace; `ANY` alone: any elements, which are not looked into. */
  readonly content: string;
  /** Name → kind of its value; with `!` when it is required. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes beside these: of other namespaces, of modules only, any whatsoever; none if absent. */
  readonly others?: 'foreign' | 'modules' | 'any';
}

export type StructureTable = Readonly<Record<string, ElementEntry>>;

export interface ElementRule {
  /** Nothing for elements that may hold any others. */
  readonly content: ContentModel | undefined;
  readonly text: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly required: readonly string[];
  readonly others: ElementEntry['others'];
}

/** Compiles tables, later ones over earlier ones. Names are looked up in a Map: a file may call an element `constructor`. */
export function compileStructure(...tables: readonly StructureTable[]): ReadonlyMap<string, ElementRule> {
  const rules = new Map<string, ElementRule>();
  for (const table of tables) {
    for (const [name, { content, attributes, others }] of Object.entries(table)) {
      const entries = Object.entries(attributes);
      rules.set(name, {
        content: content.endsWith('ANY') ? undefined : compileContent(content),
        text: content.startsWith('#text'),
        attributes: new Map(entries.map(([key, type]) => [key, type.replace('!', '')])),
        required: entries.filter(([, type]) => type.endsWith('!')).map(([key]) => key),
        others,
      });
    }
  }
  return rules;
}
