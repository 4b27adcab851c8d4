import { decodeText } from '../encoded-text.js';

interface Mark {
  readonly is: string;
  readonly line: number;
}

/** The first line of the second text where its paragraphs are others than the first one's: their number, indentation, bullets. */
export function textOutlineChange(before: Uint8Array, after: Uint8Array): number | undefined {
  const left = outlineOf(decodeText(before).text);
  const right = outlineOf(decodeText(after).text);
  const at = left.findIndex(({ is }, index) => right[index]?.is !== is);
  if (at >= 0) return right[at]?.line ?? right.at(-1)?.line ?? 1;
  return right[left.length]?.line;
}

/** Each paragraph by what it begins with. */
function outlineOf(text: string): Mark[] {
  const marks: Mark[] = [];
  let isOpen = false;
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const isEmpty = line.trim() === '';
    if (!isEmpty && !isOpen) marks.push({ is: /^\s*(?:[-*•]\s)?/.exec(line)![0], line: index + 1 });
    isOpen = !isEmpty;
  });
  return marks;
}
