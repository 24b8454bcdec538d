import { AppError, type ErrorCode } from '../errors.ts';
import type { Check } from './check.ts';

const ADVICE: Partial<Readonly<Record<ErrorCode, string>>> = {
  tls: 'set trusted authorities with --ca-file, and a client certificate with --client-cert and --client-key; verification cannot be switched off',
  proxy:
    'check HTTPS_PROXY or HTTP_PROXY (user and password percent-encoded in it) and NO_PROXY; a proxy with a certificate of its own needs --ca-file',
  timeout: 'something on the way drops packets: a firewall, a proxy, or an overloaded server',
  unreachable: 'something on the way closes the connection: a firewall, a gateway, or the server itself',
  'malformed-answer': 'the server is not Bitbucket, or something in between changes its responses',
};

export function adviceFor({ code }: AppError): string {
  return ADVICE[code] ?? 'the message says what to correct; docs/configuration.md has every option';
}

export function failure(step: string, error: unknown, advice?: string): Check {
  if (!(error instanceof AppError)) {
    return { step, state: 'failed', found: 'an unexpected failure', advice: advice ?? 'please report it' };
  }
  return { step, state: 'failed', found: error.message, advice: advice ?? adviceFor(error) };
}
