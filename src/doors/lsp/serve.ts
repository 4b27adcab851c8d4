import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { translate } from '../../messages/index.js';
import { type InterfaceLanguage, interfaceLanguageOf } from '../../messages/languages.js';
import { TaraziError } from '../../model/index.js';
import { acceptFindings, authorOf } from '../../project/waive.js';
import { readWaivers } from '../../project/waivers.js';
import { actionsAt, WAIVE } from './actions.js';
import { Desk } from './desk.js';
import { rangeOf } from './diagnostics.js';
import { hoverAt } from './hover.js';
import { markdownLine } from './markdown-line.js';
import { shortConsole } from './short-console.js';

/** How editors are answered. */
export interface LspOptions {
  readonly version: string;
  /** Of messages; where nobody asked for one, the editor's own counts. */
  readonly language: InterfaceLanguage;
  readonly isLanguageAsked: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly today: () => string;
  readonly onCrash: (error: unknown) => void;
}

/** Files beside those that are open, on which findings depend. */
const WATCHED = ['**/tarazi.config.*', '**/*.{xlf,xliff,po,csv,tbx,json,md,mdx}'];

/**
 * Answers an editor over the Language Server Protocol (3.17): findings as one types, the counterpart of a fact under the pointer, quick
 * fixes. Ends the process when the editor says so, closes the stream or is gone; whatever else comes is answered with an error at most.
 */
export function serveLsp(input: Readable, output: Writable, options: LspOptions): void {
  const { version, env, today, onCrash } = options;
  const connection = createConnection({ ...ProposedFeatures.all, console: shortConsole }, input, output);
  const documents = new TextDocuments(TextDocument);
  let { language } = options;
  let client: InitializeParams['capabilities'] = {};
  const desk = new Desk({
    documents: () => documents.all(),
    publish: (uri, of, diagnostics) => void connection.sendDiagnostics({ uri, version: of, diagnostics }),
    today,
    language: () => language,
    onCrash,
  });

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities ?? {};
    if (!options.isLanguageAsked) language = interfaceLanguageOf(params.locale) ?? language;
    return {
      serverInfo: { name: 'tarazi', version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        executeCommandProvider: { commands: [WAIVE] },
      },
    };
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: WATCHED.map((globPattern) => ({ globPattern })),
        })
        .catch(onCrash);
  });
  documents.onDidChangeContent(({ document }) => desk.changed(document.uri));
  documents.onDidSave(() => desk.changed());
  documents.onDidClose(({ document }) => {
    desk.closed(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    desk.changed();
  });
  connection.onDidChangeWatchedFiles(() => desk.changed());

  connection.onHover(async ({ textDocument, position }) => {
    const known = await desk.weighed(textDocument.uri);
    const hover = known && (await hoverAt(known.weighed, position, language));
    if (!hover) return null;
    const isMarkdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
    const value = isMarkdown ? hover.lines.map(markdownLine).join('\n\n') : hover.lines.join('\n');
    return {
      contents: { kind: isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
      range: rangeOf(hover.range),
    };
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const known = await desk.weighed(uri);
    if (!known) return [];
    const isVersioned = client.workspace?.workspaceEdit?.documentChanges === true;
    return actionsAt(known.weighed, { uri, version: isVersioned ? known.version : undefined }, range, language);
  });
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const [uri, fingerprint] = given as unknown[];
    if (command !== WAIVE || typeof uri !== 'string' || typeof fingerprint !== 'string') return null;
    try {
      await waive(uri, fingerprint);
    } catch (error) {
      if (!(error instanceof TaraziError)) throw error;
      connection.window.showErrorMessage(translate(language, `error.${error.id}`, error.data));
    }
    return null;
  });

  async function waive(uri: string, fingerprint: string): Promise<void> {
    const weighed = (await desk.weighed(uri))?.weighed;
    const finding = weighed?.found.find((here) => here.finding.fingerprint === fingerprint)?.finding;
    if (!weighed?.project || !finding) return;
    const { project } = weighed;
    const reason = translate(language, 'lsp.reason');
    const author = await authorOf(project, env);
    await acceptFindings(project, [finding], { reason, author, scope: 'segment', today: today() });
    desk.changed();
    const file = project.config.waivers;
    connection.window.showInformationMessage(translate(language, 'lsp.waived', { file }));
    if (client.window?.showDocument?.support !== true) return;
    const waivers = await readWaivers(project, file);
    const line = waivers.findLast((one) => finding.fingerprint.startsWith(one.fingerprint))?.place?.line ?? 1;
    const place = { line: line - 1, character: 0 };
    await connection.window.showDocument({
      uri: pathToFileURL(resolve(project.folder, file)).href,
      takeFocus: true,
      selection: { start: place, end: place },
    });
  }

  // An error that nobody awaits is told, and the next request is answered.
  process.on('uncaughtException', onCrash);
  process.on('unhandledRejection', onCrash);
  documents.listen(connection);
  connection.listen();
}
