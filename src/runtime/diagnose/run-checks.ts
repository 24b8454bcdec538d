import { probe } from '../credentials/check-credential.ts';
import type { HttpFetchAnswer } from '../upstream/http-fetch.ts';
import type { Check, Checked } from './check.ts';
import { checkAuthentication, checkClock, checkRead, checkVersion, failure } from './check-bitbucket.ts';
import { checkDns, checkTcp, targetOf } from './check-network.ts';
import { checkTls } from './check-tls.ts';

/** From the name to a read. What nothing can be said about after a failure is left out. */
export async function* runChecks(checked: Checked): AsyncGenerator<Check> {
  const { upstream } = checked.config;
  const target = targetOf(upstream.baseUrl);
  yield await checkDns(target);
  yield await checkTcp(target, upstream.connectTimeoutMs);
  yield await checkTls(upstream.baseUrl, upstream.connectTimeoutMs);
  let answer: HttpFetchAnswer;
  try {
    answer = await probe(upstream, '/application-properties');
  } catch (error) {
    yield failure('Bitbucket', error, 'see the steps above');
    return;
  }
  const version = checkVersion(answer, checked.context.catalog.bitbucketVersion);
  yield version;
  // What is no Bitbucket gets no credential.
  if (version.state === 'ok') {
    const authentication = await checkAuthentication(checked);
    yield authentication;
    if (authentication.state === 'ok') yield await checkRead(checked);
  }
  yield checkClock(answer);
}
