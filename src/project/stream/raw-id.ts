/** Where a JSON string that begins at `at` ends (past its closing quote). The text is known to be valid JSON. */
function pastString(json: string, at: number): number {
  let i = at + 1;
  while (json.charAt(i) !== '"') i += json.charAt(i) === '\\' ? 2 : 1;
  return i + 1;
}

/** Where the JSON value that begins at `at` ends. */
function pastValue(json: string, at: number): number {
  let depth = 0;
  let i = at;
  while (i < json.length) {
    const char = json.charAt(i);
    if (char === '"') {
      i = pastString(json, i);
      if (depth === 0) return i;
      continue;
    }
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (depth === 0) return i;
      depth--;
      if (depth === 0) return i + 1;
    } else if (char === ',' && depth === 0) return i;
    i++;
  }
  return i;
}

/**
 * The text of the value of the last top-level `id` of a JSON object, letter by letter; undefined where there is none.
 * The object must have been parsed with success before.
 */
export function rawId(json: string): string | undefined {
  let found: string | undefined;
  let i = json.indexOf('{') + 1;
  while (i < json.length) {
    const start = json.indexOf('"', i);
    if (start === -1) break;
    const end = pastString(json, start);
    const key: unknown = JSON.parse(json.slice(start, end));
    let value = json.indexOf(':', end) + 1;
    while (/\s/.test(json.charAt(value))) value++;
    i = pastValue(json, value);
    if (key === 'id') found = json.slice(value, i).trim();
  }
  return found;
}
