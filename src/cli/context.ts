import type { Readable, Writable } from 'node:stream';
import type { InterfaceLanguage } from '../messages/languages.js';
import type { MessageData } from '../model/index.js';
import type { Descriptors } from '../project/stream/descriptors.js';
import { plain } from '../reports/plain.js';

/** What a command sees of the outside world, so that it can be run by a test as well. */
export interface CliContext {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable;
  /** Standard input and output by their numbers, where that is what they are. */
  readonly descriptors?: Descriptors | undefined;
  /** The report, and nothing else. */
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  /** Progress and notices. */
  readonly stderr: Writable & { isTTY?: boolean };
  readonly language: InterfaceLanguage;
  /** Aborted when the user asks for an end (Ctrl+C); asked for only by what can end in good order. */
  readonly interrupted?: () => AbortSignal;
}

/** Fine, something to act on, wrong usage or refused input: the same for every command and format. */
export const EXIT = { fine: 0, findings: 1, refused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

async function line(context: CliContext, messageId: string, data: MessageData): Promise<string> {
  const { translate } = await import('../messages/index.js');
  return `${plain(translate(context.language, messageId, data))}\n`;
}

/** Writes a notice to stderr in the interface language. */
export async function notice(context: CliContext, messageId: string, data: MessageData = {}): Promise<void> {
  context.stderr.write(await line(context, messageId, data));
}

/** Writes a line of the report to stdout in the interface language. */
export async function tell(context: CliContext, messageId: string, data: MessageData = {}): Promise<void> {
  context.stdout.write(await line(context, messageId, data));
}
