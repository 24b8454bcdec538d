import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

const NEWLINE = 0x0a;

export interface LineTransportOptions {
  /** Bytes of one message; a longer one is dropped. */
  readonly maxBytes: number;
  readonly onDropped: () => void;
}

/** The SDK judges every message that it gets by its schemas; what is not an object is not a message. */
function parseMessage(line: Buffer): JSONRPCMessage {
  const message: unknown = JSON.parse(line.toString('utf8'));
  if (typeof message !== 'object' || message === null || Array.isArray(message)) throw new Error('not a message');
  return message as JSONRPCMessage;
}

/**
 * JSON-RPC in lines (MCP, Transports, stdio). The SDK's own transport keeps a line of any length in memory; this one drops lines
 * above `maxBytes`.
 */
export class LineTransport implements Transport {
  onmessage?: (message: JSONRPCMessage) => void;
  onclose?: () => void;
  onerror?: (error: Error) => void;

  private readonly input: NodeJS.ReadableStream;
  private readonly output: NodeJS.WriteStream;
  private readonly options: LineTransportOptions;
  private parts: Buffer[] = [];
  private size = 0;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WriteStream, options: LineTransportOptions) {
    this.input = input;
    this.output = output;
    this.options = options;
  }

  start(): Promise<void> {
    this.input.on('data', this.read);
    return Promise.resolve();
  }

  send(message: JSONRPCMessage): Promise<void> {
    const taken = this.output.write(`${JSON.stringify(message)}\n`);
    return taken ? Promise.resolve() : new Promise((resolve) => this.output.once('drain', resolve));
  }

  close(): Promise<void> {
    this.input.off('data', this.read);
    this.input.pause();
    this.parts = [];
    this.size = 0;
    this.onclose?.();
    return Promise.resolve();
  }

  private readonly read = (chunk: Buffer | string): void => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      this.keep(bytes.subarray(start, end));
      this.take();
      start = end + 1;
    }
    if (start < bytes.length) this.keep(bytes.subarray(start));
  };

  private keep(part: Buffer): void {
    this.size += part.length;
    if (this.size > this.options.maxBytes) this.parts = [];
    else this.parts.push(part);
  }

  private take(): void {
    const [first, ...others] = this.parts;
    const line = others.length === 0 ? first : Buffer.concat(this.parts, this.size);
    const tooLong = this.size > this.options.maxBytes;
    this.parts = [];
    this.size = 0;
    if (tooLong) this.options.onDropped();
    else if (line !== undefined && line.length > 0) this.deliver(line);
  }

  private deliver(line: Buffer): void {
    try {
      this.onmessage?.(parseMessage(line));
    } catch (error) {
      this.onerror?.(error instanceof Error ? error : new Error('unknown'));
    }
  }
}
