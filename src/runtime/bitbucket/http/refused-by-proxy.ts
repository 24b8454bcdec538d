import { AppError } from '../../errors.ts';

/** A proxy's own answer, to CONNECT or in place of Bitbucket's. Its words are not quoted. */
export function refusedByProxy(proxy: string, status: number | undefined): AppError {
  return new AppError(
    'proxy',
    status === 407
      ? `the proxy ${proxy} demands a user and a password, or refuses those it got (407)`
      : `the proxy ${proxy} refuses the way to Bitbucket (${status ?? 'no status'})`,
  );
}
