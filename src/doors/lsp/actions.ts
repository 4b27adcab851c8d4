import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import { type InterfaceLanguage, translate } from '../../messages/index.js';
import { diagnosticOf, rangeOf } from './diagnostics.js';
import type { FoundHere, Weighed } from './weigh.js';

/** The command that accepts a finding; its arguments are the file's URI and the fingerprint. */
export const WAIVE = 'tarazi.waive';

/** So many ways to write a value are offered. */
const MOST = 3;
/** Letters, figures and signs that mean themselves in every format that is read. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{Zs}.,:;%°’'“”„«»()–—−+\p{Sc}-]+$/u;

const touches = (a: Range, b: Range): boolean =>
  (a.start.line < b.end.line || (a.start.line === b.end.line && a.start.character <= b.end.character)) &&
  (b.start.line < a.end.line || (b.start.line === a.end.line && b.start.character <= a.end.character));

/** What may be written in place of what was found: only where it stands letter by letter, and means itself in any format. */
function writable({ finding, side, range }: FoundHere, { text }: Weighed): readonly string[] {
  const stands = finding.target?.text;
  if (side !== 'target' || !range.isExact || stands === undefined || stands === '') return [];
  const line = text.split(/\r\n|\n|\r/)[range.start.line] ?? '';
  if (line.slice(range.start.character, range.end.character) !== stands) return [];
  return (finding.expected ?? []).filter((wanted) => wanted !== stands && PLAIN.test(wanted)).slice(0, MOST);
}

/** A file that may be edited; without a version for editors that take none. */
interface ActionFile {
  readonly uri: string;
  readonly version: number | undefined;
}

/** The quick fixes for what was found in a stretch of an open file. */
export function actionsAt(
  weighed: Weighed,
  { uri, version }: ActionFile,
  within: Range,
  language: InterfaceLanguage,
): CodeAction[] {
  return weighed.found
    .filter(({ range }) => touches(rangeOf(range), within))
    .flatMap((here) => {
      const diagnostics: Diagnostic[] = [diagnosticOf(here, language)];
      const { finding } = here;
      const writes = writable(here, weighed).map((wanted, i): CodeAction => {
        const edit = { range: rangeOf(here.range), newText: wanted };
        return {
          title: translate(language, 'lsp.write', { text: wanted }),
          kind: CodeActionKind.QuickFix,
          diagnostics,
          isPreferred: i === 0,
          edit:
            version === undefined
              ? { changes: { [uri]: [edit] } }
              : { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] },
        };
      });
      const { project } = weighed;
      if (!project) return writes;
      const title = translate(language, 'lsp.waive', { file: project.config.waivers });
      const command = { title, command: WAIVE, arguments: [uri, finding.fingerprint] };
      return [...writes, { title, kind: CodeActionKind.QuickFix, diagnostics, command }];
    });
}
