import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand, tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
const file = builtCommand();
const STREAM = ['validate', '-', '--input', 'jsonl', '--format', 'jsonl'];

interface Answer {
  readonly id: unknown;
  readonly line?: number;
  readonly error?: string;
  readonly unsupported?: readonly string[];
  readonly findings: readonly {
    rule: string;
    severity: string;
    message: string;
    source: object | null;
    target: object | null;
  }[];
}

const clean = { source: '147 people', target: '147 nəfər', sourceLanguage: 'en', targetLanguage: 'az' };
const wrong = { ...clean, target: '174 nəfər' };

function stream(lines: readonly (string | object)[], ...options: string[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const run = command([...STREAM, ...options], folder, input);
  const text = run.stdout.split('\n').filter((line) => line !== '');
  return { ...run, text, answers: text.map((line) => JSON.parse(line) as Answer) };
}

describe('a stream of JSON lines', () => {
  it('answers each pair in its order', () => {
    const pairs = Array.from({ length: 2000 }, (_, id) => ({ id, ...(id % 7 === 0 ? wrong : clean) }));
    const { code, answers, stderr } = stream(pairs);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(answers.map(({ id }) => id)).toEqual(pairs.map(({ id }) => id));
    expect(answers.map(({ findings }) => findings.length)).toEqual(pairs.map(({ id }) => (id % 7 === 0 ? 1 : 0)));
  });

  it('gives the same bytes with several workers', () => {
    const pairs = Array.from({ length: 5000 }, (_, id) =>
      id % 50 === 3 ? 'broken' : { id, ...(id % 9 === 0 ? wrong : clean) },
    );
    const one = stream(pairs);
    const three = stream(pairs, '--workers', '3');
    expect(three.stdout).toBe(one.stdout);
    expect([one.code, three.code]).toEqual([2, 2]);
  });

  it('writes clean pairs in the shortest form and findings in the promised one', () => {
    const { text, answers } = stream([
      { id: 'a', ...clean },
      { id: 'b', ...wrong },
    ]);
    expect(text[0]).toBe('{"id":"a","findings":[]}');
    expect(answers[1]).toEqual({
      id: 'b',
      findings: [
        {
          rule: 'number',
          category: 'number',
          severity: 'error',
          messageId: 'finding.number.different',
          message: '“174” does not match “147”, expected 147',
          source: { start: 0, end: 3, text: '147' },
          target: { start: 0, end: 3, text: '174' },
          expected: ['147'],
        },
      ],
    });
  });

  it('echoes an id of any type, letter by letter', () => {
    const ids = [
      '"ə \\u2028"',
      '0',
      '-1.50',
      '12345678901234567890',
      'null',
      'true',
      '[1,{"id":2}]',
      '{"__proto__":1}',
      '""',
    ];
    const rest = JSON.stringify(clean).slice(1, -1);
    const { text } = stream(ids.map((id) => `{"x":{"id":9},"id": ${id} ,${rest}}`));
    expect(text.map((line) => line.replace(/^\{"id":(.*),"findings":\[\]\}$/s, '$1'))).toEqual([
      '"ə \u2028"',
      ...ids.slice(1),
    ]);
  });

  it('numbers pairs without an id by their line', () => {
    const { answers } = stream([clean, '', clean, '   ', clean]);
    expect(answers.map(({ id }) => id)).toEqual([1, 3, 5]);
  });

  it('takes CRLF, a byte order mark, and a last line without an end', () => {
    const line = JSON.stringify({ id: 1, ...clean });
    const { code, answers } = stream([`\uFEFF${line}\r`, `${line}\r`, line]);
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([1, 1, 1]);
  });

  it('takes a document and a draft in a line', () => {
    const { code, answers } = stream([
      { id: 'draft', ...wrong, document: 'a.md', draft: true },
      { id: 'final', ...clean, document: 'a.md', draft: false },
      { id: 'alone', ...clean },
    ]);
    expect(code).toBe(1);
    expect(answers.map(({ id, findings }) => [id, findings.length])).toEqual([
      ['draft', 1],
      ['final', 0],
      ['alone', 0],
    ]);
  });

  it('names the document of a line in other reports', () => {
    const input = [{ ...wrong, document: 'a.md' }, wrong].map((line) => JSON.stringify(line)).join('\n');
    const { stdout } = command(['validate', '-', '--input', 'jsonl', '--format', 'json'], folder, input);
    const { findings } = JSON.parse(stdout) as { findings: { document: string }[] };
    expect(findings.map(({ document }) => document)).toEqual(['a.md', '-']);
  });

  it.each([
    ['no JSON', '{"id":1', 'Not valid JSON'],
    ['no object', '[1]', 'Not a JSON object'],
    ['null', 'null', 'Not a JSON object'],
    ['no source', JSON.stringify({ ...clean, source: undefined }), '“source” is not a string'],
    ['a target that is a number', JSON.stringify({ ...clean, target: 5 }), '“target” is neither'],
    ['no language', JSON.stringify({ ...clean, sourceLanguage: undefined }), 'No language'],
    ['a document that is no string', JSON.stringify({ ...clean, document: 5 }), '“document” is not a string'],
    ['a document that is null', JSON.stringify({ ...clean, document: null }), '“document” is not a string'],
    ['a draft that is no boolean', JSON.stringify({ ...clean, draft: 'yes' }), '“draft” is neither'],
    ['a language that is no string', JSON.stringify({ ...clean, targetLanguage: 5 }), 'No language'],
  ])('tells a line with %s, goes on, and exits 2', (_, line, error) => {
    const { code, answers, stderr } = stream([clean, line, wrong]);
    expect(code).toBe(2);
    expect(stderr).toBe('');
    expect(answers).toHaveLength(3);
    expect(answers[1]).toEqual({ id: null, line: 2, error: expect.stringContaining(error) });
    expect(answers[2]?.findings).toHaveLength(1);
  });

  it('tells a line of bytes that are no UTF-8', () => {
    const file = 'bytes.jsonl';
    const line = Buffer.from(`${JSON.stringify(clean)}\n`);
    writeFileSync(join(folder, file), Buffer.concat([line, Buffer.from([0x22, 0xff, 0x22, 0x0a]), line]));
    const { code, stdout } = command(['validate', file, '--format', 'jsonl'], folder);
    expect(code).toBe(2);
    expect(stdout.split('\n')[1]).toBe('{"id":null,"file":"bytes.jsonl","line":2,"error":"Not valid UTF-8"}');
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
  });

  it('takes a line of a megabyte and drops one beyond the limit', () => {
    const long = 'word '.repeat(200_000);
    const { code, answers } = stream([{ id: 'long', ...clean, source: `147 ${long}`, target: `147 ${long}` }, clean]);
    expect([code, answers.length]).toEqual([0, 2]);
    const file = 'huge.jsonl';
    writeFileSync(join(folder, file), `${JSON.stringify(clean)}\n${'x'.repeat(17 << 20)}\n${JSON.stringify(clean)}\n`);
    const huge = command(['validate', file, '--format', 'jsonl'], folder);
    expect(huge.code).toBe(2);
    expect(huge.stdout.trimEnd().split('\n')).toEqual([
      '{"id":1,"findings":[]}',
      expect.stringMatching(/^\{"id":null,"file":"huge\.jsonl","line":2,"error":"[^"]*longer[^"]*"\}$/),
      '{"id":3,"findings":[]}',
    ]);
  });

  it('says which languages it does not know and checks digits all the same', () => {
    const { answers } = stream([
      { ...clean, targetLanguage: 'fr' },
      { ...wrong, sourceLanguage: 'xx-Latn', targetLanguage: 'fr' },
      { ...clean, targetLanguage: 'az-Latn-AZ' },
    ]);
    expect(answers[0]).toEqual({ id: 1, findings: [], unsupported: ['fr'] });
    expect(answers[1]).toMatchObject({ unsupported: ['xx-Latn', 'fr'], findings: [{ rule: 'number' }] });
    expect(answers[2]).toEqual({ id: 3, findings: [] });
  });

  it('takes a null target as not translated yet, and an empty one as a mistake', () => {
    const { code, answers } = stream([
      { ...clean, target: null },
      { ...clean, target: '' },
    ]);
    expect(code).toBe(1);
    expect(answers.map(({ findings }) => findings[0])).toMatchObject([
      { rule: 'untranslated', severity: 'info' },
      { rule: 'empty-target', severity: 'error' },
    ]);
    expect(stream([{ ...clean, target: null }], '--complete').code).toBe(1);
  });

  it.each([
    [['--fail-on', 'none'], 0],
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'warning'], 1],
  ])('%j exits %i where there is an error', (options, code) => {
    expect(stream([wrong], ...options).code).toBe(code);
  });

  it('exits 2 for broken lines, whatever --fail-on says', () => {
    expect(stream(['x'], '--fail-on', 'none').code).toBe(2);
  });

  it('writes messages in the interface language', () => {
    const { answers } = stream([wrong, 'x'], '--interface', 'ru');
    expect(answers[0]?.findings[0]?.message).toContain('не соответствует');
    expect(answers[1]?.error).toBe('Недопустимый JSON');
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n\r\n'],
  ])('takes %s for no pairs, which were promised', (_, input) => {
    const { code, stdout, stderr } = command(['validate', '-', '--input', 'jsonl', '--format', 'jsonl'], folder, input);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('stdin: there is nothing to check: not one pair came in\n');
  });
});

describe('a stream of tab-separated pairs', () => {
  const TSV = ['--source-language', 'en', '--target-language', 'az', '--format', 'jsonl'];

  it('reads two columns and passes over others, quotes as they are', () => {
    const input = '147 people\t147 nəfər\tnote\t5\r\n"147"\t174\n\nno tab\n';
    const { code, stdout } = command(['validate', '-', '--input', 'tsv', ...TSV], folder, input);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(code).toBe(2);
    expect(answers.map(({ id }) => id)).toEqual([1, 2, null]);
    expect(answers[1]?.findings[0]?.source).toEqual({ start: 1, end: 4, text: '147' });
    expect(answers[2]).toMatchObject({ line: 4 });
  });

  it('is known by the name of a file', () => {
    writeFileSync(join(folder, 'pairs.tsv'), '147\t174\n');
    expect(command(['validate', 'pairs.tsv', ...TSV], folder)).toMatchObject({ code: 1 });
  });

  it('needs its languages', () => {
    const { code, stderr, stdout } = command(['validate', 'pairs.tsv', '--format', 'jsonl'], folder);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--source-language');
  });
});

describe('stdin', () => {
  it('needs to be told what comes', () => {
    const { code, stderr } = command(['validate', '-', '--format', 'jsonl'], folder, '');
    expect(code).toBe(2);
    expect(stderr).toContain('--input');
  });

  it('is answered in the other formats too', () => {
    const input = `${JSON.stringify({ id: 'p', ...wrong })}\nx\n`;
    const { code, stdout, stderr } = command(['validate', '-', '--input', 'jsonl', '--format', 'json'], folder, input);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      summary: { pairs: 1, error: 1 },
      findings: [{ unit: 'p' }],
    });
    expect(stderr).toContain('-:2: Not valid JSON');
  });
});

describe('a reader that leaves', () => {
  it('ends the stream quietly', async () => {
    const line = `${JSON.stringify({ id: 'x'.repeat(1000), ...wrong })}\n`;
    const child = spawn(process.execPath, [file, ...STREAM], { cwd: folder, stdio: 'pipe' });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise((done) => child.on('close', done));
    const more = (): void => {
      while (child.exitCode === null && child.stdin.writable && child.stdin.write(line.repeat(100)));
    };
    child.stdin.on('drain', more);
    more();
    expect(await ended).toBe(1);
    expect(errors).toBe('');
  });
});

describe('pairs in a folder with a configuration', () => {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'below'), { recursive: true });
  writeFileSync(
    join(project, 'tarazi.config.json'),
    JSON.stringify({ source: 'en', targets: ['az'], rules: { number: 'off' } }),
  );
  const input = JSON.stringify(wrong);

  it('are checked without it, and the user is told', () => {
    for (const format of ['jsonl', 'json']) {
      const { code, stderr } = command([...STREAM.slice(0, -1), format], join(project, 'below'), input);
      expect(stderr).toContain('../tarazi.config.json is not used');
      expect(code).toBe(1);
    }
  });

  it('are checked with it where it is named', () => {
    const run = command([...STREAM, '--config', 'tarazi.config.json'], project, input);
    expect([run.code, run.stderr]).toEqual([0, '']);
  });
});
