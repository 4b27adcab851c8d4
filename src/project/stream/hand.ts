import { Worker } from 'node:worker_threads';
import { tellCodeElsewhere } from '../code-elsewhere.js';
import type { WeighData, Weighed } from '../weigh/weigh-data.js';
import type { Answers } from './answer.js';
import type { Block } from './blocks.js';
import type { ByteRange } from './byte-ranges.js';
import type { StreamOptions } from './options.js';
import type { Share } from './share.js';

/** What a thread of a stream is given when it begins: how it answers, and from which open file it reads, if from any. */
export interface StreamData {
  readonly options: StreamOptions;
  readonly fd: number | undefined;
}

/** What a thread is given: a stream's pairs to answer, or documents of a project to weigh. */
export type HandData = StreamData | WeighData;

/** Which of the lines are to be answered: all, where it is not said. */
interface Shared {
  readonly share?: Share | undefined;
}

/** What a thread is asked, and what it answers to it. */
export interface Calls {
  /** To answer lines that come along. */
  readonly block: { given: Omit<Block, 'bytes'> & Shared & { readonly bytes: Uint8Array }; answer: SentAnswers };
  /** To read the lines that begin in a range and keep them until they are to be answered. */
  readonly read: { given: ByteRange; answer: { readonly lines: number; readonly documents: boolean } };
  /** To answer the lines of a range, the first of which has this number; it reads them where it has not. */
  readonly answer: { given: ByteRange & Shared & { readonly firstLine: number }; answer: SentAnswers };
  /** To weigh a document of a project: its results as JSON, null where that has to be done elsewhere. */
  readonly weigh: { given: Weighed; answer: string | null };
}

/** Answers as they travel: their bytes are handed over, not copied. */
export interface SentAnswers extends Omit<Answers, 'text'> {
  readonly text: Uint8Array;
}

/** A call as it travels. */
export type Call = {
  [Name in keyof Calls]: { readonly name: Name; readonly given: Calls[Name]['given'] };
}[keyof Calls];

/** What comes back of a call: what it gave, or why reading failed. */
export type Reply = { readonly answer: unknown } | { readonly failed: string; readonly code: string };

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** A thread that does one thing after the other, in the order in which it is asked. */
export class Hand {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(data: HandData) {
    tellCodeElsewhere();
    this.#worker = new Worker(new URL('./stream-worker.cjs', import.meta.url), {
      workerData: data,
      // Which of the code that was kept is of use to it.
      argv: process.argv.slice(2),
    });
    this.#worker.on('message', (reply: Reply) => {
      const waiting = this.#waiting.shift();
      if ('failed' in reply)
        waiting?.reject(Object.assign(new Error(reply.failed), { code: reply.code, syscall: 'read' }));
      else waiting?.resolve(reply.answer);
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** Asks for something; rejects where the thread fails. `handed` are handed over. */
  ask<Name extends keyof Calls>(
    name: Name,
    given: Calls[Name]['given'],
    handed: readonly ArrayBuffer[] = [],
  ): Promise<Calls[Name]['answer']> {
    const answer = new Promise<Calls[Name]['answer']>((resolve, reject) => {
      this.#waiting.push({ resolve: resolve as Waiting['resolve'], reject });
      this.#worker.postMessage({ name, given } as Call, [...handed]);
    });
    // Whoever waits for it hears of a failure; nobody may, where the run has ended before.
    answer.catch(() => {});
    return answer;
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }
}
