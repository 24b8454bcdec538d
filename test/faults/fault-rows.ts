import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Fault } from './start-hostile.ts';

export interface FaultRow {
  readonly name: string;
  readonly fault: Fault;
  /** The response to a write, up to the advice. */
  readonly says: string;
  /** Whether the write may have happened; undefined: chance decides how far it came. */
  readonly unknown: boolean | undefined;
  /** Requests that reached the server; default 1: a write is never repeated. */
  readonly requests?: number;
}

const LIMIT = 2_000_000;
export const MAX_ANSWER_BYTES = String(LIMIT);
const JSON_HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** Waits for the request, writes, and leaves the connection open or does what `then` says. */
const after =
  (bytes: string | Buffer, then: (socket: Socket) => void = () => undefined): Fault =>
  (socket, request) => {
    void request.then(() =>
      socket.write(bytes, () => {
        then(socket);
      }),
    );
  };
const end = (socket: Socket): void => {
  socket.end();
};
/** RST in place of FIN, when what was written has arrived. */
const reset = (socket: Socket): void => {
  setTimeout(() => socket.resetAndDestroy(), 30);
};
/** Writes again and again until the other side is gone. */
const drip =
  (head: string, piece: string, milliseconds: number): Fault =>
  (socket, request) => {
    void request.then(() => {
      socket.write(head);
      const timer = setInterval(() => socket.write(piece), milliseconds);
      socket.once('close', () => {
        clearInterval(timer);
      });
    });
  };
const body = (text: string | Buffer, head = JSON_HEAD): Buffer =>
  Buffer.concat([Buffer.from(`${head}Content-Length: ${text.length}\r\n\r\n`), Buffer.from(text)]);
const status = (line: string, more = ''): Buffer =>
  body('{}', `HTTP/1.1 ${line}\r\nContent-Type: application/json\r\n${more}`);

const bomb = gzipSync(Buffer.alloc(1_900_000, 'a'));

export const faultRows: readonly FaultRow[] = [
  {
    name: 'reset as soon as it is connected',
    fault: (socket) => socket.resetAndDestroy(),
    says: 'no response from Bitbucket (ECONNRESET).',
    unknown: undefined, // the reset may come before our side knows that it was connected
    requests: 0,
  },
  {
    name: 'reset after the request',
    fault: after('', reset),
    says: 'no response from Bitbucket (ECONNRESET).',
    unknown: true,
  },
  {
    name: 'closed after the request',
    fault: after('', end),
    says: 'no response from Bitbucket (ECONNRESET).',
    unknown: true,
  },
  {
    name: 'reset in the headers',
    fault: after('HTTP/1.1 200 OK\r\nContent-Ty', reset),
    says: 'no response from Bitbucket (ECONNRESET).',
    unknown: true,
  },
  {
    name: 'reset in the body',
    fault: after(`${JSON_HEAD}Content-Length: 99\r\n\r\n{"key":`, reset),
    says: 'the connection to Bitbucket broke in the middle of the response (ECONNRESET).',
    unknown: true,
  },
  {
    name: 'silence',
    fault: () => undefined,
    says: 'no complete response from Bitbucket within 2 s.',
    unknown: true,
  },
  {
    name: 'slow headers',
    fault: drip('HTTP/1.1 200 OK\r\n', 'X: y\r\n', 50),
    says: 'no complete response from Bitbucket within 2 s.',
    unknown: true,
  },
  {
    name: 'a slow body',
    fault: drip(`${JSON_HEAD}Content-Length: 9999\r\n\r\n`, 'x', 50),
    says: 'no complete response from Bitbucket within 2 s.',
    unknown: true,
  },
  {
    name: 'a body that stalls',
    fault: after(`${JSON_HEAD}Content-Length: 99\r\n\r\n{"key":`),
    says: 'Bitbucket sent nothing for 1 s in the middle of its response.',
    unknown: true,
  },
  {
    name: 'a huge body that is announced',
    fault: after(`${JSON_HEAD}Content-Length: 99999999999\r\n\r\n`),
    says: `Bitbucket's response is larger than ${LIMIT} bytes; request less (paging, a path, a smaller range).`,
    unknown: true,
  },
  {
    name: 'a huge body that is not',
    fault: drip(`${JSON_HEAD}\r\n`, 'x'.repeat(500_000), 1),
    says: `Bitbucket's response is larger than ${LIMIT} bytes; request less (paging, a path, a smaller range).`,
    unknown: true,
  },
  {
    name: 'a gzip bomb within the limit',
    fault: after(body(bomb, `${JSON_HEAD}Content-Encoding: gzip\r\n`)),
    says: "Bitbucket's response unpacks to more than 100 times its size; the rest was not read.",
    unknown: true,
  },
  {
    name: 'invalid gzip',
    fault: after(body('no gzip at all', `${JSON_HEAD}Content-Encoding: gzip\r\n`)),
    says: "Bitbucket's response cannot be decompressed.",
    unknown: true,
  },
  {
    name: 'less than was announced',
    fault: after(`${JSON_HEAD}Content-Length: 99\r\n\r\n{}`, end),
    says: "Bitbucket's response ended before the 99 bytes of its Content-Length.",
    unknown: true,
  },
  {
    name: 'chunks that are cut short',
    fault: after(`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n{"ke`, end),
    says: "Bitbucket's response ended in the middle of a chunk.",
    unknown: true,
  },
  {
    name: 'an invalid chunk size',
    fault: after(`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`),
    says: "Bitbucket's response is not valid HTTP (HPE_INVALID_CHUNK_SIZE).",
    unknown: true,
  },
  {
    name: 'a flood of interim answers',
    fault: drip('', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(100), 1),
    says: 'Bitbucket sent more than 16 interim responses.',
    unknown: true,
  },
  {
    name: 'a flood of headers',
    fault: drip('HTTP/1.1 200 OK\r\n', `X: ${'x'.repeat(1_000)}\r\n`.repeat(100), 1),
    says: "the headers of Bitbucket's response are too large.",
    unknown: true,
  },
  {
    name: 'no HTTP',
    fault: after('SSH-2.0-OpenSSH_9.6\r\n'),
    says: "Bitbucket's response is not valid HTTP (HPE_INVALID_CONSTANT).",
    unknown: true,
  },
  {
    name: 'a redirect to another origin',
    fault: after(status('302 Found', 'Location: https://sso.example.com/login?back=1\r\n')),
    says: 'Bitbucket redirects to https://sso.example.com; redirects are never followed.',
    unknown: false,
  },
  {
    name: 'a redirect to plain HTTP',
    fault: after(status('307 Temporary Redirect', 'Location: http://bitbucket.example.com/\r\n')),
    says: 'Bitbucket redirects to http://bitbucket.example.com; redirects are never followed.',
    unknown: false,
  },
  { name: '401', fault: after(status('401 Unauthorized')), says: 'Bitbucket returned 401.', unknown: false },
  { name: '500', fault: after(status('500 Oops')), says: 'Bitbucket returned 500.', unknown: false },
  { name: '429', fault: after(status('429 Too Many Requests')), says: 'Bitbucket returned 429.', unknown: false },
  {
    name: '429 with Retry-After',
    fault: after(status('429 Too Many Requests', 'Retry-After: 1\r\n')),
    says: 'Bitbucket returned 429. Wait before the next call. Retry after 1 s.',
    unknown: false,
  },
  {
    name: 'an HTML page where JSON was due',
    fault: after(body('<html>Log in</html>', 'HTTP/1.1 200 OK\r\nContent-Type: text/html;charset=utf-8\r\n')),
    says: 'an HTML page was returned instead of JSON: usually the login page of SSO or of a proxy.',
    unknown: false,
  },
  {
    name: 'invalid UTF-8',
    fault: after(body(Buffer.from([0x22, 0xff, 0xfe, 0x22]))),
    says: "Bitbucket's response is not valid UTF-8.",
    unknown: false,
  },
  {
    name: 'invalid JSON',
    fault: after(body('{"key":')),
    says: "Bitbucket's response is declared as JSON but is not valid JSON.",
    unknown: false,
  },
];

/** What a good server answers, on a connection of its own. */
export const good: Fault = after(body('{"key":"PLAT"}', `${JSON_HEAD}Connection: close\r\n`));
/** A second, unsolicited response, right behind the first or a moment later. */
export const double = (milliseconds: number): Fault =>
  after(body('{"key":"FIRST"}'), (socket) => {
    setTimeout(() => socket.write(body('{"key":"SMUGGLED"}')), milliseconds);
  });
/** A status, whole and at once, on a connection of its own. */
export const refusing = (line: string, more = ''): Fault => after(status(line, `${more}Connection: close\r\n`));
