import { Answerer } from '../../src/project/stream/answer.js';
import type { AnswerLines } from './run.js';

/** Lines that are given to the checker at once. */
const BLOCK = 500;

/** Has the stream's own code answer in this process: no build, no start. Each set begins with an empty memory. */
export const answerHere: AnswerLines = async (lines) => {
  const answerer = new Answerer({ input: 'jsonl', interfaceLanguage: 'en' });
  const answers: string[] = [];
  for (let at = 0; at < lines.length; at += BLOCK) {
    const block = lines.slice(at, at + BLOCK).map((line) => `${JSON.stringify(line)}\n`);
    const { text } = await answerer.answer({ bytes: Buffer.from(block.join('')), firstLine: at + 1 });
    answers.push(...text.split('\n'));
  }
  return answers;
};
