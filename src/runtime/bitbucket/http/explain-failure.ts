import { AppError } from '../../errors.ts';

/** Which way a request went, for the words of its failure. */
export interface NetworkRoute {
  readonly host: string;
  /** The proxy's address, when there is one and it has not let us through yet. */
  readonly blockedBy: string | undefined;
}

const ISSUER = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_UNTRUSTED',
]);
/** Alerts by which a server says what it thinks of our certificate (RFC 8446 section 6.2). */
const CLIENT_MISSING = /ALERT_CERTIFICATE_REQUIRED$/;
const CLIENT_REFUSED =
  /ALERT_(?:UNKNOWN_CA|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(?:REVOKED|EXPIRED|UNKNOWN)|ACCESS_DENIED)$/;

/** `variable`: what names that host. */
function explainTls(code: string, host: string, variable: string): string | undefined {
  if (ISSUER.has(code)) {
    return `the certificate of ${host} is signed by an untrusted authority (${code}); pass its root certificate with --ca-file`;
  }
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return `the certificate of ${host} has expired; renew it on the server (or correct the clock of this machine)`;
    case 'CERT_NOT_YET_VALID':
      return `the certificate of ${host} is not valid yet; the clock of this machine may be wrong`;
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `the certificate of ${host} is for another host; ${variable} must use the name in the certificate`;
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
      return `${host} does not speak TLS on this port (${code}); check scheme and port of ${variable}`;
  }
  if (CLIENT_MISSING.test(code)) {
    return `${host} requires a client certificate; set --client-cert and --client-key`;
  }
  if (CLIENT_REFUSED.test(code)) {
    return `${host} rejected the client certificate (${code}); check --client-cert, --client-key and the authority that signed them`;
  }
  return code.startsWith('ERR_SSL_') || code.startsWith('CERT_') || code.startsWith('ERR_TLS_')
    ? `no TLS connection to ${host} (${code})`
    : undefined;
}

function explainParser(code: string): string | undefined {
  if (code === 'HPE_HEADER_OVERFLOW') return "the headers of Bitbucket's response are too large";
  return code.startsWith('HPE_') ? `Bitbucket's response is not valid HTTP (${code})` : undefined;
}

/** A failure of the network in our own words, by its code alone: its message may quote what was sent. */
export function explainFailure(cause: unknown, { host, blockedBy }: NetworkRoute): AppError {
  if (cause instanceof AppError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  if (blockedBy !== undefined) {
    const certificate = explainTls(code, new URL(blockedBy).host, 'the proxy variable');
    const why = certificate === undefined ? ` (${code})` : `: ${certificate}`;
    return new AppError('proxy', `no connection to ${host} through the proxy ${blockedBy}${why}`, { cause });
  }
  const tls = explainTls(code, host, 'BITBUCKET_URL');
  if (tls !== undefined) return new AppError('tls', tls, { cause });
  const parser = explainParser(code);
  if (parser !== undefined) return new AppError('malformed-answer', parser, { cause });
  return new AppError('unreachable', `no response from Bitbucket (${code})`, { cause });
}

/** A proxy's own response, to CONNECT or in place of Bitbucket's. Its words are not quoted. */
export function rejectedByProxy(proxy: string, status: number | undefined): AppError {
  return new AppError(
    'proxy',
    status === 407
      ? `the proxy ${proxy} requires a user and a password, or rejected them (407)`
      : `the proxy ${proxy} rejected the connection to Bitbucket (${status ?? 'no status'})`,
  );
}
