import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { type InterfaceLanguage, translate } from '../../messages/index.js';
import { type Severity, TaraziError } from '../../model/index.js';
import { plainLine } from '../../reports/plain.js';
import type { TextRange } from './places.js';
import type { FoundHere } from './weigh.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The same as the protocol has it. */
export const rangeOf = ({ start, end }: TextRange): Range => ({ start, end });

/** A finding as editors show it; `data` is its fingerprint. */
export function diagnosticOf({ finding, range }: FoundHere, language: InterfaceLanguage): Diagnostic {
  return {
    range: rangeOf(range),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: 'tarazi',
    message: plainLine(translate(language, finding.messageId, finding.data)),
    data: finding.fingerprint,
  };
}

/** What was refused of a file, where it says so. */
export function refusalOf(error: unknown, language: InterfaceLanguage): Diagnostic {
  const place = (error instanceof TaraziError && error.place) || {};
  const line = Math.max(0, (place.line ?? 1) - 1);
  const character = Math.max(0, (place.column ?? 1) - 1);
  const message =
    error instanceof TaraziError
      ? translate(language, `error.${error.id}`, error.data)
      : String((error as Error).message);
  return {
    range: { start: { line, character }, end: { line, character: character + 1 } },
    severity: DiagnosticSeverity.Error,
    source: 'tarazi',
    message: plainLine(message),
  };
}
