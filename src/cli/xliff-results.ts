import type { PlacedFinding } from '../model/index.js';
import { fingerprintsOf } from '../validate/fingerprint.js';
import type { Result } from '../validate/result.js';
import type { XliffFinding } from '../xliff/index.js';

/** What the specification says of a file, as a result that every report can show. */
export function xliffResult(file: string, findings: readonly XliffFinding[]): Result {
  const place = { file, line: 1, column: 1 };
  const pair = { document: file, language: 'und', sourceLanguage: 'und', targetLanguage: 'und', unit: 'xliff' };
  const bare = findings.map(({ severity, messageId, data, line, column, reference }) => ({
    rule: 'xliff',
    category: 'other' as const,
    severity,
    messageId,
    data,
    source: null,
    target: null,
    facts: [messageId, reference, JSON.stringify(data)],
    targetPlace: { file, line, column },
  }));
  const names = fingerprintsOf(bare, 'und', file);
  const placed = bare.map(
    (finding, i): PlacedFinding => ({
      ...finding,
      fingerprint: names[i] as string,
      document: file,
      language: 'und',
      unit: 'xliff',
      sourcePlace: null,
    }),
  );
  return {
    pair: { ...pair, source: '', target: '', sourcePlace: null, targetPlace: place },
    source: '',
    target: '',
    findings: placed,
    waived: [],
  };
}
