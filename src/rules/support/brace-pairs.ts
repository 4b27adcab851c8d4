/** Where each brace of the text is closed, in order of the opening ones; linear, and braces without a partner are left out. */
export function bracePairs(text: string): [number, number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') open.push(at);
    else if (text[at] === '}') {
      const start = open.pop();
      if (start !== undefined) pairs.push([start, at]);
    }
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

const ARGUMENT = /^\s*([\w.-]+)\s*(?:$|,\s*([a-z]+)\s*(?:$|,))/i;
const BRANCHING: ReadonlySet<string> = new Set(['plural', 'select', 'selectordinal']);

/** What stands between two braces, as an ICU argument: its name, and whether its branches are messages. */
export function argumentIn(inner: string): { readonly name: string; readonly branching: boolean } | undefined {
  const found = ARGUMENT.exec(inner);
  return found ? { name: found[1] ?? '', branching: BRANCHING.has(found[2] ?? '') } : undefined;
}
