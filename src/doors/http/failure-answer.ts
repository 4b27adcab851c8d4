import { InputError, TaraziError } from '../../model/index.js';
import { messageOf } from '../../reports/message-of.js';
import type { HttpSettings } from './http-settings.js';

const STATUS: Readonly<Record<string, 413 | 503>> = { 'http-size': 413, 'door-time': 503, 'door-gone': 503 };

/** What is answered where a request failed, in the interface's language; a crash is told to `onCrash`, the client no more than that. */
export function failureAnswer(
  error: unknown,
  { interfaceLanguage, onCrash }: Pick<HttpSettings, 'interfaceLanguage' | 'onCrash'>,
): { readonly status: 400 | 413 | 500 | 503; readonly value: { readonly error: string } } {
  if (error instanceof TaraziError)
    return { status: STATUS[error.id] ?? 400, value: { error: messageOf(error, interfaceLanguage) } };
  onCrash?.(error);
  return { status: 500, value: { error: messageOf(new InputError('door-crash'), interfaceLanguage) } };
}
