import { createReadStream } from 'node:fs';
import { charClass } from '../../src/text/chars.js';

// The least that any stream of pairs has to do: cut lines, parse JSON, cut both sides into runs of one class by one pass over
// the table, echo.

const runs = new Int32Array(65536);
let seen = 0;

function scan(text: string): void {
  let count = 0;
  let last = -1;
  for (let index = 0; index < text.length; index++) {
    const found = charClass[text.charCodeAt(index)] ?? 0;
    if (found === last) continue;
    last = found;
    runs[count++ & 65535] = index;
  }
  seen += count;
}

function answer(line: string): string {
  const pair = JSON.parse(line) as { id: string; source: string; target: string };
  scan(pair.source);
  scan(pair.target);
  return `{"id":${JSON.stringify(pair.id)},"findings":[]}\n`;
}

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
if (seen < 0) console.error(seen);
