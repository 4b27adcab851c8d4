import { translate } from '../messages/index.js';
import { InputError } from '../model/index.js';
import { checkXliffPath } from '../project/check-xliff-path.js';
import { openProject } from '../project/project.js';
import { writeReports } from '../project/report-files.js';
import { listStates } from '../project/states.js';
import { writeNamed } from '../project/write-file.js';
import { xliffLimit } from '../project/xliff-limit.js';
import { plainLine } from '../reports/plain.js';
import { type Refusals, refusalsOf } from '../reports/refusals.js';
import type { Result } from '../validate/result.js';
import type { XliffFinding } from '../xliff/index.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import type { ReportTarget } from './options.js';
import { refuser } from './refuser.js';
import type { ValidateOptions } from './validate-options.js';
import { wantedReports } from './wanted-reports.js';
import { xliffResult } from './xliff-results.js';

/** Something that the specification does not allow, and the file it stands in. */
interface FileFinding extends XliffFinding {
  readonly file: string;
}

/** Written here, with the paragraph of the specification; every other format is that of any finding. */
const OWN_FORMATS: ReadonlySet<string> = new Set(['terminal', 'json', 'jsonl']);

const errorsOf = (findings: readonly XliffFinding[]): number =>
  findings.filter(({ severity }) => severity === 'error').length;

function findingJson(finding: FileFinding, context: CliContext): object {
  return {
    rule: 'xliff',
    category: 'other',
    severity: finding.severity,
    messageId: finding.messageId,
    message: translate(context.language, finding.messageId, finding.data),
    source: null,
    target: null,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    reference: finding.reference,
  };
}

function reportText(
  format: string,
  files: readonly string[],
  findings: readonly FileFinding[],
  refused: Refusals,
  context: CliContext,
): string {
  const json = (of: readonly FileFinding[]): object[] => of.map((finding) => findingJson(finding, context));
  if (format === 'json') {
    const summary = {
      files: files.length,
      error: errorsOf(findings),
      warning: findings.length - errorsOf(findings),
      info: 0,
      refused: refused.count,
    };
    const report = { version: 1, summary, findings: json(findings), refused: refusalsOf(refused, context.language) };
    return `${JSON.stringify(report, null, 1)}\n`;
  }
  if (format === 'jsonl') {
    const own = new Map<string, FileFinding[]>(files.map((file) => [file, []]));
    for (const finding of findings) own.get(finding.file)?.push(finding);
    const lines = files.map((file) => `${JSON.stringify({ file, findings: json(own.get(file) ?? []) })}\n`);
    for (const { message, ...at } of refusalsOf(refused, context.language))
      lines.push(`${JSON.stringify({ ...at, error: message })}\n`);
    return lines.join('');
  }
  const lines = findings.map(({ file, line, column, severity, messageId, data, reference }) => {
    const said = translate(context.language, messageId, data);
    const word = translate(context.language, `report.severity.${severity}`);
    return plainLine(`${file}:${line}:${column}: ${word}: ${said} [${reference}]`);
  });
  const sums = { files: files.length, error: errorsOf(findings) };
  const summary = [translate(context.language, 'cli.validate.xliff-summary', sums)];
  if (refused.count > 0) summary.push(translate(context.language, 'report.refused', { count: refused.count }));
  return `${[...lines, ...summary].join('\n')}\n`;
}

/** `tarazi validate --xliff`: XLIFF files against their specification, whatever they say. */
export async function validateXliff(
  context: CliContext,
  paths: readonly string[],
  reports: readonly ReportTarget[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const { refused, refuse } = refuser(context);
  const files = paths.length > 0 ? paths : await listStates(await openProject(context.cwd, options.config));
  if (files.length === 0) refuse(new InputError('states-missing'));
  const limit = await xliffLimit(context.cwd, options.config);
  const read: string[] = [];
  const findings: FileFinding[] = [];
  for (const file of files) {
    try {
      const verdict = await checkXliffPath(context.cwd, file, limit);
      read.push(file);
      if (!verdict.hasUnits) await notice(context, 'cli.validate.xliff-no-units', { file });
      for (const finding of verdict.findings) findings.push({ file, ...finding });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refuse(error);
    }
  }
  for (const { format, file } of reports) {
    if (!OWN_FORMATS.has(format)) continue;
    const text = reportText(format, read, findings, refused, context);
    if (file === undefined) context.stdout.write(text);
    else await writeNamed(context.cwd, file, text);
  }
  const others = reports.filter(({ format }) => !OWN_FORMATS.has(format));
  if (others.length > 0) {
    async function* results(): AsyncGenerator<Result> {
      for (const file of read)
        yield xliffResult(
          file,
          findings.filter((finding) => finding.file === file),
        );
    }
    await writeReports(results(), wantedReports(context, others, options, refused), context.stdout);
  }
  if (refused.count > 0) return EXIT.refused;
  return errorsOf(findings) > 0 ? EXIT.findings : EXIT.fine;
}
