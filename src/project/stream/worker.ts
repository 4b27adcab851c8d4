import { parentPort, workerData } from 'node:worker_threads';
import { TaraziError } from '../../model/index.js';
import type { Result } from '../../validate/result.js';
import { endPatience } from '../engine.js';
import type { WeighData } from '../weigh/weigh-data.js';
import { Answerer, type Answers } from './answer.js';
import { answerRange } from './answer-range.js';
import type { Block } from './blocks.js';
import type { ByteRange } from './byte-ranges.js';
import type { Call, Calls, HandData, Reply, SentAnswers, StreamData } from './hand.js';
import { mayNameDocument } from './names-document.js';
import { type RangeLines, readRange } from './read-range.js';

type Done<Names extends keyof Calls> = {
  [Name in Names]: (given: Calls[Name]['given']) => Promise<Calls[Name]['answer']>;
};

const sent = ({ text, ...rest }: Answers): SentAnswers => ({ text: new TextEncoder().encode(text), ...rest });

/** What a thread of a stream can do. */
function streaming({ options, fd }: StreamData): Done<Exclude<keyof Calls, 'weigh'>> {
  const answerer = new Answerer(options);
  const held = new Map<number, RangeLines>();
  const readHere = (range: ByteRange): Promise<RangeLines> => readRange(fd as number, range);
  return {
    async block({ bytes, share, ...block }) {
      const { buffer, byteOffset, byteLength } = bytes;
      return sent(
        await answerer.answer({ ...block, bytes: Buffer.from(buffer, byteOffset, byteLength) } as Block, share),
      );
    },
    async read(range) {
      const read = await readHere(range);
      held.set(range.start, read);
      return { lines: read.lines, documents: options.input === 'jsonl' && mayNameDocument(read.bytes) };
    },
    async answer({ firstLine, share, ...range }) {
      const lines = held.get(range.start) ?? (await readHere(range));
      held.delete(range.start);
      return sent(await answerRange(answerer, lines, firstLine, share));
    },
  };
}

/** What a thread of a project can do. */
async function weighing(data: WeighData): Promise<Done<'weigh'>> {
  const [{ weighingOf }, { Weigher }] = await Promise.all([
    import('../weigh/weigh-data.js'),
    import('../weigh/weigh-document.js'),
  ]);
  const given = weighingOf(data);
  const weigher = new Weigher(given);
  return {
    async weigh({ document, language, key }) {
      try {
        const results: Result[] = [];
        for await (const result of weigher.weigh(document, language, key)) results.push(result);
        return JSON.stringify(results);
      } catch (error) {
        if (!(error instanceof TaraziError)) throw error;
        // Whoever asked finds the same failure, and tells it in its turn.
        return null;
      }
    },
  };
}

/** A thread's whole life: do what it is asked, one thing after the other. */
export function work(): void {
  const port = parentPort;
  if (!port) return;
  // What is given to threads is long.
  endPatience();
  const data = workerData as HandData;
  const doings: Promise<Partial<Done<keyof Calls>>> = 'fd' in data ? Promise.resolve(streaming(data)) : weighing(data);
  let last: Promise<void> = Promise.resolve();
  const reply = (message: Reply, handed: ArrayBuffer[]): void => port.postMessage(message, handed);
  port.on('message', ({ name, given }: Call) => {
    last = last.then(async () => {
      try {
        const answer = await ((await doings)[name] as (given: unknown) => Promise<unknown>)(given);
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
