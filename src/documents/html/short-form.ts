const SHORT = 40;

/** Markup in one line, not too long. */
export function shortForm(markup: string): string {
  const line = markup.slice(0, 4 * SHORT).replace(/\s+/g, ' ');
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
