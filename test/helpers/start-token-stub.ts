import { type Stub, type StubRequest, startStub } from './start-stub.ts';

/** A Bitbucket that knows its version, and answers 401 to every Authorization that `accepts` does not take. */
export function startTokenStub(accepts: (authorization: string, request: StubRequest) => boolean): Promise<Stub> {
  return startStub((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    if (request.url.endsWith('/application-properties')) {
      response.end('{"version":"10.0.0"}');
      return;
    }
    if (!accepts(String(request.headers['authorization']), request)) {
      response.statusCode = 401;
      response.end('{"errors":[{"message":"no"}]}');
      return;
    }
    response.setHeader('X-AUSERNAME', 'jdoe');
    response.end('{"values":[]}');
  });
}
