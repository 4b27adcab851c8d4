import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Run } from './command.js';

/** What a call gets. */
export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly input: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs the command in a thread and waits for it, so that a test reads like a shell session. */
export class CommandThread {
  private readonly done = new Int32Array(new SharedArrayBuffer(4));
  private readonly channel = new MessageChannel();
  private readonly worker: Worker;

  /** @param dist the folder of the bundle */
  constructor(dist: string) {
    const { port2 } = this.channel;
    this.worker = new Worker(new URL('./command-worker.mjs', import.meta.url), {
      workerData: { command: join(dist, 'run.js'), done: this.done, port: port2 },
      transferList: [port2],
      execArgv: [],
    });
    this.worker.unref();
    this.channel.port1.unref();
  }

  call(given: Call): Run {
    Atomics.store(this.done, 0, 0);
    this.channel.port1.postMessage(given);
    Atomics.wait(this.done, 0, 0);
    const answer = receiveMessageOnPort(this.channel.port1) as { message: Run | { error: unknown } };
    if ('error' in answer.message) throw answer.message.error;
    return answer.message;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
