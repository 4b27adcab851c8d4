import { argumentIn, bracePairs } from './brace-pairs.js';

/** Placeholders of a text that programs fill: how often each stands there, by its name. */
export interface Placeholders {
  readonly counts: ReadonlyMap<string, number>;
  /** Whether an ICU plural or select is among them: its branches repeat arguments as often as the language has forms. */
  readonly branches: boolean;
}

const OTHERS =
  /\{\{\s*([^{},\s]+)[^{}]*\}\}|\$t\([^()]*\)|\$\{[^{}]*\}|%\([\w.-]+\)[a-z]|(?<![\p{N}%]|\p{N}\s)%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:l{1,2}|h{1,2}|z)?[sdifuxXeEgGcp@](?![\p{L}\p{N}])/gu;

/**
 * Finds what i18next (`{{name}}`, `$t(key)`), ICU MessageFormat (`{name}`, `{count, plural, …}`), printf (`%s`, `%1$d`) and
 * template strings (`${name}`) fill in. ICU arguments are known by their names alone, whatever their format.
 */
export function placeholdersOf(text: string): Placeholders {
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const rest = text.replace(OTHERS, (whole, name: string | undefined) => {
    add(name === undefined ? whole : `{{${name}}}`);
    return ' '.repeat(whole.length);
  });
  let branches = false;
  const within: { end: number; branching: boolean }[] = [];
  for (const [start, end] of bracePairs(rest)) {
    while (within.length > 0 && within.at(-1)!.end < start) within.pop();
    // Braces directly within a plural or select hold a branch, which is text.
    const branch = within.at(-1)?.branching === true;
    const found = branch ? undefined : argumentIn(rest.slice(start + 1, end));
    const branching = found?.branching === true;
    within.push({ end, branching });
    branches ||= branching;
    if (found) add(`{${found.name}}`);
  }
  return { counts, branches };
}
