/** Test files that need more than Node and Git, and why. `vitest.config.ts` leaves them out on other systems; test/docs/platforms.test.ts holds the table complete. */
type Needs = Readonly<Record<string, string>>;

const OPENSSL = 'makes certificates with OpenSSL 3';
const needsLinux: Needs = {
  'test/credentials/doctor.test.ts': OPENSSL,
  'test/credentials/keychain.test.ts': 'the Secret Service of GNOME',
  'test/faults/connection-faults.test.ts': OPENSSL,
  'test/network/doctor-connection.test.ts': OPENSSL,
  'test/network/proxy.test.ts': OPENSSL,
  'test/network/system-store.test.ts': OPENSSL,
  'test/network/tls-proxy.test.ts': OPENSSL,
  'test/network/tls.test.ts': OPENSSL,
  'test/package/client-options.test.ts': OPENSSL,
  'test/security/audit-failure.test.ts': 'a named pipe and a full device',
  'test/security/isolation.test.ts': 'reads /proc',
  'test/security/responses-under-way.test.ts': 'reads /proc',
  'test/unit/bitbucket/connection.test.ts': OPENSSL,
};

const MODES = 'file modes';
const SIGNALS = 'signals';
const needsPosix: Needs = {
  'test/credentials/given.test.ts': MODES,
  'test/credentials/store.test.ts': MODES,
  'test/credentials/token-command.test.ts': 'a POSIX shell',
  'test/mcp/lifecycle.test.ts': SIGNALS,
  'test/package/packed.test.ts': 'symbolic links, and npm as a program',
  'test/resilience/shutdown.test.ts': SIGNALS,
  'test/security/audit-end.test.ts': SIGNALS,
  'test/security/audit.test.ts': MODES,
  'test/security/gate-record.test.ts': SIGNALS,
  'test/security/stdio.test.ts': SIGNALS,
};

/** The test files that this system cannot run, each with its reason. */
export function skippedOn(platform: string): Needs {
  if (platform === 'linux') return {};
  return platform === 'win32' ? { ...needsLinux, ...needsPosix } : needsLinux;
}
