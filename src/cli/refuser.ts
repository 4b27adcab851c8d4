import type { TaraziError } from '../model/index.js';
import { Refusals } from '../reports/refusals.js';
import type { CliContext } from './context.js';
import { describeFailure } from './failure.js';

/** What a run refuses: told at once, kept for the reports. */
export interface Refuser {
  readonly refused: Refusals;
  readonly refuse: (error: TaraziError) => void;
}

/** A refuser that has refused nothing yet. */
export function refuser({ stderr, language }: Pick<CliContext, 'stderr' | 'language'>): Refuser {
  const refused = new Refusals();
  return {
    refused,
    refuse: (error) => {
      refused.add(error);
      stderr.write(`${describeFailure(error, language)}\n`);
    },
  };
}
