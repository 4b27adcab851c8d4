import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';

// The other end of `command-thread.ts`: a call in, what the command wrote and its exit code out.

const { command, done, port } = workerData;

function collected() {
  const parts = [];
  const stream = new Writable({
    decodeStrings: true,
    write(chunk, _encoding, written) {
      parts.push(chunk);
      written();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
}

async function answer({ args, cwd, input, env }) {
  const { runCommand } = await import(pathToFileURL(command).href);
  const [stdout, stderr] = [collected(), collected()];
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  const code = await runCommand(args, { cwd, env, stdin, stdout: stdout.stream, stderr: stderr.stream });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

port.on('message', async (call) => {
  port.postMessage(await answer(call).catch((error) => ({ error })));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
