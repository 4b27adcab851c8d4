import { createReadStream } from 'node:fs';

// A rule of digits alone, as many checkers have it: the runs of digits of both sides, sorted, must be the same. JSON lines in and out.

const DIGITS = /\d+/g;

const digitsOf = (text: string): string => (text.match(DIGITS) ?? []).sort().join(' ');

function answer(line: string): string {
  const { id, source, target } = JSON.parse(line) as { id: string; source: string; target: string };
  const [said, found] = [digitsOf(source), digitsOf(target)];
  const findings = said === found ? '[]' : JSON.stringify([{ rule: 'digits', source: said, target: found }]);
  return `{"id":${JSON.stringify(id)},"findings":${findings}}\n`;
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
