import { parseArgs } from 'node:util';
import { PARTS } from './read-cases.js';

/** What a run of the scorer is asked for. */
export interface FidelityOptions {
  /** `ntrex`, `field`, and parts by number. */
  readonly sets: readonly string[];
  readonly leaveOut: ReadonlySet<string>;
  readonly show: number | undefined;
  readonly json: string | undefined;
  readonly compare: string | undefined;
  readonly fold: string | undefined;
  /** Figures alone, no text of a pair. */
  readonly quiet: boolean;
  /** The checker in this process instead of the built command. */
  readonly here: boolean;
  /** Without the mistakes of our own list. */
  readonly withoutOwn: boolean;
}

const OPTIONS = {
  part: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  'leave-out': { type: 'string', multiple: true },
  show: { type: 'string' },
  json: { type: 'string' },
  compare: { type: 'string' },
  fold: { type: 'string' },
  quiet: { type: 'boolean' },
  here: { type: 'boolean' },
  'without-own': { type: 'boolean' },
} as const;

/**
 * Reads the options of `npm run fidelity`. Texts of a part that nobody has read are never shown: its first look is quiet.
 * @throws RangeError when they ask for something that is not there
 */
export function fidelityOptions(args: readonly string[], readParts: readonly number[]): FidelityOptions {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true });
  const all = Array.from({ length: PARTS }, (_, at) => String(at + 1));
  for (const part of values.part ?? [])
    if (!['ntrex', ...all, 'field'].includes(part))
      throw new RangeError(`--part takes a number from 1 to ${PARTS}, ntrex or field, not “${part}”`);
  const parts = values.all ? all : values.part;
  const sets =
    values.part && !values.all ? [...new Set(values.part)] : ['ntrex', ...(parts ?? readParts.map(String)), 'field'];
  const show = values.show === undefined ? undefined : Number(values.show);
  if (show !== undefined && !(Number.isSafeInteger(show) && show >= 0))
    throw new RangeError(`--show takes a number, not “${values.show}”`);
  const quiet = values.quiet === true;
  if (quiet && show !== undefined) throw new RangeError('--quiet shows no texts, so it goes without --show');
  const unread = sets.filter((set) => all.includes(set) && !readParts.includes(Number(set)));
  if (unread.length > 0 && !quiet)
    throw new RangeError(
      `not read yet: part ${unread.join(', ')}. Take the first look with --quiet and write it down in docs/fidelity.md; then add the part to scripts/fidelity/read-parts.json`,
    );
  return {
    sets,
    leaveOut: new Set(values['leave-out']),
    show,
    json: values.json,
    compare: values.compare,
    fold: values.fold,
    quiet,
    here: values.here === true,
    withoutOwn: values['without-own'] === true,
  };
}
