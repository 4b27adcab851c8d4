import type { Content } from '../../model/index.js';
import type { Leaf } from './pieces.js';
import type { RunFormat } from './run-format.js';
import type { RunWriter } from './run-writer.js';
import { codeOf, type UnitContent } from './unit-content.js';

interface Open {
  readonly id: string;
  readonly format: RunFormat;
  readonly close: readonly Leaf[];
  readonly isLink: boolean;
}

/**
 * Writes a translation in the place of its sentence. Codes that the sentence does not have go, pairs are balanced, a link
 * within a link goes; text has the format of the innermost pair. Bookmarks and ranges of comments keep to the sentence.
 */
export function placeContent(translation: Content, unit: UnitContent, writer: RunWriter, isTranslated: boolean): void {
  const open: Open[] = [];
  const closeLast = (): void => writer.leaves(open.pop()?.close ?? []);
  writer.leaves(unit.before);
  for (const part of translation) {
    if (typeof part === 'string') {
      writer.text(part, open.at(-1)?.format ?? unit.base, isTranslated);
      continue;
    }
    const code = codeOf(unit, part.id);
    if (!code) continue;
    if (part.kind === 'standalone') {
      if (code.kind === 'standalone') writer.leaves(code.leaves);
    } else if (part.kind === 'open') {
      const isLink = code.kind === 'pair' && code.type === 'link';
      if (code.kind === 'standalone' || open.some(({ id }) => id === part.id)) continue;
      if (isLink && open.some((one) => one.isLink)) continue;
      if (code.kind === 'pair') writer.leaves(code.open);
      open.push({ id: part.id, format: code.format, close: code.kind === 'pair' ? code.close : [], isLink });
    } else if (open.some(({ id }) => id === part.id)) {
      while (open.at(-1)?.id !== part.id) closeLast();
      closeLast();
    }
  }
  while (open.length > 0) closeLast();
  writer.leaves(unit.after);
}
