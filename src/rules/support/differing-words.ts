const LONGEST = 80;

const short = (words: readonly string[]): string => {
  const text = words.join(' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
};

/** The words in which two texts differ, from the first to the last such word; with one word around them where a side has none. */
export function differingWords(before: string, after: string): { readonly before: string; readonly after: string } {
  const [one, other] = [before, after].map((text) => text.split(/\s+/).filter((word) => word !== '')) as [
    string[],
    string[],
  ];
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start++;
  let end = 0;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  if (start + end === least) {
    start = Math.max(0, start - 1);
    end = Math.max(0, end - 1);
  }
  return { before: short(one.slice(start, one.length - end)), after: short(other.slice(start, other.length - end)) };
}
