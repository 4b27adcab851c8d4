/** Signs that Markdown would take for its own wherever they stand. Some editors show every escape as it is, so no other is escaped. */
const SIGNS = /[\\`*_[\]<&~]/g;
/** What would make a line a heading, a quotation, an item of a list or a rule. */
const BEGINNING = /^(\d{1,9})?(?=[#>]|[+-](?:[\s-]|$)|(?<=\d)[.)])/;

/** A line of text in Markdown (CommonMark with strikethrough), which says the same to the letter; one that begins with “> ” is quoted. */
export function markdownLine(line: string): string {
  if (line.startsWith('> ')) return `> ${escaped(line.slice(2))}`;
  return escaped(line);
}

const escaped = (text: string): string => text.trim().replace(SIGNS, '\\$&').replace(BEGINNING, '$&\\');
