import { describe, expect, test, vi } from 'vitest';
import { redactArguments } from '../../src/runtime/observability/audit/redact-arguments.ts';
import { withholdInValue } from '../../src/runtime/render/withhold-secrets.ts';
import { withholdInText } from '../../src/runtime/render/withhold-text.ts';
import { createLogMask } from '../../src/runtime/secrets/mask.ts';
import { holdsNamed, isExpressionName, isSecretName, namesSecret } from '../../src/runtime/secrets/secret-name.ts';
import { foldLatin } from '../../src/runtime/text/fold-latin.ts';

const SECRETS = [
  'password passwords oldPassword new_password PASSWORD passwordConfirm password2 password_hash smtp.password',
  'passwd passphrase passcode dbPwd smtp_pass DB_PASS wifiPsk loginOtp myPat',
  'token tokens accessToken access-token ACCESS_TOKEN tokenValue GITHUBTOKEN xsrfToken personal_access_tokens',
  'secret secrets clientSecret sharedSecret sharedSecretBase64 client_secret_text webhookSecret',
  'secretAccessKey AWS_SECRET_ACCESS_KEY SharedAccessKey accountKey licenseKey licence-key apiKey api_keys apikey',
  'X-API-Key privateKey privateKeyPem signingKey hmacKey sessionKey masterKey encryptionKey',
  'bearer accessCode authKey storageKey token_current passwordOld password-previous',
  'jwt idJwt cookie Set-Cookie authorization Proxy-Authorization authorizationHeader basicAuth sessionId',
  'credentials signature X-Hub-Signature recoveryCodes connectionString pass\u200bword ｐａｓｓｗｏｒｄ',
].flatMap((line) => line.split(' '));

const OTHERS = [
  'name key id value text base64 path pattern url projectKey accessKeys accessKeyIds publicKey author authType',
  'tokenName tokenId tokenIds tokenType tokenExpiry tokenUrl tokenCount passwordExpiry passwordPolicy passwordChangedDate',
  'secretScanning secretScanningEnabled secretName secretId lineRegex pathRegex cookieDomain signatureAlgorithm',
  'nextPageToken pageToken nextToken continuation_token compass bypass passed authenticated lastAuthenticated',
  'license credentialId oauth2ProviderId spatial pathway encrypt jwtIssuer otpEnabled',
].flatMap((line) => line.split(' '));

describe('the one table of telling names', () => {
  test.for(SECRETS)('[S69] %s names a secret for every caller', (name) => {
    expect(isSecretName(name)).toBe(true);
    expect(withholdInValue({ [name]: 'planted' }, []).found).toEqual([`/${name}`]);
    expect(withholdInValue([{ name, value: 'planted' }], []).found).toEqual(['/*/value']);
    expect(JSON.stringify(redactArguments({ [name]: 'planted' }, false, (text) => text))).not.toContain('planted');
    if (!/^[\w.-]+$/.test(name)) return; // names in a text are cleaned before
    for (const text of [
      `${name}=planted`,
      `"${name}": "planted"`,
      `<${name}>planted</${name}>`,
      `--${name.replaceAll('.', '-')} planted`,
    ]) {
      expect(withholdInText(text)).not.toContain('planted');
      expect(createLogMask([])(text)).not.toContain('planted');
    }
  });

  test.for(OTHERS)('%s names no secret', (name) => {
    expect(isSecretName(name)).toBe(false);
    expect(withholdInValue({ [name]: 'plain' }, []).found).toEqual([]);
    expect(withholdInText(`${name}=plain`)).toBe(`${name}=plain`);
    expect(createLogMask([])(`"${name}":"plain"`)).toBe(`"${name}":"plain"`);
  });

  test.for<[string, string, boolean]>([
    ['name', 'value', true],
    ['key', 'values', true],
    ['id', 'default', true],
    ['field', 'defaultValue', true],
    ['Name', 'Value', true],
    ['type', 'value', true],
    ['header', 'stringValue', true],
    ['property', 'new_value', true],
    ['label', 'value', false],
    ['description', 'value', false],
    ['name', 'description', false],
    ['name', 'lineRegex', false],
  ])('[S69] { %s: password, %s: … } hides it: %s', ([naming, holding, hidden]) => {
    const pair = { [naming]: 'smtp.password', [holding]: 'planted' };
    expect(namesSecret(Object.entries(pair)) && holdsNamed(holding)).toBe(hidden);
    expect(JSON.stringify(withholdInValue(pair, []).value).includes('planted')).toBe(!hidden);
    expect(JSON.stringify(redactArguments(pair, false, (text) => text)).includes('planted')).toBe(!hidden);
  });

  test('an expression is shown, unless a reviewed pointer marks it as a secret', () => {
    const rule = { name: 'password rule', lineRegex: 'password\\s*=\\s*"[^"]+"', pathRegex: '\\.pem?token=x' };
    expect(Object.keys(rule).filter(isExpressionName)).toEqual(['lineRegex', 'pathRegex']);
    expect(withholdInValue(rule, [])).toEqual({ value: rule, found: [] });
    expect(withholdInValue(rule, ['/lineRegex']).found).toEqual(['/lineRegex']);
    expect(withholdInValue({ secret: rule }, []).found).toEqual([
      '/secret/name',
      '/secret/lineRegex',
      '/secret/pathRegex',
    ]);
  });
});

describe('a value in a text', () => {
  test.for<[string, string]>([
    ["API_TOKEN='X'\necho", "API_TOKEN='M'\necho"],
    ['export SECRET=X; echo hi', 'export SECRET=M; echo hi'],
    ['a password=X, b', 'a password=M, b'],
    ['passphrase: X X X\nnext: 1', 'passphrase: M\nnext: 1'],
    ['{"password":"X","a":1}', '{"password":"M","a":1}'],
    ['{"password":"X', '{"password":"M'],
    ['{"password":"\\"X\\"","a":1}', '{"password":"M","a":1}'],
    ['{"token":4711,"a":1}', '{"token":"M","a":1}'],
    ['{"tokens":["X",{"a":"]X"}],"b":2}', '{"tokens":"M","b":2}'],
    ['{"secrets":{"a":"X"', '{"secrets":"M"'],
    ['"{\\"password\\":\\"X\\\\\\"X\\"}"', '"{\\"password\\":\\"M\\"}"'],
    ['\'password\' => "X",', '\'password\' => "M",'],
    ['token="X\nX"\nb', 'token="M"\nb'],
    ['curl -H "Authorization: Bearer X" u', 'curl -H "Authorization: M" u'],
    ['mysql --password X -u root', 'mysql --password M -u root'],
    ['<secret type="a">X</secret><a>b</a>', '<secret type="a">M</secret><a>b</a>'],
    ['<token><![CDATA[X]]></token>', '<token><![CDATA[M</token>'],
    ['https://u:X@X@h/p', 'https://M@h/p'],
    [`password="${'X'.repeat(9_000)}"`, 'password="M"'],
    [`password=${'X'.repeat(9_000)} b`, 'password=M b'],
    ['password: true', 'password: true'],
    ['password=""', 'password=""'],
    ['the user forgot the password', 'the user forgot the password'],
    ['nextPageToken=25', 'nextPageToken=25'],
  ])('[S69] %j becomes %j', ([text, want]) => {
    expect(withholdInText(text).replace(/\[secret withheld \w+\]/g, 'M')).toBe(want);
    // The log masks the same, and the user of a URL as well.
    expect(createLogMask([])(text).replaceAll('[redacted]', 'M')).toBe(want);
  });
});

describe('names outside plain ASCII', () => {
  test('[S15] combining marks and other alphabets are removed before a name is normalised', () => {
    const normalised: string[] = [];
    const original = Reflect.get<typeof String.prototype, 'normalize'>(String.prototype, 'normalize');
    vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form?: string) {
      normalised.push(this);
      return original.call(this, form);
    });
    try {
      for (const name of ['t\u0316\u0301oken', 'ﷺtoken', 'secret\u0301 withheld']) {
        expect(name).toMatch(/[\p{M}\p{Script=Arabic}]/u); // control: it is there
        foldLatin(name, '');
      }
    } finally {
      vi.restoreAllMocks();
    }
    expect(normalised).toHaveLength(3);
    for (const text of normalised) expect(text).not.toMatch(/[\p{M}\p{Script=Arabic}]/u);
  });

  test('[S69] a suspicious name that is too long is withheld; wide, styled and marked letters are letters', () => {
    expect(isSecretName(`token${'-x'.repeat(300)}`)).toBe(true);
    expect(isSecretName(`note${'-x'.repeat(300)}`)).toBe(false); // control
    for (const name of ['ｔｏｋｅｎ', '𝐭𝐨𝐤𝐞𝐧', 'ⓣⓞⓚⓔⓝ', 't\u0316oken', 'ﷺtoken']) expect(isSecretName(name)).toBe(true);
  });
});
