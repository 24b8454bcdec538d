import { onTestFinished } from 'vitest';
import { type GatedServer, type GatedServerOptions, startGatedServer } from './start-gated-server.ts';
import { type Stub, type StubAnswer, startStub } from './start-stub.ts';

export interface BeforeStub extends GatedServer {
  readonly stub: Stub;
}

/** A gated server before a stub of its own; both are closed when the test ends. */
export async function startBeforeStub(
  options: Omit<GatedServerOptions, 'url'> = {},
  upstream?: StubAnswer,
): Promise<BeforeStub> {
  const stub = await startStub(upstream);
  onTestFinished(() => stub.close());
  const server = await startGatedServer({ ...options, url: stub.url });
  onTestFinished(() => server.close());
  return { ...server, stub };
}
