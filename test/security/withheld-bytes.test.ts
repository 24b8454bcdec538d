import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answers, call, everything, startWithholding, type WithholdingServers } from '../helpers/start-withholding.ts';
import { CANARY } from './planted-secrets.ts';

let servers: WithholdingServers;
beforeAll(async () => {
  servers = await startWithholding();
});
afterAll(() => servers.close());

/** Four secrets as a hook script has them, and a letter that UTF-8 writes otherwise. */
const SCRIPT = [
  '#!/bin/sh',
  '# für den Bau',
  `API_TOKEN='${CANARY}'`,
  `curl -H "Authorization: Bearer ${CANARY}" https://ci:${CANARY}@ci.example.com/`,
  `mysql --password ${CANARY} -e 'select 1'`,
  '',
].join('\n');
const SETTINGS = JSON.stringify([
  { name: 'smtp.password', value: CANARY },
  { name: 'smtp.host', value: 'mail' },
]);
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('in whatever bytes the response comes', () => {
  test.for<[string, Buffer | string, string]>([
    ['Latin-1', Buffer.from(SCRIPT, 'latin1'), 'text/plain'],
    ['Latin-1 of another type', Buffer.from(SCRIPT, 'latin1'), 'application/x-anything'],
    ['UTF-8 of another type', SCRIPT, 'application/x-anything'],
    ['UTF-8 that calls itself an image', SCRIPT, 'image/png'],
    ['UTF-16', Buffer.from(`\ufeff${SCRIPT}`, 'utf16le'), 'text/plain'],
    ['UTF-16 without its mark', Buffer.from(SCRIPT, 'utf16le'), 'application/octet-stream'],
    ['UTF-16, the other way', utf16be(SCRIPT), 'text/plain'],
    ['UTF-32', Buffer.from(Array.from(SCRIPT).flatMap((char) => [char.charCodeAt(0), 0, 0, 0])), 'text/plain'],
    ['text with a NUL', `${SCRIPT}\0`, 'text/plain'],
    ['JSON of another type', SETTINGS, 'application/yaml'],
    ['JSON that calls itself text', SETTINGS, 'text/plain'],
    ['JSON with the mark of UTF-8', `\ufeff${SETTINGS}`, 'text/plain'],
    ['JSON with a NUL behind it', `${SETTINGS}\0`, 'application/octet-stream'],
    ['JSON in UTF-16', Buffer.from(SETTINGS, 'utf16le'), 'application/octet-stream'],
    ['JSON of one line after the other', `{"a":1}\n{"value":"${CANARY}","name":"password"}\n`, 'application/x-ndjson'],
    ['JSON inside JSON', JSON.stringify({ settings: SETTINGS }), 'application/json'],
    ['JSON inside JSON inside JSON', JSON.stringify([JSON.stringify({ settings: SETTINGS })]), 'application/json'],
    ['JSON in a call', `show(${SETTINGS})`, 'application/javascript'],
    ['YAML', `env:\n  - name: DB_PASSWORD\n    value: ${CANARY}\n`, 'text/plain'],
    ['attributes of XML', `<property name="password" value="${CANARY}"/>`, 'application/xml'],
    ['settings in columns', `user              = ci\npassword          = ${CANARY}\n`, 'text/plain'],
  ])('[S69] %s', async ([, body, mediaType]) => {
    servers.respond(answers(body, mediaType));
    const secrets = (result: CallToolResult): boolean => everything(result).replaceAll('\0', '').includes(CANARY);
    const hidden = await call(servers.closed, 'hook_script_content_get');
    expect(secrets(hidden)).toBe(false);
    expect(JSON.stringify(hidden)).toContain('Secret withheld');
    // The control: what is revealed goes the same way and shows it.
    expect(secrets(await call(servers.revealing, 'hook_script_content_get'))).toBe(true);
  });

  test('[S69] an error of such a type', async () => {
    for (const mediaType of ['text/plain', 'application/json']) {
      servers.respond(answers(SETTINGS, mediaType, 400));
      expect(everything(await call(servers.closed, 'admin_get'))).not.toContain(CANARY);
    }
  });

  test('what holds no secret is delivered as what it is', async () => {
    const plain = Buffer.from('#!/bin/sh\n# für den Bau\nexit 0\n', 'latin1');
    for (const body of [plain, Buffer.from('#!/bin/sh\nexit 0\n', 'utf16le'), Buffer.from([0, 1, 2, 255])]) {
      servers.respond(answers(body, 'application/x-anything'));
      const [file] = (await call(servers.closed, 'hook_script_content_get')).content;
      expect(file).toMatchObject({ resource: { mimeType: 'application/x-anything', blob: body.toString('base64') } });
    }
    servers.respond(answers(JSON.stringify([{ name: 'smtp.host', value: 'mail' }]), 'text/plain'));
    expect(JSON.stringify(await call(servers.closed, 'hook_script_content_get'))).toContain('smtp.host');
  });
});
