import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand, plainEnvironment, run, temporaryFolder } from '../../support/command.js';
import { corpusLines } from '../../support/corpus.js';
import { root } from '../../support/repository.js';
import { hasTool } from '../../xliff/outside-data.js';

/** A Python that has PySpark: see CONTRIBUTING.md. */
const python = process.env.PYSPARK_PYTHON ?? 'python3';
const folder = temporaryFolder();

const hasSpark = (): boolean =>
  hasTool('java', '-version') &&
  hasTool(python, '--version') &&
  run(python, ['-c', 'import pyspark, pandas, pyarrow'], folder).code === 0;

interface Answer {
  readonly id: string | null;
  readonly file?: string;
  readonly line?: number;
  readonly error?: string | null;
  readonly findings?: readonly object[] | null;
}
type Row = Answer & { readonly raw: string; readonly file: string; readonly line: number };

/** Without what is not there, as columns say null. */
const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, part) => part ?? undefined));

const byPlace = (a: Row, b: Row): number => a.file.localeCompare(b.file) || a.line - b.line;

describe('Apache Spark', () => {
  it.skipIf(!hasSpark())('gives every line the findings of one process, also where an executor is lost', () => {
    const [, module = ''] = /^```python\n(# tarazi_spark\.py\n[\s\S]*?)^```/m.exec(
      readFileSync(join(root, 'docs', 'scale.md'), 'utf8'),
    )!;
    writeFileSync(join(folder, 'tarazi_spark.py'), module);
    mkdirSync(join(folder, 'data'));
    const files = ['a', 'b'].map((name) => ({ name: `${name}.jsonl`, lines: corpusLines(1500, name) }));
    for (const { name, lines } of files) writeFileSync(join(folder, 'data', name), `${lines.join('\n')}\n`);
    const stream = ['validate', 'a.jsonl', 'b.jsonl', '--format', 'jsonl', '--workers', '1'];
    const one = run(process.execPath, [builtCommand(), ...stream], join(folder, 'data'));
    const answers = one.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    const expected = files
      .flatMap(({ name, lines }) => lines.map((raw, index) => ({ raw, file: name, line: index + 1 })))
      .filter(({ raw }) => raw !== '')
      .map((place, nth) => ({ ...place, findings: answers[nth]?.findings, error: answers[nth]?.error }));

    const environment = plainEnvironment({
      PYSPARK_PYTHON: python,
      PYTHONPATH: folder,
      SPARK_LOCAL_IP: '127.0.0.1',
      TARAZI: `${process.execPath} ${builtCommand()}`,
    });
    const job = run(python, [join(root, 'test/e2e/spark/job.py'), join(folder, 'data')], folder, '', environment);
    expect([job.code, job.code === 0 ? '' : job.stderr.slice(-5000)]).toEqual([0, '']);
    expect(existsSync(join(folder, 'data', 'killed'))).toBe(true);
    const { rows, piped, blocks } = JSON.parse(readFileSync(join(folder, 'data', 'result.json'), 'utf8')) as {
      rows: Row[];
      piped: Answer[];
      blocks: number;
    };
    // Files were read in blocks.
    expect(blocks).toBeGreaterThan(2);
    const found = rows.map((row) => ({ ...row, file: basename(row.file) })).sort(byPlace);
    expect(found.map(bare)).toEqual(expected.map(bare));
    expect(found.filter(({ error }) => error).map(({ file, line }) => `${file}:${line}`)).toContain('b.jsonl:58');

    const sorted = (list: readonly Answer[]): string[] =>
      list.map((answer) => JSON.stringify(answer.file ? { ...answer, file: basename(answer.file) } : answer)).sort();
    expect(sorted(piped)).toEqual(sorted(answers));
  });
});
