import type { Category, Finding, Severity, SpanText } from '../model/index.js';

/** A stretch of text alone, of whatever else knows where it stands. */
export const spanJson = ({ start, end, text }: SpanText): SpanText => ({ start, end, text });

/** A finding in JSON, with its message; spans count UTF-16 code units of the plain texts. */
export interface FindingJson {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly messageId: string;
  readonly message: string;
  readonly source: SpanText | null;
  readonly target: SpanText | null;
  /** What would have been right, in the target language’s own notation. */
  readonly expected?: readonly string[];
}

/** A finding as the JSON reports and the stream write it, keys in a fixed order; spans count UTF-16 code units. */
export function findingJson(finding: Finding, message: string): FindingJson {
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    messageId: finding.messageId,
    message,
    source: finding.source && spanJson(finding.source),
    target: finding.target && spanJson(finding.target),
    ...(finding.expected && finding.expected.length > 0 && { expected: finding.expected }),
  };
}
