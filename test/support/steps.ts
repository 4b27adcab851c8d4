import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts the steps that code takes, whatever the machine is busy with. V8 tells how often each block of each function ran (precise
 * block coverage); what its own functions do inside (search an array, run a regular expression over a text) is added by
 * the length that they went over. What a regular expression does while it goes back is not seen.
 */
export interface Steps {
  /** By the place of the function. */
  readonly functions: ReadonlyMap<string, Profiler.FunctionCoverage & { readonly url: string }>;
  /** By the name of the built-in function. */
  readonly builtIn: ReadonlyMap<string, number>;
}

const builtIn = new Map<string, number>();
const note = (name: string, steps: number): void => {
  builtIn.set(name, (builtIn.get(name) ?? 0) + Math.max(0, steps));
};

type Any = (this: unknown, ...values: unknown[]) => unknown;
type Cost = (self: { readonly length: number }, found: unknown, values: readonly unknown[]) => number;

function counted(prototype: object, names: readonly string[], label: string, cost: Cost): void {
  for (const name of names) {
    const own = Reflect.get(prototype, name) as Any;
    const value: Any = function (...values) {
      const found = own.apply(this, values);
      note(`${label}.${name}`, cost(this as { length: number }, found, values));
      return found;
    };
    Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
  }
}

/** What a search went over: to what it found, or to the end. */
const searched: Cost = ({ length }, found, [, from = 0]) =>
  typeof found === 'number' && found >= 0 ? found - Number(from) : length - Number(from);
const searchedBack: Cost = ({ length }, found, [, from = length]) =>
  Math.min(length, Number(from)) - (Number(found) >= 0 ? Number(found) : 0);
const given: Cost = (_, found) => (found as { length: number }).length;
const whole: Cost = ({ length }) => length;

function countBuiltIn(): void {
  for (const [prototype, label] of [
    [Array.prototype, 'Array'],
    [String.prototype, 'String'],
    [Object.getPrototypeOf(Int32Array.prototype), 'TypedArray'],
  ] as const) {
    counted(prototype, ['includes', 'indexOf'], label, searched);
    counted(prototype, ['lastIndexOf'], label, searchedBack);
  }
  counted(Array.prototype, ['slice', 'concat', 'flat'], 'Array', given);
  counted(Array.prototype, ['join', 'reverse', 'unshift'], 'Array', whole);
  counted(Array.prototype, ['splice'], 'Array', ({ length }, _, [from]) => length - Number(from));
  counted(String.prototype, ['split', 'normalize', 'toLowerCase', 'toUpperCase', 'replaceAll'], 'String', whole);
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const end = found ? found.index + found[0].length : this.sticky ? from : String(text).length;
    note(`/${this.source.slice(0, 40)}/`, end - from);
    return found;
  };
}

const session = new Session();

function post<T>(method: string, parameters?: object): Promise<T> {
  return new Promise((resolve, reject) => {
    session.post(method, parameters, (error, answer) => (error ? reject(error) : resolve(answer as T)));
  });
}

/** Begins to count. Only what is loaded afterwards is counted block by block. */
export async function startCounting(): Promise<void> {
  // Calls of a function that V8 has built into its caller are not counted, and when it does so depends on how busy the machine is.
  setFlagsFromString('--no-turbo-inlining');
  if (Number(process.versions.node.split('.')[0]) >= 22) setFlagsFromString('--no-maglev-inlining');
  session.connect();
  await post('Profiler.enable');
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  countBuiltIn();
}

/** The steps since the last call, of the files in a folder. */
export async function takeSteps(folder: string): Promise<Steps> {
  const inside = new Map(builtIn);
  const { result } = await post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
  const functions = new Map<string, Profiler.FunctionCoverage & { readonly url: string }>();
  for (const { url, functions: all } of result) {
    if (!url.includes(folder)) continue;
    for (const one of all) functions.set(`${url}:${one.ranges[0]?.startOffset}`, { ...one, url });
  }
  builtIn.clear();
  return { functions, builtIn: inside };
}

/** All steps together. */
export function totalOf({ functions, builtIn: inside }: Steps): number {
  let sum = 0;
  for (const { ranges } of functions.values()) for (const { count } of ranges) sum += count;
  for (const steps of inside.values()) sum += steps;
  return sum;
}

/** How often the block that encloses a stretch ran. */
function countAt(ranges: readonly Profiler.CoverageRange[], start: number, end: number): number {
  let found: Profiler.CoverageRange | undefined;
  for (const range of ranges) {
    if (range.startOffset > start || range.endOffset < end) continue;
    if (!found || range.endOffset - range.startOffset <= found.endOffset - found.startOffset) found = range;
  }
  return found?.count ?? 0;
}

/** The places that took more than `ratio` times as many steps, and more than `least`: what they are, and from how many to how many. */
export function grown(before: Steps, after: Steps, ratio: number, least: number): readonly string[] {
  const told: [number, string][] = [];
  const tell = (was: number, now: number, place: () => string): void => {
    if (now > least && now > was * ratio) told.push([now, `${was} → ${now} steps: ${place()}`]);
  };
  for (const [key, { url, functionName, ranges }] of after.functions) {
    const known = before.functions.get(key)?.ranges ?? [];
    // V8 counts no calls of what it has built into its callers, at times of one run and not of the other; the sum of all steps holds those.
    if (known.length > 0 && known.every(({ count }) => count === 0)) continue;
    if (known.length === 0 && before.functions.size > 0) continue;
    for (const { startOffset, endOffset, count } of ranges) {
      tell(countAt(known, startOffset, endOffset), count, () => {
        const code = readFileSync(fileURLToPath(url), 'utf8').slice(startOffset, startOffset + 120);
        return `${functionName}: ${code.replace(/\s+/g, ' ')}`;
      });
    }
  }
  for (const [name, steps] of after.builtIn) tell(before.builtIn.get(name) ?? 0, steps, () => name);
  return told.sort(([a], [b]) => b - a).map(([, text]) => text);
}
