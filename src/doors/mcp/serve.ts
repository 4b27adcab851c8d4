import type { Readable, Writable } from 'node:stream';
import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { DoorSettings } from '../settings.js';
import { addCheckFiles, type FilesDoor } from './check-files.js';
import { addCheckTranslations } from './check-translations.js';
import { addExplainRule } from './explain-rule.js';
import { addHints } from './hints-tool.js';
import { LineTransport } from './line-transport.js';

const INSTRUCTIONS =
  'Tarazi weighs translations against their sources: numbers, dates, names and terms in English, Azerbaijani and Russian, deterministically. Before translating a text with figures or names, ask `hints` what the translation must say. After translating, send every pair to `check_translations`, mend what is an error, and check again. `check_files` looks at files of the project, `explain_rule` tells what a rule means.';

/** What an MCP server answers with. */
export interface McpSettings extends DoorSettings {
  readonly version: string;
  readonly files: FilesDoor;
  /** Told of what is wrong with what comes in; nothing ends by it. */
  readonly onError?: (error: Error) => void;
}

function mcpServer(settings: McpSettings): McpServer {
  const info = { name: 'tarazi', title: 'Tarazi', version: settings.version };
  const server = new McpServer(info, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  addCheckTranslations(server, settings);
  addHints(server, settings);
  addCheckFiles(server, settings, settings.files);
  addExplainRule(server, settings);
  return server;
}

/** Opens the door for language models (Model Context Protocol over standard input and output) until the client or `signal` ends it. */
export async function serveMcp(
  input: Readable,
  output: Writable,
  settings: McpSettings,
  signal?: AbortSignal,
): Promise<void> {
  const transport = new LineTransport(input, output);
  const handle = serveStdio(() => mcpServer(settings), {
    transport,
    ...(settings.onError && { onerror: settings.onError }),
  });
  const { onclose } = transport;
  await new Promise<void>((resolve) => {
    transport.onclose = () => {
      onclose?.();
      resolve();
    };
    signal?.addEventListener('abort', () => void handle.close());
  });
}
