import type { Answer } from '../http/answer.ts';
import { answer } from '../http/answer.ts';
import type { Call, Route } from '../http/call.ts';
import { readJson } from '../http/read-json.ts';
import { refusal } from '../http/refusal.ts';

function administrator(call: Call): Call['state'] {
  if (!call.caller.systemAdmin) throw refusal.forbidden();
  return call.state;
}

function set(call: Call): Answer {
  const body = readJson(call);
  const audience = body.oneOf('audience', ['ALL', 'AUTHENTICATED']);
  if (audience === undefined) throw refusal.invalid('audience is required.', 'audience');
  const message = body.requiredText('message');
  administrator(call).banner = { message, audience, enabled: body.flag('enabled') ?? true };
  return answer.none();
}

function get(call: Call): Answer {
  const { banner } = administrator(call);
  return banner === undefined ? answer.none() : answer.json({ ...banner });
}

function remove(call: Call): Answer {
  administrator(call).banner = undefined;
  return answer.none();
}

const path = '/api/latest/admin/banner';

export const bannerRoutes: readonly Route[] = [
  ['GET', path, get],
  ['PUT', path, set],
  ['DELETE', path, remove],
];
