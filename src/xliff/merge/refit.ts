import { type Content, codesOf, content, type InlineCode } from '../../model/index.js';

/**
 * Fits a translation to a source that has changed: codes that the new source still has (the same id and type, else the
 * next of the type) are kept, others vanish and leave the text they stand for.
 */
export function refit(target: Content, source: Content): Content {
  const available = codesOf(source);
  const given = new Map<string, string | undefined>();
  const keyOf = (code: InlineCode) => `${code.kind === 'standalone' ? 's' : 'p'}${code.id}`;
  const fits = (code: InlineCode, candidate: InlineCode) =>
    (code.kind === 'standalone') === (candidate.kind === 'standalone') && code.type === candidate.type;
  const codes = codesOf(target);
  for (const code of codes) {
    const same = available.find((candidate) => candidate.id === code.id && fits(code, candidate));
    if (same) given.set(keyOf(code), same.id);
  }
  for (const code of codes) {
    if (given.has(keyOf(code))) continue;
    const taken = new Set(given.values());
    given.set(keyOf(code), available.find((candidate) => !taken.has(candidate.id) && fits(code, candidate))?.id);
  }
  return content(
    target.map((part) => {
      if (typeof part === 'string') return part;
      const id = given.get(keyOf(part));
      const now = available.find((candidate) => candidate.id === id && candidate.kind === part.kind);
      return now ?? (part.text?.trim() === '' ? ' ' : (part.text ?? ''));
    }),
  );
}
