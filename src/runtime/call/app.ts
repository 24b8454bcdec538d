import { setImmediate } from 'node:timers/promises';
import type { Credentials } from '../bitbucket/credentials.ts';
import { createSender } from '../bitbucket/http/send.ts';
import { createResilience } from '../bitbucket/pacing/resilience.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { RouteIndex } from '../catalog/route-index.ts';
import type { CallControls } from '../config/call-controls.ts';
import type { Config } from '../config/load-config.ts';
import type { CallerIdentity } from '../identity/principal.ts';
import { openAuditSink } from '../observability/audit/audit-sink.ts';
import type { Logger } from '../observability/log.ts';
import { effectiveSchema, exposedOperations } from '../policy/decide/authorize.ts';
import type { Policy } from '../policy/decide/policy.ts';
import { createLogMask, createValueMask } from '../secrets/mask.ts';
import { NAME, VERSION } from '../version.ts';
import { createCallLimiter } from './call-limiter.ts';
import type { CallerContext, ProcessContext } from './caller-context.ts';
import { withReserved } from './reserved-arguments.ts';
import { createArgumentsValidator } from './validate-arguments.ts';
import { createVersionGate } from './version-gate.ts';

export interface AppOptions {
  readonly config: Pick<Config, 'upstream' | 'pacing' | 'audit' | 'result'>;
  readonly catalog: Catalog;
  readonly log: Logger;
}

export interface CallerOptions {
  readonly identity: CallerIdentity;
  readonly policy: Policy;
  /** Calls with the same object share pace, queue and lock-out. */
  readonly credentials: Credentials;
  /** Limits are counted per context. */
  readonly controls: CallControls;
}

/** One process before one Bitbucket: it owns what all callers share, and makes what each of them has. */
export interface App {
  /** Once for each principal. */
  readonly openCaller: (options: CallerOptions) => CallerContext;
  /** For log rotation. */
  readonly reopenAudit: () => Promise<void>;
  /** Waits for calls under way, in bounds; when it resolves, their records and results are written. */
  readonly drain: () => Promise<void>;
  /** The last step: connections and the audit file. */
  readonly close: () => Promise<void>;
}

export function createApp({ config, catalog, log }: AppOptions): App {
  const { upstream: network, pacing, result } = config;
  const audit = openAuditSink(config.audit, log);
  const upstream = createResilience(createSender(network, `${NAME}/${VERSION}`), pacing, network.timeoutMs, log);
  const shared = { catalog, routes: new RouteIndex(catalog.operations), baseUrl: network.baseUrl, upstream };
  const context: ProcessContext = Object.freeze({
    ...shared,
    ...(catalog.anyVersion ? { version: createVersionGate(shared, log) } : {}),
    pages: Object.freeze({
      timeoutMs: network.timeoutMs,
      // Cut JSON is useless: better fewer items and where to continue. The notes need some room, too.
      maxChars: Math.min(network.maxAnswerBytes, Math.floor(0.9 * result.maxTextChars)),
    }),
    maxAnswerBytes: network.maxAnswerBytes,
    result,
    log,
  });

  /** Calls that wait for nothing but their record go on. */
  async function flushAudit(): Promise<void> {
    await setImmediate();
    await audit.flush();
    await setImmediate();
  }

  return {
    openCaller({ identity, policy, credentials, controls }) {
      const mask = createValueMask(credentials.secrets, network.networkSecrets);
      return Object.freeze({
        ...context,
        identity,
        policy,
        exposed: new Map(exposedOperations(catalog, policy).map((operation) => [operation.name, operation])),
        validate: createArgumentsValidator((operation) => withReserved(operation, effectiveSchema(policy, operation))),
        credentials,
        mask,
        guards: Object.freeze({ controls, limiter: createCallLimiter(controls.limits), mask }),
        audit: audit.forCaller(identity, mask, createLogMask(credentials.secrets, network.networkSecrets)),
      });
    },
    reopenAudit: audit.reopen,
    async drain() {
      await flushAudit(); // calls whose intent is being recorded are sent now
      await upstream.drain();
      await flushAudit();
    },
    async close() {
      await flushAudit();
      upstream.close();
      await audit.close();
    },
  };
}
