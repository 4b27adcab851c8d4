import { translate } from '../messages/index.js';
import type { PlacedFinding } from '../model/index.js';
import { atLeast } from '../validate/order.js';
import { nameOfPair, type Result } from '../validate/result.js';
import { messageOf, placeText } from './message-of.js';
import { type Refusal, refusalLine, refusalsOf } from './refusals.js';
import type { Report, ReportContext } from './report.js';
import { xmlAttributes, xmlText } from './xml.js';

const LONGEST_NAME = 80;

/** The segments of one document and language. */
interface Suite {
  readonly document: string;
  readonly language: string;
  readonly cases: string[];
  failures: number;
  skipped: number;
}

function lines(findings: readonly PlacedFinding[], context: ReportContext): string {
  return findings
    .flatMap((finding) => {
      const word = translate(context.language, `report.severity.${finding.severity}`);
      const places = [finding.targetPlace, finding.sourcePlace]
        .filter((place) => place !== null)
        .map((place) => placeText(place, context.language));
      const tail = `(${finding.rule} ${finding.fingerprint.slice(0, 8)})`;
      return [`${word}: ${messageOf(finding, context.language)} ${tail}`, ...places.map((place) => `  ${place}`)];
    })
    .join('\n');
}

/** `u9334c1efc322 On the night of January…`: stable as long as the sentence stands. */
function nameOf({ pair, source }: Result): string {
  const name = `${nameOfPair(pair)} ${source.replace(/\s+/g, ' ')}`;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : name;
}

function add(suite: Suite, result: Result, context: ReportContext): void {
  const { failOn = 'error' } = context;
  const threshold = failOn === 'none' ? 'error' : failOn;
  const failing = result.findings.filter(({ severity }) => atLeast(severity, threshold));
  const others = result.findings.filter((finding) => !failing.includes(finding));
  let inner = '';
  const [first] = failing;
  if (first) {
    suite.failures++;
    const told = { type: first.rule, message: messageOf(first, context.language) };
    inner += `      <failure${xmlAttributes(told)}>${xmlText(lines(failing, context))}</failure>\n`;
  } else if (result.target === undefined) {
    suite.skipped++;
    inner += `      <skipped${xmlAttributes({ message: translate(context.language, 'rule.page.untranslated') })}/>\n`;
  }
  const waived = result.waived.map(
    ({ finding, waiver }) =>
      `${lines([finding], context)}\n  ${translate(context.language, 'report.waived', { reason: waiver.reason })}`,
  );
  const said = [...(others.length > 0 ? [lines(others, context)] : []), ...waived].join('\n');
  if (said !== '') inner += `      <system-out>${xmlText(said)}</system-out>\n`;
  const attributes = xmlAttributes({ name: nameOf(result), classname: suite.document });
  suite.cases.push(
    inner === '' ? `    <testcase${attributes}/>\n` : `    <testcase${attributes}>\n${inner}    </testcase>\n`,
  );
}

function suiteText({ document, language, cases, failures, skipped }: Suite): string {
  const attributes = { name: `${document} (${language})`, tests: cases.length, failures, errors: 0, skipped };
  return `  <testsuite${xmlAttributes(attributes)}>\n${cases.join('')}  </testsuite>\n`;
}

/** What was refused: a suite of errors, a case each. */
function refusedSuite(refused: readonly Refusal[]): string {
  if (refused.length === 0) return '';
  const cases = refused.map((one) => {
    const told = { type: one.messageId, message: one.message };
    const name = [one.file ?? 'tarazi', one.line].filter((part) => part !== undefined).join(':');
    return `    <testcase${xmlAttributes({ name, classname: one.file ?? 'tarazi' })}>
      <error${xmlAttributes(told)}>${xmlText(refusalLine(one))}</error>
    </testcase>\n`;
  });
  const sums = { name: 'refused', tests: refused.length, failures: 0, errors: refused.length, skipped: 0 };
  return `  <testsuite${xmlAttributes(sums)}>\n${cases.join('')}  </testsuite>\n`;
}

/**
 * JUnit's XML as Jenkins and others read it: a suite a document and language, a case a segment. A segment fails where it
 * has a finding that makes the run fail; other findings and waived ones stand in its output; what nobody has translated is
 * skipped; what was refused is an error.
 */
export const junit: Report = async function* (results, context) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tarazi">\n';
  let suite: Suite | undefined;
  for await (const result of results) {
    const { document, language } = result.pair;
    if (suite?.document !== document || suite.language !== language) {
      if (suite) yield suiteText(suite);
      suite = { document, language, cases: [], failures: 0, skipped: 0 };
    }
    add(suite, result, context);
  }
  if (suite) yield suiteText(suite);
  yield refusedSuite(refusalsOf(context.refused, context.language));
  yield '</testsuites>\n';
};
