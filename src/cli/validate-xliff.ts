import { resolve } from 'node:path';
import { translate } from '../messages/index.js';
import { InputError, type MessageData } from '../model/index.js';
import { writeWhole } from '../project/files.js';
import { openProject } from '../project/project.js';
import { readXliffPath } from '../project/read-xliff-path.js';
import { listStates } from '../project/states.js';
import { plainLine } from '../reports/plain.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import { describeFailure } from './failure.js';
import type { ReportTarget } from './options.js';

/** Something that the specification does not allow, with its place in the file. */
interface XliffFinding {
  readonly file: string;
  readonly version: string;
  readonly line: number;
  readonly column: number;
  readonly messageId: string;
  readonly data: MessageData;
}

/** Where the specification of a version says it. */
const reference = (version: string): string =>
  version.startsWith('1.')
    ? 'https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#trans-unit'
    : `https://docs.oasis-open.org/xliff/xliff-core/v${version}/xliff-core-v${version}.html#unit`;

function findingJson(finding: XliffFinding, context: CliContext): object {
  return {
    rule: 'xliff',
    category: 'other',
    severity: 'error',
    messageId: finding.messageId,
    message: translate(context.language, finding.messageId, finding.data),
    source: null,
    target: null,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    reference: reference(finding.version),
  };
}

function reportText(
  format: string,
  files: readonly string[],
  findings: readonly XliffFinding[],
  context: CliContext,
): string {
  const json = (of: readonly XliffFinding[]): object[] => of.map((finding) => findingJson(finding, context));
  if (format === 'json') {
    const summary = { files: files.length, error: findings.length, warning: 0, info: 0 };
    return `${JSON.stringify({ version: 1, summary, findings: json(findings) }, null, 1)}\n`;
  }
  if (format === 'jsonl') {
    const own = (file: string): XliffFinding[] => findings.filter((finding) => finding.file === file);
    return files.map((file) => `${JSON.stringify({ file, findings: json(own(file)) })}\n`).join('');
  }
  const lines = findings.map(({ file, line, column, messageId, data }) =>
    plainLine(`${file}:${line}:${column}: ${translate(context.language, messageId, data)}`),
  );
  const sums = { files: files.length, error: findings.length };
  return `${[...lines, translate(context.language, 'cli.validate.xliff-summary', sums)].join('\n')}\n`;
}

/** `tarazi validate --xliff`: well-formedness and structure of XLIFF files, whatever they say. */
export async function validateXliff(
  context: CliContext,
  paths: readonly string[],
  reports: readonly ReportTarget[],
): Promise<ExitCode> {
  const files = paths.length > 0 ? paths : await listStates(await openProject(context.cwd));
  const read: string[] = [];
  const findings: XliffFinding[] = [];
  for (const file of files) {
    try {
      const { version, problems } = await readXliffPath(context.cwd, file);
      read.push(file);
      for (const problem of problems) findings.push({ file, version, ...problem });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      context.stderr.write(`${describeFailure(error, context.language)}\n`);
    }
  }
  for (const { format, file } of reports) {
    const text = reportText(format, read, findings, context);
    if (file === undefined) context.stdout.write(text);
    else await writeWhole(resolve(context.cwd, file), text);
  }
  if (read.length < files.length) return EXIT.refused;
  return findings.length > 0 ? EXIT.findings : EXIT.fine;
}
