import { createReadStream } from 'node:fs';
import { charClass } from '../../src/text/chars.js';

// The least that any stream of pairs has to do: cut lines, parse JSON, look at every character of both sides once, echo.

let seen = 0;

function scan(text: string): void {
  for (let index = 0; index < text.length; index++) seen += charClass[text.charCodeAt(index)] ?? 0;
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
