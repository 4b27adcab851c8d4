import { resolve } from 'node:path';
import { formatOf } from '../documents/index.js';
import { InputError, type TaraziError, UsageError } from '../model/index.js';
import { exists } from './files.js';
import { noFormat } from './unread.js';

/** Why a document that is in no project cannot be checked by itself. */
export async function whyAlone(cwd: string, file: string): Promise<TaraziError> {
  if (!(await exists(resolve(cwd, file)))) return new InputError('file-missing', { file });
  return formatOf(file) === undefined ? noFormat(file) : new UsageError('document-alone', { file });
}
