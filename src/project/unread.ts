import { formatOf } from '../documents/index.js';
import { unreadKind } from '../documents/unread-kinds.js';
import { InputError } from '../model/index.js';

/** Why a file is no document that can be read: what kind it is and a way on, where that is known. */
export function noFormat(file: string): InputError {
  const kind = unreadKind(file);
  return kind === undefined
    ? new InputError('document-format', { file })
    : new InputError('kind-unread', { file, kind });
}

/** Throws an InputError for a file that is of a kind that nobody here reads. */
export function refuseUnread(file: string): void {
  if (unreadKind(file) !== undefined && formatOf(file) === undefined) throw noFormat(file);
}

/** The same where a table is wanted: spreadsheets are none. */
export function refuseUnreadTable(file: string): void {
  if (unreadKind(file) !== undefined) throw noFormat(file);
}
