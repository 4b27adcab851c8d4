import { CommanderError } from 'commander';
import { translate } from '../messages/index.js';
import type { InterfaceLanguage } from '../messages/languages.js';
import { TaraziError } from '../model/index.js';
import { errorPlace } from '../reports/message-of.js';
import { plain } from '../reports/plain.js';
import { failureMessage } from '../reports/refusals.js';

const COMMANDER: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'error.unknown-option',
  'commander.unknownCommand': 'error.unknown-command',
  'commander.missingArgument': 'error.missing-argument',
  'commander.optionMissingArgument': 'error.option-argument',
  'commander.excessArguments': 'error.excess-arguments',
};

const QUOTED = /'([^']*)'/;
const SUGGESTION = /\(Did you mean (?:one of )?([^?]*)\?\)/;

function commandLineFailure(error: CommanderError, language: InterfaceLanguage): string {
  const key = COMMANDER[error.code];
  if (!key) return error.message;
  const text = translate(language, key, { name: QUOTED.exec(error.message)?.[1] ?? '' });
  const suggestion = SUGGESTION.exec(error.message)?.[1];
  return suggestion ? `${text}\n${translate(language, 'error.did-you-mean', { names: suggestion.split(', ') })}` : text;
}

/** What is told about a failure: place, what is wrong and the remedy, in the interface language. */
export function describeFailure(error: unknown, language: InterfaceLanguage): string {
  if (error instanceof CommanderError) return plain(commandLineFailure(error, language));
  const message = error instanceof TaraziError ? failureMessage(error, language) : undefined;
  if (error instanceof TaraziError && message !== undefined) return plain(errorPlace(error)) + message;
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return plain(translate(language, 'error.unexpected', { reason }));
}
