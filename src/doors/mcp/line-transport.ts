import type { Readable, Writable } from 'node:stream';
import {
  isJSONRPCRequest,
  isJSONRPCResponse,
  type JSONRPCMessage,
  parseJSONRPCMessage,
  type RequestId,
  serializeMessage,
  type Transport,
} from '@modelcontextprotocol/server';
import { blocksOf } from '../../project/stream/blocks.js';
import { Output } from '../../project/stream/output.js';
import { REQUEST_LIMIT, TIME_LIMIT } from '../limits.js';

/** Codes of JSON-RPC 2.0, section 5.1. */
const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;

/**
 * MCP over standard input and output, a message a line. What is no message is answered with an error, also a line that is too long,
 * and the next is read; when the client ends its side, what it has asked is still answered.
 */
export class LineTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: NonNullable<Transport['onmessage']>;
  readonly #input: Readable;
  readonly #output: Output;
  /** Requests without an answer yet. */
  readonly #open = new Set<RequestId>();
  #ended = false;
  #closed = false;
  #late: NodeJS.Timeout | undefined;

  constructor(input: Readable, output: Writable) {
    this.#input = input;
    this.#output = new Output(output);
  }

  async start(): Promise<void> {
    void this.#read().catch((error: unknown) => {
      this.onerror?.(error instanceof Error ? error : new Error(String(error)));
      void this.close();
    });
  }

  async send(message: JSONRPCMessage): Promise<void> {
    if (this.#closed) return;
    if (!(await this.#output.write(serializeMessage(message)))) await this.close();
    if (isJSONRPCResponse(message) && message.id !== undefined) this.#settle(message.id);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#late);
    this.#input.destroy();
    this.onclose?.();
  }

  async #read(): Promise<void> {
    for await (const { bytes, overlong } of blocksOf(this.#input, REQUEST_LIMIT)) {
      if (overlong) await this.#refuse(INVALID_REQUEST, `A message has at most ${REQUEST_LIMIT} bytes`);
      for (const line of bytes.toString('utf8').split('\n')) if (line.trim() !== '') await this.#take(line);
    }
    this.#ended = true;
    this.#late = setTimeout(() => void this.close(), TIME_LIMIT);
    this.#settle(undefined);
  }

  async #take(line: string): Promise<void> {
    let given: unknown;
    try {
      given = JSON.parse(line);
    } catch {
      return this.#refuse(PARSE_ERROR, 'Not valid JSON');
    }
    let message: JSONRPCMessage;
    try {
      message = parseJSONRPCMessage(given);
    } catch {
      return this.#refuse(INVALID_REQUEST, 'Not a message of JSON-RPC 2.0');
    }
    if (isJSONRPCRequest(message)) this.#open.add(message.id);
    else if ('method' in message && message.method === 'notifications/cancelled')
      this.#settle(message.params?.requestId as RequestId | undefined);
    this.onmessage?.(message);
  }

  /** Answers what cannot be answered by its id. */
  async #refuse(code: number, message: string): Promise<void> {
    this.onerror?.(new Error(message));
    await this.#output.write(`${JSON.stringify({ jsonrpc: '2.0', id: null, error: { code, message } })}\n`);
  }

  #settle(id: RequestId | undefined): void {
    if (id !== undefined) this.#open.delete(id);
    if (this.#ended && this.#open.size === 0) void this.close();
  }
}
