import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPlain, PlainOutput, readPlain, type Sink } from '../../src/project/stream/descriptors.js';
import { builtCommand, plainEnvironment, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const { O_NONBLOCK, O_RDONLY, O_RDWR } = constants;
let fifos = 0;

function fifo(): string {
  const path = join(folder, `fifo-${fifos++}`);
  execFileSync('mkfifo', [path]);
  return path;
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read).toString();
}

const nobody = (): never => {
  throw new Error('not asked for');
};

/** Keeps what is written. */
function kept(): Sink & { text: string } {
  const sink = {
    text: '',
    async write(text: string | Uint8Array) {
      sink.text += Buffer.from(text as Uint8Array).toString();
      return true;
    },
    async end() {},
  };
  return sink;
}

describe.skipIf(process.platform === 'win32')('files and pipes', () => {
  it('are read to their end', async () => {
    const text = 'abc\n'.repeat(200_000);
    writeFileSync(join(folder, 'file'), text);
    const fd = openSync(join(folder, 'file'), O_RDONLY);
    expect(isPlain(fd)).toBe(true);
    expect(await all(readPlain(fd, 'file', nobody))).toBe(text);
    closeSync(fd);
  });

  it('are read on by a stream where nobody may wait for them', async () => {
    const fd = openSync(fifo(), O_RDWR | O_NONBLOCK);
    writeSync(fd, 'first,');
    async function* rest(): AsyncGenerator<Buffer> {
      yield Buffer.from('rest');
    }
    expect(await all(readPlain(fd, '-', rest))).toBe('first,rest');
    await expect(all(readPlain(fd, 'name'))).rejects.toMatchObject({ id: 'file-unreadable', data: { file: 'name' } });
    closeSync(fd);
  });

  it('are written, by a stream where nobody may wait for them', async () => {
    const fd = openSync(fifo(), O_RDWR | O_NONBLOCK);
    const rest = kept();
    const output = new PlainOutput(fd, () => rest);
    const text = '0123456789'.repeat(20_000);
    expect([await output.write(text), await output.write('end')]).toEqual([true, true]);
    await output.end();
    const buffer = Buffer.alloc(text.length);
    const first = buffer.toString('latin1', 0, readSync(fd, buffer));
    expect(first.length).toBeGreaterThan(0);
    expect(rest.text.length).toBeGreaterThan(0);
    expect(`${first}${rest.text}`).toBe(`${text}end`);
    closeSync(fd);
  });

  it('say when nobody reads any more', async () => {
    const path = fifo();
    const reader = openSync(path, O_RDONLY | O_NONBLOCK);
    const writer = openSync(path, constants.O_WRONLY);
    const output = new PlainOutput(writer, nobody);
    expect(await output.write('read')).toBe(true);
    closeSync(reader);
    expect(await output.write('unread')).toBe(false);
    closeSync(writer);
  });

  it('give the same answers as sockets and terminals do', () => {
    const pairs = ['147 people\t147 nəfər', '147 people\t148 nəfər', 'broken', ''].join('\n').repeat(60);
    const file = join(folder, 'pairs');
    writeFileSync(file, pairs);
    const args = ['validate', '-', '--input', 'tsv', '--source-language', 'en', '--target-language', 'az'];
    const call = [builtCommand(), ...args, '--format', 'jsonl', '--fail-on', 'none'];
    const shell = (line: string): string =>
      execFileSync('sh', ['-c', `${line} || [ $? = 2 ]`, 'sh', process.execPath, ...call], {
        cwd: folder,
        encoding: 'utf8',
        env: plainEnvironment(),
      });
    const ways = [
      shell('"$@" < pairs'),
      shell('cat pairs | "$@"'),
      shell('cat pairs | "$@" | cat'),
      shell('"$@" < pairs > out; [ $? = 2 ] && cat out'),
    ];
    expect(ways[0]?.match(/"rule":"number"/g)).toHaveLength(60);
    expect(new Set(ways).size).toBe(1);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(ways[0]);
  });
});
