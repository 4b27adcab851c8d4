import { mendingPlace, messageOf, repositoryPath } from './message-of.js';
import { refusalsOf } from './refusals.js';
import type { Report } from './report.js';
import { xmlAttributes } from './xml.js';

/** Checkstyle's XML, read by many CI servers: errors by file, in the order of the results; what was refused is an error too. */
export const checkstyle: Report = async function* (results, context) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
  let open: string | undefined;
  for await (const { findings } of results) {
    for (const finding of findings) {
      const place = mendingPlace(finding);
      const file = repositoryPath(place?.file ?? finding.document, context);
      if (file !== open) {
        if (open !== undefined) yield '  </file>\n';
        yield `  <file${xmlAttributes({ name: file })}>\n`;
        open = file;
      }
      yield `    <error${xmlAttributes({
        line: place?.line ?? 1,
        column: place?.column,
        severity: finding.severity,
        message: messageOf(finding, context.language),
        source: `tarazi.${finding.rule}`,
      })}/>\n`;
    }
  }
  if (open !== undefined) yield '  </file>\n';
  for (const { file = '-', line = 1, column, message, messageId } of refusalsOf(context.refused, context.language)) {
    yield `  <file${xmlAttributes({ name: repositoryPath(file, context) })}>\n    <error${xmlAttributes({
      line,
      column,
      severity: 'error',
      message,
      source: `tarazi.${messageId}`,
    })}/>\n  </file>\n`;
  }
  yield '</checkstyle>\n';
};
