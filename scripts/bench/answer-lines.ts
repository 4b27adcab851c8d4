import { createReadStream } from 'node:fs';

/** Answers each line of the file that the process was given, on stdout, as the lines come. */
export async function answerLines(answer: (line: string) => string): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(process.argv[2] ?? '') as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let text = '';
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      text += answer(bytes.toString('utf8', start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    process.stdout.write(text);
  }
}
