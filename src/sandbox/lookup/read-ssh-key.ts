import { createHash } from 'node:crypto';
import type { Call } from '../http/call.ts';
import type { JsonFields } from '../http/json-fields.ts';
import { refusal } from '../http/refusal.ts';
import type { SshKey } from '../state/access-key.ts';

const ALGORITHMS: Readonly<Record<string, string>> = {
  'ssh-rsa': 'RSA',
  'ssh-ed25519': 'ED25519',
  'ecdsa-sha2-nistp256': 'ECDSA',
  'ecdsa-sha2-nistp384': 'ECDSA',
  'ecdsa-sha2-nistp521': 'ECDSA',
};

/** A public key as OpenSSH writes it; the data must say the same algorithm as the first word. */
export function readSshKey(call: Call, body: JsonFields): SshKey {
  const text = body.requiredText('text').trim();
  const [name = '', data = '', ...comment] = text.split(/\s+/);
  const bytes = Buffer.from(data, 'base64');
  const algorithmType = ALGORITHMS[name];
  if (algorithmType === undefined || bytes.toString('latin1', 4, 4 + name.length) !== name)
    throw refusal.invalid('The text is no public SSH key.', 'text');
  return {
    id: call.state.nextId(),
    label: body.text('label') ?? comment.join(' '),
    text,
    algorithmType,
    fingerprint: `SHA256:${createHash('sha256')
      .update(bytes)
      .digest('base64')
      .replace(/={1,2}$/, '')}`,
    createdDate: call.state.now(),
  };
}
