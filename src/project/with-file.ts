import { InputError, TaraziError } from '../model/index.js';

/** The same failure, with the file that it is about. */
export function withFile(error: unknown, file: string): unknown {
  if (!(error instanceof TaraziError) || error.place?.file !== undefined) return error;
  return new InputError(error.id, error.data, { ...error.place, file }, { cause: error });
}
