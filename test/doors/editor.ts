import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShowDocumentRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { builtCommand, plainEnvironment } from '../support/command.js';

/** The language server in a process of its own, with an editor's end of the line. */
export class Editor {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly messages: string[] = [];
  readonly shown: string[] = [];
  stderr = '';
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #waiting: (() => void)[] = [];
  #version = 0;

  constructor(cwd: string, args: readonly string[] = ['lsp', '--stdio']) {
    this.child = spawn(process.execPath, [builtCommand(), ...args], { cwd, env: plainEnvironment() });
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.child.stdin.on('error', () => {});
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.connection.onError(() => {});
    this.connection.onNotification(PublishDiagnosticsNotification.type, (given) => {
      this.#published.set(given.uri, given);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => void this.messages.push(message));
    this.connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
      this.shown.push(uri);
      return { success: true };
    });
    this.connection.listen();
  }

  async start(more: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const capabilities = { workspace: { workspaceEdit: { documentChanges: true } } };
    const given = { processId: process.pid, rootUri: null, capabilities, ...more };
    const result = await this.connection.sendRequest<InitializeResult>('initialize', given);
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  /** Opens a file with a text and gives what is told of it. */
  open(path: string, text: string, languageId = 'plaintext'): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    const version = ++this.#version;
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text },
    });
    return this.told(path, version);
  }

  /** Types a whole new text and gives what is told of it. */
  type(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    const version = ++this.#version;
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
    return this.told(path, version);
  }

  /** What is told of a file in a version, once it is. */
  async told(path: string, version = 0, until: (diagnostics: readonly Diagnostic[]) => boolean = () => true) {
    const uri = pathToFileURL(path).href;
    for (;;) {
      const published = this.#published.get(uri);
      if (published && (published.version ?? 0) >= version && until(published.diagnostics))
        return published.diagnostics;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  async hover(path: string, position: Position): Promise<string | undefined> {
    const hover = await this.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: pathToFileURL(path).href },
      position,
    });
    return hover === null ? undefined : (hover.contents as MarkupContent).value;
  }

  actions(path: string, { range }: Pick<Diagnostic, 'range'>): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: pathToFileURL(path).href },
      range,
      context: { diagnostics: [] },
    });
  }

  /** Asks for an end as the protocol has it, and gives the exit code. */
  async end(): Promise<number | null> {
    const ended = this.ended();
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return ended;
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode;
    const [code] = (await once(this.child, 'exit')) as [number | null];
    return code;
  }
}
