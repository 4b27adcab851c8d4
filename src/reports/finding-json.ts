import type { Finding, SpanText } from '../model/index.js';

const spanJson = (span: SpanText | null): SpanText | null =>
  span && { start: span.start, end: span.end, text: span.text };

/** A finding as the JSON reports and the stream write it, keys in a fixed order; spans count UTF-16 code units. */
export function findingJson(finding: Finding, message: string): Record<string, unknown> {
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    messageId: finding.messageId,
    message,
    source: spanJson(finding.source),
    target: spanJson(finding.target),
    ...(finding.expected && finding.expected.length > 0 && { expected: finding.expected }),
  };
}
