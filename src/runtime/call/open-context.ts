import type { Credentials } from '../bitbucket/credentials.ts';
import { createSender } from '../bitbucket/http/send.ts';
import { createResilience } from '../bitbucket/pacing/resilience.ts';
import { type Catalog, catalog as defaultCatalog } from '../catalog/catalog.ts';
import { RouteIndex } from '../catalog/route-index.ts';
import type { Config } from '../config/load-config.ts';
import { openAuditLog } from '../observability/audit/audit-log.ts';
import type { Logger } from '../observability/log.ts';
import { effectiveSchema } from '../policy/decide/authorize.ts';
import { buildPolicy, type Policy } from '../policy/language/load-policy.ts';
import type { PolicyFile } from '../policy/language/policy-file.ts';
import { createLogMask, createValueMask } from '../secrets/mask.ts';
import { createCallLimiter } from './call-limiter.ts';
import type { ToolContext } from './call-tool.ts';
import { withReserved } from './reserved-arguments.ts';
import { createArgumentsValidator } from './validate-arguments.ts';
import { createVersionGate } from './version-gate.ts';

/** Everything that a call needs, from a configuration; the policy is checked here, before anything else exists. */
export function openContext(
  config: Config,
  credentials: Credentials,
  log: Logger,
  userAgent: string,
  file?: PolicyFile,
  catalog: Catalog = defaultCatalog,
  policy: Policy = buildPolicy(config.policy, catalog, file),
): ToolContext {
  const { controls, upstream, pacing } = config;
  const mask = createValueMask(credentials.secrets, upstream.networkSecrets);
  const shared = {
    catalog,
    routes: new RouteIndex(catalog.operations),
    policy,
    baseUrl: upstream.baseUrl,
    credentials,
    upstream: createResilience(createSender(upstream, userAgent), pacing, upstream.timeoutMs, log),
  };
  return Object.freeze({
    ...shared,
    ...(catalog.anyVersion ? { version: createVersionGate(shared, log) } : {}),
    validate: createArgumentsValidator((operation) => withReserved(operation, effectiveSchema(policy, operation))),
    mask,
    gate: Object.freeze({ controls, limiter: createCallLimiter(controls.limits), mask }),
    audit: openAuditLog(config.audit, mask, createLogMask(credentials.secrets, upstream.networkSecrets), log),
    pages: Object.freeze({
      timeoutMs: upstream.timeoutMs,
      // Cut JSON is useless: better fewer items and where to continue. The notes need some room, too.
      maxChars: Math.min(upstream.maxAnswerBytes, Math.floor(0.9 * config.result.maxTextChars)),
    }),
    maxAnswerBytes: upstream.maxAnswerBytes,
    result: config.result,
    log,
  });
}
