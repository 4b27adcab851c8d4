import { type Content, codesOf, content, type InlineCode } from '../../model/index.js';
import { UNSPEAKABLE } from '../../text/speakable.js';
import type { SentParts } from './requests.js';

/** A code as the page shows it. */
export interface ShownCode {
  readonly id: string;
  readonly kind: InlineCode['kind'];
  /** What it is, in a few signs: `bold`, `**`, `{{name}}`. */
  readonly label: string;
  /** What a reader sees in its place. */
  readonly text?: string;
}

const LABEL = 24;

export function shownCode({ id, kind, equiv, type, text }: InlineCode): ShownCode {
  const label = (equiv !== undefined && equiv !== '' ? equiv : (type ?? id)).slice(0, LABEL);
  return { id, kind, label, ...(text !== undefined && { text }) };
}

const isSame = (a: Pick<InlineCode, 'id' | 'kind'>, b: Pick<InlineCode, 'id' | 'kind'>): boolean =>
  a.id === b.id && a.kind === b.kind;

/** The codes that a translation may have: those of its source, then those that it has beside them, each once. */
export function codesFor(source: Content, target: Content = []): InlineCode[] {
  const codes: InlineCode[] = [];
  for (const code of [...codesOf(source), ...codesOf(target)])
    if (!codes.some((one) => isSame(one, code))) codes.push(code);
  return codes;
}

const UNSAYABLE = new RegExp(UNSPEAKABLE, 'gu');

/** A text as XML can hold it. */
export const writable = (text: string): string => text.replace(UNSAYABLE, '').replace(/\r\n?/g, '\n');

/** A text that was sent, with the codes that it means; undefined where it means one that nobody knows, or one twice that was there once. */
export function contentOf(sent: SentParts, codes: readonly InlineCode[], before: Content = []): Content | undefined {
  const parts: (string | InlineCode)[] = [];
  for (const part of sent) {
    if (typeof part === 'string') {
      parts.push(writable(part));
      continue;
    }
    const code = codes.find((one) => isSame(one, part));
    if (!code) return undefined;
    parts.push(code);
  }
  const count = (list: readonly (string | Pick<InlineCode, 'id' | 'kind'>)[], code: InlineCode): number =>
    list.filter((one) => typeof one !== 'string' && isSame(one, code)).length;
  const isDoubled = codes.some((code) => count(parts, code) > Math.max(1, count(before, code)));
  return isDoubled ? undefined : content(parts);
}
