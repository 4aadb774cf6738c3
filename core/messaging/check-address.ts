import type { WebhookCheck } from './webhook-check.ts';

interface Address {
  readonly url: string | null;
  readonly method: string | null;
}

/** What Twilio puts on a new number: it answers every text with a greeting of Twilio's own. */
const TWILIO_DEMO = /^https?:\/\/demo\.twilio\.com\//i;

/** Whether an address at Twilio is ours, and called the way we answer. `what` opens the sentence. */
export function checkAddress(
  what: string,
  { url, method }: Address,
  wanted: { readonly url: string; readonly where: string },
): WebhookCheck {
  const set = `Set it to ${wanted.url} by POST in ${wanted.where}.`;
  const wrong = (text: string): WebhookCheck => ({
    what: 'inbound',
    state: 'wrong',
    text,
    remedy: set,
  });
  if (url === null) return wrong(`${what} go nowhere: no address is set.`);
  if (TWILIO_DEMO.test(url)) return wrong(`${what} are still answered by Twilio's demo.`);
  if (samePlace(url, wanted.url) !== 'same') {
    return wrong(
      samePlace(url, wanted.url) === 'scheme'
        ? `${what} go to ${url}, which differs from this server's address in http or https.`
        : `${what} go to ${url}, which is not this server.`,
    );
  }
  if (method !== null && method.toUpperCase() !== 'POST') {
    return wrong(`${what} come by ${method}, which this server does not answer.`);
  }
  return { what: 'inbound', state: 'ok', text: `${what} come here.`, remedy: '' };
}

/** A query or a slash at the end changes nothing for us; another host or path does. */
function samePlace(one: string, other: string): 'same' | 'scheme' | 'other' {
  const a = plain(one);
  const b = plain(other);
  if (a === b) return 'same';
  return a.replace(/^https?:/, '') === b.replace(/^https?:/, '') ? 'scheme' : 'other';
}

function plain(url: string): string {
  const [address = ''] = url.trim().split(/[?#]/);
  const match = /^(https?:\/\/)([^/]*)(.*)$/i.exec(address);
  if (!match) return address;
  const [, scheme = '', host = '', path = ''] = match;
  const port = scheme.toLowerCase() === 'https://' ? /:443$/ : /:80$/;
  return `${scheme.toLowerCase()}${host.toLowerCase().replace(port, '')}${path.replace(/\/+$/, '')}`;
}
