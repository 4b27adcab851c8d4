import type { MessageData } from './finding.js';
import type { Place } from './span.js';

/**
 * Base of everything that Tarazi throws on purpose: an id and data, no prose. The message shown to a person is
 * `error.<id>` in `source/messages.json`, filled with `data`; `place` names file, line and column where known.
 */
export class TaraziError extends Error {
  override readonly name: string = 'TaraziError';
  constructor(
    readonly id: string,
    readonly data: MessageData = {},
    readonly place?: Partial<Place>,
    options?: ErrorOptions,
  ) {
    super(`${id} ${JSON.stringify(data)}`, options);
  }
}

/** A file or text that cannot be read or is refused (exit 2). */
export class InputError extends TaraziError {
  override readonly name = 'InputError';
}

/** A wrong configuration (exit 2): `data.key` names the key. */
export class ConfigError extends TaraziError {
  override readonly name = 'ConfigError';
}

/** Wrong use of the command or the library (exit 2). */
export class UsageError extends TaraziError {
  override readonly name = 'UsageError';
}
