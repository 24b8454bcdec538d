import type { HttpFetchAnswer } from '../bitbucket/http/http-fetch.ts';
import { tryConnection } from '../bitbucket/http/try-connection.ts';
import type { UpstreamConfig } from '../config/load-config.ts';
import { probe } from '../credentials/check-credential.ts';
import type { Check, Checked } from './check.ts';
import { checkAuthentication, checkClock, checkRead, checkVersion } from './check-bitbucket.ts';
import { checkDns, checkTcp, firstHop } from './check-network.ts';
import { checkProxy, checkTls } from './check-proxy-tls.ts';
import { failure } from './failure.ts';

async function* checkConnection(upstream: UpstreamConfig): AsyncGenerator<Check> {
  const hop = firstHop(upstream);
  yield await checkDns(hop);
  yield await checkTcp(hop, upstream.connectTimeoutMs);
  const connection = await tryConnection(upstream);
  yield checkProxy(connection, upstream.baseUrl);
  yield checkTls(connection, upstream.baseUrl);
}

/** From the name to a read, each step the way that the server itself goes. After a failure on the road the rest is left out: it would only say the same. */
export async function* runChecks(checked: Checked): AsyncGenerator<Check> {
  const { upstream } = checked.config;
  for await (const check of checkConnection(upstream)) {
    yield check;
    if (check.state === 'failed') return;
  }
  let answer: HttpFetchAnswer;
  try {
    answer = await probe(upstream, '/application-properties');
  } catch (error) {
    yield failure('Bitbucket', error);
    return;
  }
  const version = checkVersion(answer, checked.context.catalog);
  yield version;
  // What is not a Bitbucket gets no credential.
  if (version.state === 'ok') {
    const authentication = await checkAuthentication(checked);
    yield authentication;
    if (authentication.state === 'ok') yield await checkRead(checked);
  }
  yield checkClock(answer);
}
