import { beginsContainer } from './containers.js';
import { INLINE_SYNTAXES, LINE_SYNTAXES } from './extension.js';
import { Source } from './source.js';

/** Whether a line of text would be read as syntax of another kind of Markdown, or begin a container. */
export function beginsLine(line: string): boolean {
  const syntaxes = LINE_SYNTAXES[line.charAt(0)] ?? [];
  const source = new Source(line);
  return beginsContainer(line) || syntaxes.some((syntax) => syntax(source, 0, false) !== undefined);
}

/** Whether such syntax would begin at an offset of running text. */
export function beginsInline(source: Source, at: number): boolean {
  const syntaxes = INLINE_SYNTAXES[source.text.charAt(at)] ?? [];
  return syntaxes.some((syntax) => syntax(source, at) !== undefined);
}
