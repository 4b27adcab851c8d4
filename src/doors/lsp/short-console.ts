import type { RemoteConsole } from 'vscode-languageserver/node';

/** Longest message to an editor's log, in UTF-16 code units. */
const LONGEST = 2000;

const cut = (message: string): string =>
  message.length <= LONGEST ? message : `${message.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;

/** A console whose messages are cut: the library tells of a message that is none with the whole of it. */
export const shortConsole = (Base: new () => RemoteConsole): (new () => RemoteConsole) =>
  class extends Base {
    override error(message: string): void {
      super.error(cut(message));
    }
    override warn(message: string): void {
      super.warn(cut(message));
    }
    override info(message: string): void {
      super.info(cut(message));
    }
    override log(message: string): void {
      super.log(cut(message));
    }
  };
