import { createHash } from 'node:crypto';
import type { PlacedFinding, Severity } from '../model/index.js';
import { mendingPlace, messageOf, repositoryPath } from './message-of.js';
import { plainLine, safeJson } from './plain.js';
import { type Refusal, refusalsOf } from './refusals.js';
import type { Report, ReportContext } from './report.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab takes two issues of one fingerprint for one, and equal sentences of two documents share theirs. */
const fingerprintOf = ({ document, fingerprint }: PlacedFinding): string =>
  createHash('sha256').update(`${document}\0${fingerprint}`).digest('hex').slice(0, 32);

function issue(finding: PlacedFinding, context: ReportContext): object {
  const place = mendingPlace(finding);
  return {
    description: `${plainLine(finding.language)}: ${messageOf(finding, context.language)}`,
    check_name: finding.rule,
    fingerprint: fingerprintOf(finding),
    severity: SEVERITIES[finding.severity],
    location: {
      path: repositoryPath(place?.file ?? finding.document, context),
      lines: { begin: place?.line ?? 1 },
    },
  };
}

/** What was refused, as an issue that no other outdoes. */
function refusalIssue({ file = '-', line = 1, messageId, message }: Refusal, context: ReportContext): object {
  const path = repositoryPath(file, context);
  return {
    description: message,
    check_name: 'refused',
    fingerprint: createHash('sha256').update(`${path}\0${line}\0${messageId}`).digest('hex').slice(0, 32),
    severity: 'blocker',
    location: { path, lines: { begin: line } },
  };
}

/** GitLab's code quality report: the fields that its documentation names, for the widget of a merge request. */
export const gitlab: Report = async function* (results, context) {
  let separator = '[';
  for await (const { findings } of results) {
    for (const finding of findings) {
      yield `${separator}\n${safeJson(issue(finding, context))}`;
      separator = ',';
    }
  }
  for (const refused of refusalsOf(context.refused, context.language)) {
    yield `${separator}\n${safeJson(refusalIssue(refused, context))}`;
    separator = ',';
  }
  yield separator === '[' ? '[]\n' : '\n]\n';
};
