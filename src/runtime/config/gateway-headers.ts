import { AppError } from '../errors.ts';
import { Secret } from '../secrets/secret.ts';
import type { Options } from './parse-options.ts';
import { readBoundedFile } from './read-bounded-file.ts';

/** A header that a gateway before Bitbucket asks for. Its value is a secret, whatever it says. */
export interface GatewayHeader {
  readonly name: string;
  readonly value: Secret;
}

const MOST_BYTES = 16_384;
const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$/; // RFC 9110 section 5.6.2
const VALUE = /^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/;

/** What we set ourselves, what frames a message, and what RFC 9110 section 7.6.1 keeps to one hop. */
const OURS = new Set([
  'authorization',
  'host',
  'cookie',
  'content-length',
  'content-type',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'accept',
  'accept-encoding',
  'user-agent',
  'x-atlassian-token',
]);
// With these a server takes another method or path than the one that was authorised.
const OVERRIDES = /^(?:x-(?:http-)?method(?:-override)?|x-original-url|x-rewrite-url)$/;

function parseLine(line: string, where: string, taken: Set<string>): GatewayHeader {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(colon, 0));
  const value = line.slice(colon + 1).trim();
  // The line is never quoted: it may be a secret whose name was forgotten.
  if (colon < 1 || !NAME.test(name)) throw new AppError('config', `${where}: it is not like 'Name: value'`);
  const key = name.toLowerCase();
  if (OURS.has(key) || key.startsWith('proxy-') || OVERRIDES.test(key)) {
    throw new AppError('config', `${where}: '${name}' cannot be set here`);
  }
  if (taken.has(key)) throw new AppError('config', `${where}: '${name}' is given twice`);
  if (!VALUE.test(value)) {
    throw new AppError('config', `${where}: the value of '${name}' is empty or holds a character outside ASCII`);
  }
  taken.add(key);
  return Object.freeze({ name, value: new Secret(value) });
}

/** `--headers-file`: one `Name: value` a line; empty lines and lines that begin with # are passed over. */
export function loadGatewayHeaders({ values: { headersFile: file }, nameOf }: Options): readonly GatewayHeader[] {
  if (file === undefined) return Object.freeze([]);
  const taken = new Set<string>();
  const source = nameOf('headersFile');
  const lines = readBoundedFile(source, file, MOST_BYTES).split(/\r?\n/);
  return Object.freeze(
    lines.flatMap((line, index) =>
      /^\s*(#|$)/.test(line) ? [] : [parseLine(line, `${source}: ${file}:${index + 1}`, taken)],
    ),
  );
}
