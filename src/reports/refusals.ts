import { hasMessage, type InterfaceLanguage, translate } from '../messages/index.js';
import type { TaraziError } from '../model/index.js';
import { plain, plainLine } from './plain.js';

/** So many are kept word for word; a file may have any number of broken lines. */
const MOST = 1000;

/** What a run was to check and could not: reports read it when the results are through. */
export class Refusals {
  readonly #kept: TaraziError[] = [];
  #count = 0;

  add(error: TaraziError): void {
    this.#count++;
    if (this.#kept.length < MOST) this.#kept.push(error);
  }

  /** How many there were. */
  get count(): number {
    return this.#count;
  }

  /** The first thousand of them. */
  get errors(): readonly TaraziError[] {
    return this.#kept;
  }
}

/** A refusal as reports write it. */
export interface Refusal {
  /** Where it is known. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** Key of the message, `error.<id>`. */
  readonly messageId: string;
  /** What is wrong, and the remedy, in one line. */
  readonly message: string;
}

/** Puts a failure into words; undefined where there are none for it. */
export function failureMessage(error: TaraziError, language: InterfaceLanguage): string | undefined {
  const id = `error.${error.id}`;
  return hasMessage(id) ? plain(translate(language, id, error.data)) : undefined;
}

/** A refusal in the words of an interface language, with the file that it names anywhere. */
export function refusalOf(error: TaraziError, language: InterfaceLanguage): Refusal {
  const { file = error.data.file, line, column } = error.place ?? {};
  return {
    file: typeof file === 'string' ? file : undefined,
    line,
    column,
    messageId: `error.${error.id}`,
    message: plainLine(failureMessage(error, language) ?? error.message),
  };
}

/** Those that a report shows, in words. */
export function refusalsOf(refused: Refusals | undefined, language: InterfaceLanguage): Refusal[] {
  return (refused?.errors ?? []).map((error) => refusalOf(error, language));
}

/** Where it is and what is wrong, in one line; a message that begins with the file is not given it twice. */
export function refusalLine({ file, line, column, message }: Refusal): string {
  if (file === undefined || (line === undefined && message.includes(file))) return plainLine(message);
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
  return plainLine(`${place}: ${message}`);
}
