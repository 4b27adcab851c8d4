import { parentPort, workerData } from 'node:worker_threads';
import { Answerer, type Answers } from './answer.js';
import { answerRange } from './answer-range.js';
import type { Block } from './blocks.js';
import type { ByteRange } from './byte-ranges.js';
import type { Call, Calls, HandData, Reply, SentAnswers } from './hand.js';
import { mayNameDocument } from './names-document.js';
import { type RangeLines, readRange } from './read-range.js';

type Done = { [Name in keyof Calls]: (given: Calls[Name]['given']) => Promise<Calls[Name]['answer']> };

const sent = ({ text, counts }: Answers): SentAnswers => ({ text: new TextEncoder().encode(text), counts });

/** What a thread can do. */
function doings({ options, fd }: HandData): Done {
  const answerer = new Answerer(options);
  const held = new Map<number, RangeLines>();
  const readHere = (range: ByteRange): Promise<RangeLines> => readRange(fd as number, range);
  return {
    async block({ bytes, ...block }) {
      const { buffer, byteOffset, byteLength } = bytes;
      return sent(await answerer.answer({ ...block, bytes: Buffer.from(buffer, byteOffset, byteLength) } as Block));
    },
    async read(range) {
      const read = await readHere(range);
      held.set(range.start, read);
      return { lines: read.lines, documents: options.input === 'jsonl' && mayNameDocument(read.bytes) };
    },
    async answer({ firstLine, ...range }) {
      const lines = held.get(range.start) ?? (await readHere(range));
      held.delete(range.start);
      return sent(await answerRange(answerer, lines, firstLine));
    },
    async forget({ start }) {
      held.delete(start);
      return null;
    },
  };
}

/** A thread's whole life: do what it is asked, one thing after the other. */
export function work(): void {
  const port = parentPort;
  if (!port) return;
  const done = doings(workerData as HandData);
  let last: Promise<void> = Promise.resolve();
  const reply = (message: Reply, handed: ArrayBuffer[]): void => port.postMessage(message, handed);
  port.on('message', ({ name, given }: Call) => {
    last = last.then(async () => {
      try {
        const answer = await (done[name] as (given: unknown) => Promise<unknown>)(given);
        const text = (answer as Partial<SentAnswers> | null)?.text;
        reply({ answer }, text ? [text.buffer as ArrayBuffer] : []);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        // What the system says of the file; all else is a fault of ours, which ends the thread.
        if (code === undefined) throw error;
        reply({ failed: message, code }, []);
      }
    });
  });
}
