import type { MessageData } from '../../model/index.js';

/**
 * What became of one delivered unit. `taken`: the state changed. `kept`: nothing to take. `noted`: something to tell
 * beside that. `rejected`: text was delivered and not taken.
 */
export interface Outcome {
  readonly kind: 'taken' | 'kept' | 'noted' | 'rejected';
  /** Key of the message; `remedyOf` gives that of the remedy. */
  readonly messageId: ImportMessage;
  readonly data: MessageData;
  /** Id in the state, else as delivered. */
  readonly unit: string;
  /** Place in the delivered file. */
  readonly line: number;
  readonly column: number;
  /** What was not taken, word for word. */
  readonly rejected?: { readonly source: string; readonly text: string; readonly notes: readonly string[] };
}

export type ImportMessage =
  | 'import.taken'
  | 'import.replaced'
  | 'import.replaced-reviewed'
  | 'import.state'
  | 'import.offered'
  | 'import.empty'
  | 'import.unchanged'
  | 'import.untranslated'
  | 'import.codes-changed'
  | 'import.beside'
  | 'import.note'
  | 'import.edited-source'
  | 'import.unknown'
  | 'import.duplicate'
  | 'import.codes'
  | 'import.protected'
  | 'import.partial'
  | 'import.source-changed'
  | 'import.wrong-language';

const REMEDIES: Partial<Record<ImportMessage, string>> = {
  'import.codes': 'import.codes-remedy',
  'import.duplicate': 'import.duplicate-remedy',
  'import.edited-source': 'import.edited-source-remedy',
  'import.partial': 'import.partial-remedy',
  'import.protected': 'import.protected-remedy',
  'import.source-changed': 'import.source-changed-remedy',
  'import.unknown': 'import.unknown-remedy',
  'import.wrong-language': 'import.wrong-language-remedy',
};

/** The key of the message that says what to do about a rejected unit. */
export function remedyOf(messageId: ImportMessage): string | undefined {
  return REMEDIES[messageId];
}
