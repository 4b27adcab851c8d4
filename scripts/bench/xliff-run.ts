import { SaxesParser } from 'saxes';
import { openFile, streamBytes, XML_CHUNK } from '../../src/project/files.js';
import { setTargetsInFile } from '../../src/project/set-targets-file.js';
import { readXliffStream } from '../../src/xliff/index.js';

// One thing done with one file, so that its time and memory can be taken from outside: `xliff-run.mjs saxes|read|set FILE`.

const [, , what, file = ''] = process.argv;
let seen = 0;

if (what === 'saxes') {
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('opentag', () => {
    seen++;
  });
  parser.on('closetag', () => {});
  parser.on('text', () => {});
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of streamBytes(openFile(file, XML_CHUNK), file))
    parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
} else if (what === 'read') {
  for await (const { units } of readXliffStream(streamBytes(openFile(file, XML_CHUNK), file))) seen += units.length;
} else {
  await setTargetsInFile(file, `${file}.out`, ({ source }) => {
    seen++;
    return [{ target: source, state: 'translated' }];
  });
}
if (seen === 0) throw new Error('nothing was read');
