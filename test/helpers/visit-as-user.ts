/** A person with a browser: signs in, then allows or denies. Returns the address of the loopback that the provider sends it back to. */
export async function visitAsUser(start: string, consent: 'allow' | 'deny'): Promise<string> {
  const jar = new Map<string, string>();
  let url = start;
  let form: Record<string, string> | undefined;
  for (let step = 0; step < 12; step += 1) {
    const response = await fetch(url, {
      redirect: 'manual',
      method: form === undefined ? 'GET' : 'POST',
      headers: {
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    form = undefined;
    const location = response.headers.get('location');
    if (location !== null) {
      url = new URL(location, url).href;
      if (url.includes('/callback?')) return url;
      continue;
    }
    const page = await response.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`a page without a form: ${response.status} ${page.slice(0, 500)}`);
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    if (prompt === 'consent' && consent === 'deny') {
      const abort = /href="([^"]+\/abort)"/.exec(page)?.[1] ?? '';
      url = new URL(abort, url).href;
      continue;
    }
    url = new URL(action, url).href;
    form = prompt === 'login' ? { prompt, login: 'jdoe', password: 'x' } : { prompt };
  }
  throw new Error('the provider never came to an end');
}
