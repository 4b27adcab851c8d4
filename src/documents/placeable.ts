import { type Content, codesOf, type MessageData } from '../model/index.js';

/** Why a translation cannot be placed in its document. */
export interface PlacingProblem {
  /** Key of the message, e.g. `import.code-unknown`. */
  readonly messageId: string;
  readonly data: MessageData;
}

/**
 * Says what stands against building a translation: codes that its sentence does not have, or has as another kind. A missing,
 * doubled or crossed code can be built and is no problem here. Empty: it can be placed.
 */
export function checkPlaceable(unit: { readonly source: Content }, translation: Content): PlacingProblem[] {
  const kinds = new Map<string, boolean>();
  for (const code of codesOf(unit.source)) kinds.set(code.id, code.kind === 'standalone');
  const unknown = new Set<string>();
  for (const code of codesOf(translation)) {
    if (kinds.get(code.id) !== (code.kind === 'standalone')) unknown.add(code.id);
  }
  return [...unknown].map((code) => ({ messageId: 'import.code-unknown', data: { code } }));
}
