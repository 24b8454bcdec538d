/** In every planted response, where Bitbucket would have a secret. */
export const CANARY = 'c4n4ryS3cr3tQx7';

const page = (...values: object[]): object => ({ size: values.length, limit: 25, start: 0, isLastPage: true, values });
const hook = {
  id: 7,
  name: 'ci',
  url: 'https://ci.example.com/hook',
  events: ['repo:refs_changed'],
  active: true,
  configuration: { secret: CANARY, extra: { note: CANARY, on: true } },
  credentials: { username: 'ci', password: CANARY },
};
const token = { id: '4711', name: 'nightly', createdDate: 1, token: CANARY };
const license = { license: CANARY, serverId: 'B8E9', maximumNumberOfUsers: 25, status: { currentNumberOfUsers: 4 } };
const mail = { hostname: 'mail.example.com', port: 25, username: 'bitbucket', password: CANARY };
const settings = { anyName: CANARY, pin: 4711, enabled: true, nested: { list: [CANARY] }, unset: '', none: null };
const sent = { url: 'https://ci.example.com/hook', headers: { 'X-Hub-Signature': CANARY, 'X-Any': CANARY } };

interface Planted {
  readonly answer: unknown;
  readonly mediaType?: string;
  /** What the response shows all the same. */
  readonly shows: readonly string[];
}

const file: Planted = { answer: `PK ${CANARY}`, mediaType: 'application/octet-stream', shows: [] };
const keys: Planted = { answer: [{ id: CANARY, created: 4711 }], shows: [] };

/** By tool: a response as Bitbucket would give it, written here and not made from the reviewed pointers. */
export const PLANTED: Readonly<Record<string, Planted>> = {
  access_tokens_project_token_create: { answer: token, shows: ['4711', 'nightly'] },
  access_tokens_repo_token_create: { answer: token, shows: ['4711'] },
  access_tokens_user_token_create: { answer: token, shows: ['4711'] },
  admin_git_mesh_config_control_plane_pem_get: {
    answer: `-----BEGIN PUBLIC KEY-----\n${CANARY}\n-----END PUBLIC KEY-----\n`,
    mediaType: 'text/plain',
    shows: [],
  },
  admin_git_mesh_support_zips_list: file,
  admin_git_mesh_support_zip_get: file,
  admin_license_get: { answer: license, shows: ['"maximumNumberOfUsers":25', 'B8E9'] },
  admin_license_create: { answer: license, shows: ['B8E9'] },
  admin_mail_server_get: { answer: mail, shows: ['mail.example.com', '"port":25', '"username":"bitbucket"'] },
  admin_mail_server_set: { answer: mail, shows: ['mail.example.com'] },
  mirroring_repo_mirrors_list: {
    answer: page({ id: 'B8E9', name: 'Mirror Zurich', links: { clone: [{ href: `https://m.example/${CANARY}` }] } }),
    shows: ['Mirror Zurich'],
  },
  repo_settings_hook_settings_get: { answer: settings, shows: ['"enabled":true'] },
  repo_settings_hook_settings_set: { answer: settings, shows: ['"enabled":true'] },
  project_settings_hook_settings_get: { answer: settings, shows: ['"enabled":true'] },
  project_settings_hook_settings_set: { answer: settings, shows: ['"enabled":true'] },
  repo_webhooks_list: { answer: page(hook, hook), shows: ['ci.example.com', 'repo:refs_changed'] },
  repo_webhooks_search: { answer: page(hook), shows: ['ci.example.com'] },
  repo_webhooks_create: { answer: hook, shows: ['ci.example.com', '"id":7'] },
  repo_webhook_get: { answer: hook, shows: ['ci.example.com', 'repo:refs_changed'] },
  repo_webhook_update: { answer: hook, shows: ['ci.example.com'] },
  repo_webhooks_test: {
    answer: { request: sent, response: { headers: { cookie: CANARY } } },
    shows: ['ci.example.com'],
  },
  repo_webhook_latest_get: { answer: { id: 1, event: 'pr:opened', request: sent }, shows: ['pr:opened'] },
  project_webhooks_list: { answer: page(hook), shows: ['ci.example.com'] },
  project_webhooks_create: { answer: hook, shows: ['ci.example.com'] },
  project_webhook_get: { answer: hook, shows: ['ci.example.com'] },
  project_webhook_update: { answer: hook, shows: ['ci.example.com'] },
  project_webhooks_test: { answer: { request: sent }, shows: ['ci.example.com'] },
  project_webhook_latest_get: { answer: { id: 1, event: 'pr:opened', request: sent }, shows: ['pr:opened'] },
  secrets_keys_inactive_get: keys,
  secrets_keys_inactive_delete: keys,
  secrets_keys_rotate: keys,
};

/** What no reviewed pointer names: secrets under telling names and in telling forms, as any marked operation may answer them. */
export const TELLING = {
  values: [
    {
      name: 'plain',
      clientSecret: CANARY,
      api_key: CANARY,
      'private-key': { pem: CANARY },
      nested: [{ accessToken: CANARY, smtpPassword: CANARY, passphrase: CANARY, tokens: 3 }],
      passwords: [CANARY],
      secretAccessKey: CANARY,
      licenseKey: CANARY,
      jwt: CANARY,
      sharedSecretBase64: CANARY,
      headers: [{ name: 'Authorization', value: CANARY }],
      settings: [
        { key: 'smtp.password', values: [CANARY] },
        { id: 'api-token', default: CANARY },
        { Name: 'ClientSecret', Value: CANARY },
      ],
      url: `https://bot:${CANARY}@example.com/hook?a=1&access_token=${CANARY}`,
      text: `-----BEGIN RSA PRIVATE KEY-----\n${CANARY}\n-----END RSA PRIVATE KEY-----`,
      command: `curl -H "Authorization: Bearer ${CANARY}" …`,
      payload: `{"password": "${CANARY}"}`,
      issued: `BBDC-${CANARY}${CANARY}`,
    },
  ],
};
