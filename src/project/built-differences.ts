import { type ChangeObject, diffArrays } from 'diff';
import type { ParsedDocument } from '../documents/index.js';
import {
  type BuiltDifference,
  type LanguageTag,
  type Place,
  plainText,
  type SourceUnit,
  TaraziError,
  type Unit,
} from '../model/index.js';
import { builtHash, lookAtBuilt, readBuiltRecord } from './built-record.js';
import type { CurrentState } from './current-state.js';
import { parseLimits, type SourceDocument } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import { firstDifference } from './first-difference.js';
import { outputPath } from './paths.js';
import type { Project } from './project.js';
import { rebuilt } from './rebuilt.js';

/** What a built document says otherwise, by the id of the unit that it stands for. */
export type BuiltDifferences = ReadonlyMap<string, readonly BuiltDifference[]>;

const NONE: BuiltDifferences = new Map();
/** More changed sentences than this are told as one. */
const MOST_EDITS = 1000;

/** A text as it is compared: white space is for the eye only. */
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = ({ source, key = '' }: SourceUnit): string => `${key}\0${bare(plainText(source))}`;

/**
 * For each text that would be built, the unit that it comes from: found in their order, since a translation may be cut into other
 * sentences than its source.
 */
function ownersOf(built: readonly SourceUnit[], units: readonly Unit[]): (string | undefined)[] {
  const keys = new Map(units.flatMap(({ key, id }) => (key === undefined ? [] : [[key, id] as const])));
  let unit = 0;
  let from = 0;
  return built.map((piece) => {
    if (piece.key !== undefined) return keys.get(piece.key);
    const text = bare(plainText(piece.source));
    for (let next = unit; next < units.length; next++) {
      const { target, source, id } = units[next] as Unit;
      const whole = bare(plainText(target && target.length > 0 ? target : source));
      const at = whole.indexOf(text, next === unit ? from : 0);
      if (at === -1) continue;
      unit = next;
      from = at + text.length;
      return id;
    }
    return undefined;
  });
}

/** The places of what changed between two lists of texts, each with the unit that it is told of. */
function* hunks(
  changes: readonly ChangeObject<string[]>[],
  wanted: readonly SourceUnit[],
  stands: readonly SourceUnit[],
  owners: readonly (string | undefined)[],
): Generator<{ owner: string | undefined; difference: BuiltDifference }> {
  let from = 0;
  let to = 0;
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i] as ChangeObject<string[]>;
    if (!change.added && !change.removed) {
      from += change.count;
      to += change.count;
      continue;
    }
    const other = changes[i + 1];
    const pair = other && other.added !== change.added && (other.added || other.removed) ? [change, other] : [change];
    i += pair.length - 1;
    const gone = wanted.slice(from, from + (pair.find(({ removed }) => removed)?.count ?? 0));
    const come = stands.slice(to, to + (pair.find(({ added }) => added)?.count ?? 0));
    for (let n = 0; n < Math.max(gone.length, come.length); n++) {
      const [before, after] = [gone[n], come[n]];
      const place = after?.place ?? stands[to + come.length]?.place ?? stands.at(-1)?.place;
      const near = before ? from + n : from + gone.length - 1;
      if (!place) continue;
      yield {
        owner: owners[near] ?? owners[Math.max(0, near)],
        difference: {
          how: before ? (after ? 'changed' : 'removed') : 'added',
          place,
          target: before ? plainText(before.source) : '',
          built: after ? plainText(after.source) : '',
        },
      };
    }
    from += gone.length;
    to += come.length;
  }
}

/**
 * Looks for what somebody changed in a built document: nothing where it is as it was built or adopted, or would be built now. One
 * that was never built or adopted is told as such, whatever it says.
 */
export async function builtDifferences(
  project: Project,
  source: SourceDocument,
  language: LanguageTag,
  state: CurrentState,
): Promise<BuiltDifferences> {
  const file = outputPath(project.config, source.path, language);
  const record = await readBuiltRecord(project, language);
  const [first] = state.units;
  if (!first || (await lookAtBuilt(project, record, file)) !== 'other') return NONE;
  const stands = await readBytesIfThere(inside(project.folder, file), file);
  const { bytes } = await rebuilt(project, source, state.units, language);
  if (!stands || builtHash(stands) === builtHash(bytes)) return NONE;
  const place: Place = { file, line: 1, column: 1 };
  const whole = (how: BuiltDifference['how'], at: Place): BuiltDifferences =>
    new Map([[first.id, [{ how, place: at, target: '', built: '' }]]]);
  if (!record.has(file)) return whole('foreign', place);
  const byLine = whole('markup', { ...place, line: firstDifference(stands, bytes) ?? 1 });
  let texts: readonly (readonly SourceUnit[])[];
  try {
    const options = { file, ...parseLimits(project.config, source.format, language) };
    texts = [bytes, stands].map((content): ParsedDocument['units'] => source.format.parse(content, options).units);
  } catch (error) {
    if (error instanceof TaraziError) return byLine;
    throw error;
  }
  const [wanted = [], found = []] = texts;
  const changes = diffArrays(wanted.map(textOf), found.map(textOf), { maxEditLength: MOST_EDITS });
  if (!changes) return byLine;
  const differences = new Map<string, BuiltDifference[]>();
  for (const { owner = first.id, difference } of hunks(changes, wanted, found, ownersOf(wanted, state.units))) {
    const list = differences.get(owner);
    if (list) list.push(difference);
    else differences.set(owner, [difference]);
  }
  return differences.size > 0 ? differences : byLine;
}
