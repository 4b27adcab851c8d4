import type { Content, State, Unit } from '../model/index.js';
import type { WriteOptions } from './write-options.js';

/** What stands in the target of a unit that is written. */
export interface WrittenTarget {
  readonly locked: boolean;
  readonly target: Content | undefined;
  readonly state: State;
}

/** The target and state to write for a unit: its own, or a copy of the source where a tool wants one. */
export function writtenTarget(unit: Unit, options: WriteOptions): WrittenTarget {
  const locked = options.lockFinal === true && unit.target !== undefined && unit.state === 'final';
  if (unit.target !== undefined && (locked || !options.prefillAll)) {
    return { locked, target: unit.target, state: unit.state };
  }
  const target = options.prefill || options.prefillAll ? unit.source : undefined;
  return { locked, target, state: 'initial' };
}
