import { BitbucketError } from './bitbucket-error.ts';
import type { JsonObject } from './json.ts';

const base = 'com.atlassian.bitbucket.';

/** The rejections in use, so that a status and its exception name are chosen in one place. */
export const refusal = {
  invalid(message: string, context: string | null = null): BitbucketError {
    const exceptionName = context === null ? `${base}validation.ArgumentValidationException` : null;
    return new BitbucketError(400, { context, message, exceptionName });
  },
  unauthenticated(message: string): BitbucketError {
    const exceptionName = `${base}auth.IncorrectPasswordAuthenticationException`;
    return new BitbucketError(
      401,
      { message, exceptionName },
      { 'WWW-Authenticate': 'Basic realm="Atlassian Bitbucket"' },
    );
  },
  forbidden(message = 'You are not permitted to do this.'): BitbucketError {
    return new BitbucketError(403, { message, exceptionName: `${base}AuthorisationException` });
  },
  /** `kind` is the tail of the exception name, such as `repository.NoSuchRepositoryException`. */
  missing(kind: string, message: string): BitbucketError {
    return new BitbucketError(404, { message, exceptionName: `${base}${kind}` });
  },
  noSuchPath(path: string, revision: string): BitbucketError {
    return this.missing('content.NoSuchPathException', `The path '${path}' does not exist at revision '${revision}'.`);
  },
  conflict(kind: string, message: string, more: JsonObject = {}): BitbucketError {
    return new BitbucketError(409, { message, exceptionName: `${base}${kind}`, ...more });
  },
};
