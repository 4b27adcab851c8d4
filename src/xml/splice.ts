/** A stretch of a text and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces stretches of a text; where two replace the same, the later one wins. Insertions stand in order.
 * @param base offset of the text's first character, as edits count
 */
export function splice(text: string, edits: readonly Edit[], base = 0): string {
  const sorted = inOrder(edits);
  const parts: string[] = [];
  let from = base;
  sorted.forEach((edit, index) => {
    const next = sorted[index + 1];
    const again = edit.start < edit.end && next?.start === edit.start && next.end === edit.end;
    if (edit.start < from || again) return;
    parts.push(text.slice(from - base, edit.start - base), edit.text);
    from = edit.end;
  });
  parts.push(text.slice(from - base));
  return parts.join('');
}

/** By place; edits of the same place in the order that they were given, which a sort keeps. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const before = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;
  return edits.every((edit, index) => index === 0 || before(edits[index - 1]!, edit) <= 0)
    ? edits
    : [...edits].sort(before);
}
