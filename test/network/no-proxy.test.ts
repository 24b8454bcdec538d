import { describe, expect, test } from 'vitest';
import { bypassesProxy } from '../../src/runtime/config/bypasses-proxy.ts';

/** NO_PROXY, host, port, whether the proxy is passed by. */
const rows: readonly (readonly [string, string, string, boolean])[] = [
  ['', 'git.example.com', '443', false],
  ['*', 'git.example.com', '443', true],
  ['a.example.com, *', 'git.example.com', '443', true],
  ['git.example.com', 'git.example.com', '443', true],
  ['GIT.Example.COM', 'git.example.com', '443', true],
  ['git.example.com.', 'git.example.com', '443', true],
  ['git.example.com', 'git.example.com.', '443', true],
  ['example.com', 'git.example.com', '443', true],
  ['.example.com', 'git.example.com', '443', true],
  ['*.example.com', 'git.example.com', '443', true],
  ['.example.com', 'example.com', '443', true],
  ['example.com', 'notexample.com', '443', false],
  ['example.com', 'example.com.evil.test', '443', false],
  ['a.example.com b.example.com', 'b.example.com', '443', true],
  ['a.example.com,,\tb.example.com', 'b.example.com', '443', true],
  ['git.example.com:443', 'git.example.com', '443', true],
  ['git.example.com:8443', 'git.example.com', '443', false],
  ['.example.com:8443', 'git.example.com', '8443', true],
  ['10.1.2.3', '10.1.2.3', '443', true],
  ['10.1.2.3', '10.1.2.30', '443', false],
  ['2.3', '10.1.2.3', '443', false],
  ['10.1.2.3:8443', '10.1.2.3', '8443', true],
  ['10.1.2.3:8443', '10.1.2.3', '443', false],
  ['10.0.0.0/8', '10.200.1.1', '443', true],
  ['10.0.0.0/8', '11.0.0.1', '443', false],
  ['10.1.2.0/23', '10.1.3.255', '443', true],
  ['10.1.2.0/23', '10.1.4.0', '443', false],
  ['0.0.0.0/0', '8.8.8.8', '443', true],
  ['10.0.0.0/33', '10.0.0.1', '443', false],
  ['10.0.0.0/8', 'git.example.com', '443', false],
  ['fd00::/8', '[fd12::1]', '443', true],
  ['fd00::/8', '[fe80::1]', '443', false],
  ['10.0.0.0/8', '[fd12::1]', '443', false],
  ['fd12::1', '[fd12::1]', '443', true],
  ['[fd12::1]:8443', '[fd12::1]', '8443', true],
  ['[fd12::1]:8443', '[fd12::1]', '443', false],
  ['.', 'git.example.com', '443', false],
  ['/8', '10.0.0.1', '443', false],
  // this machine
  ['', 'localhost', '7990', true],
  ['', '127.0.0.1', '7990', true],
  ['', '[::1]', '7990', true],
  ['', 'localhost.example.com', '7990', false],
];

describe('NO_PROXY', () => {
  test.for(rows)("'%s' and %s, port %s: %s", ([noProxy, host, port, want]) => {
    expect(bypassesProxy(noProxy, host, port)).toBe(want);
  });
});
