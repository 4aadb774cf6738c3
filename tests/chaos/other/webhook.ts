import { createHmac } from 'node:crypto';

/** Where the provider calls: the address it was given, behind which a server stands or does not. */
export interface Hook {
  readonly url: string;
  readonly publicUrl: string;
  /** A server to reach by that address now; null when none is up. */
  readonly serverUrl: () => string | null;
  readonly authToken: string;
}

/** A signed form by HTTP, tried once more where nobody answers. Resolves with whether it was taken. */
export async function callHook(
  hook: Hook,
  params: Readonly<Record<string, string>>,
): Promise<boolean> {
  const body = new URLSearchParams(params).toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    'user-agent': 'TwilioProxy/1.1',
    'x-twilio-signature': signatureOf(hook.url, params, hook.authToken),
  };
  for (let tries = 0; tries < 2; tries += 1) {
    const server = hook.serverUrl();
    if (server === null) continue;
    const to = hook.url.replace(hook.publicUrl, server);
    const signal = AbortSignal.timeout(5_000);
    const answered = await fetch(to, { method: 'POST', headers, body, signal })
      .then(async (answer) => {
        await answer.arrayBuffer();
        return answer.ok;
      })
      .catch(() => null);
    if (answered !== null) return answered;
  }
  return false;
}

/** As Twilio's security page has it: the address, then each name and value in the order of names. */
function signatureOf(
  url: string,
  params: Readonly<Record<string, string>>,
  authToken: string,
): string {
  const names = Object.keys(params).toSorted();
  const signed = names.reduce((text, name) => `${text}${name}${params[name] ?? ''}`, url);
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}
