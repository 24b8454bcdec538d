import * as oauth from 'oauth4webapi';
import type { UpstreamConfig } from '../config/load-config.ts';
import { listenOnLoopback } from './loopback.ts';
import {
  authorizationServer,
  clientAuthentication,
  type OAuth2Client,
  oauthFailure,
  requestOptions,
  toSession,
} from './oauth2-endpoints.ts';
import type { OAuth2Session } from './stored-credential.ts';

export interface OAuth2Login extends OAuth2Client {
  readonly scope: string;
  /** Shows the person where to go. */
  readonly visit: (url: string) => void;
}

/** Authorization code with PKCE S256 (RFC 7636): the browser goes to Bitbucket, and comes back to a port of this process. */
export async function loginOAuth2(config: UpstreamConfig, login: OAuth2Login): Promise<OAuth2Session> {
  const server = authorizationServer(config);
  const client = { client_id: login.clientId };
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const loopback = await listenOnLoopback((url) => {
    try {
      return oauth.validateAuthResponse(server, client, url, state);
    } catch (error) {
      throw oauthFailure(error, 'the login');
    }
  });
  try {
    const url = new URL(server.authorization_endpoint ?? '');
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: login.clientId,
      redirect_uri: loopback.redirectUri,
      scope: login.scope,
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).toString();
    login.visit(url.href);
    const parameters = await loopback.answered;
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      clientAuthentication(login),
      parameters,
      loopback.redirectUri,
      verifier,
      requestOptions(config),
    );
    return toSession(login, await oauth.processAuthorizationCodeResponse(server, client, response), undefined);
  } catch (error) {
    throw oauthFailure(error, 'the login');
  } finally {
    loopback.close();
  }
}
