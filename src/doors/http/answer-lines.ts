import { TaraziError, UsageError } from '../../model/index.js';
import { Answerer } from '../../project/stream/answer.js';
import { blocksOf } from '../../project/stream/blocks.js';
import { messageOf } from '../../reports/message-of.js';
import { refuseLong, requestBytes } from '../../server/request-bytes.js';
import { REQUEST_LIMIT, TEXT_LIMIT } from '../limits.js';
import { pace } from '../pace.js';
import type { DoorSettings } from '../settings.js';
import type { PairsQuery } from './query.js';

/** What answers to lines are. */
export const LINES_TYPE = 'application/x-ndjson; charset=utf-8';

/** Longest line in bytes: both texts at their longest. */
const LINE_LIMIT = 2 * 3 * TEXT_LIMIT;

/** Answers JSON Lines line by line, as the command does; the answers go out as the questions come in. */
export function answerLines(request: Request, query: PairsQuery, settings: DoorSettings): ReadableStream<Uint8Array> {
  refuseExplain(query);
  refuseLong(request, REQUEST_LIMIT);
  const texts = linesOf(request, { ...settings, ...query });
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}

/** Answers JSON Lines that are there as a whole and shorter than the longest line. */
export async function answerBlock(bytes: Buffer, query: PairsQuery, settings: DoorSettings): Promise<string> {
  refuseExplain(query);
  const { text } = await new Answerer({ input: 'jsonl', ...settings, ...query }).answer({ bytes, firstLine: 1 });
  return text;
}

function refuseExplain({ explain }: PairsQuery): void {
  if (explain) throw new UsageError('http-query', { key: 'explain' });
}

async function* linesOf(request: Request, settings: DoorSettings & PairsQuery): AsyncGenerator<string> {
  const answerer = new Answerer({ input: 'jsonl', ...settings });
  const turn = pace(() => request.signal);
  try {
    for await (const block of blocksOf(requestBytes(request, REQUEST_LIMIT), LINE_LIMIT)) {
      await turn();
      const { text } = await answerer.answer(block);
      if (text !== '') yield text;
    }
  } catch (error) {
    // The head is out: what ends the answers is said in their last line.
    if (!(error instanceof TaraziError)) throw error;
    yield `${JSON.stringify({ id: null, error: messageOf(error, settings.interfaceLanguage) })}\n`;
  }
}
