import { type BookInbound, type BookText, type Moment, type Oddity, truthOf } from './book.ts';

/** Whose account it is, and how far the provider's clock is ahead of the real one. */
export interface Place {
  readonly accountSid: string;
  readonly skewMs: number;
}

/** A message resource, as Twilio's description has it. */
export type Resource = Readonly<Record<string, unknown>>;

/** `truth` is how it is with the text, or was a moment ago. */
export function textResource(
  text: BookText,
  { accountSid, skewMs }: Place,
  truth: Moment = truthOf(text),
): Resource {
  const isService = text.sender.startsWith('MG');
  const sent = text.life.find(({ status }) => status === 'sent');
  return {
    ...common(accountSid, text.sid),
    to: text.to,
    // Of a service's text it is not known before a number was chosen.
    from: isService ? null : text.sender,
    messaging_service_sid: isService ? text.sender : null,
    body: text.body,
    direction: 'outbound-api',
    status: truth.status,
    error_code: truth.errorCode,
    num_segments: isService && truth.status === 'accepted' ? '0' : '1',
    date_created: rfc2822(text.acceptedAt + skewMs),
    date_sent: sent ? rfc2822(sent.at + skewMs) : null,
    date_updated: rfc2822(truth.at + skewMs),
  };
}

export function inboundResource(text: BookInbound, { accountSid, skewMs }: Place): Resource {
  const at = rfc2822(text.writtenAt + skewMs);
  return {
    ...common(accountSid, text.sid),
    to: text.to,
    from: text.from,
    messaging_service_sid: text.service,
    body: text.body,
    direction: 'inbound',
    status: 'received',
    error_code: null,
    num_segments: '1',
    date_created: at,
    date_sent: at,
    date_updated: at,
  };
}

function common(accountSid: string, sid: string): Resource {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}.json`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    sid,
    uri,
    error_message: null,
    num_media: '0',
    price: null,
    price_unit: 'USD',
    subresource_uris: { media: uri.replace('.json', '/Media.json') },
  };
}

export function rfc2822(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

/** The same, as a list of somebody else's making has it. */
export function mangle(resource: Resource, oddity: Oddity): Resource {
  switch (oddity) {
    case 'none':
      return resource;
    case 'no body':
      return { ...resource, body: null };
    case 'no date of creation':
      return { ...resource, date_created: null };
    case 'no dates':
      return { ...resource, date_created: null, date_sent: null, date_updated: null };
    case 'dates as ISO':
      return { ...resource, ...eachDate(resource, (date) => new Date(date).toISOString()) };
    case 'spaced numbers':
      return { ...resource, ...eachNumber(resource, spaced) };
    case 'numbers without a plus':
      return { ...resource, ...eachNumber(resource, (number) => number.slice(1)) };
    case 'no service':
      return { ...resource, messaging_service_sid: null };
    case 'no id':
      return { ...resource, sid: null };
    case 'more fields':
      return { ...resource, tags: { campaign: ['a'] }, risk_check: null, num_segments: 1 };
  }
}

/** +447700900123 as +44 7700 900123. */
function spaced(number: string): string {
  return `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`;
}

function eachDate(resource: Resource, change: (date: string) => string): Resource {
  return changed(resource, ['date_created', 'date_sent', 'date_updated'], change);
}

function eachNumber(resource: Resource, change: (number: string) => string): Resource {
  return changed(resource, ['from', 'to'], change);
}

function changed(
  resource: Resource,
  fields: readonly string[],
  change: (value: string) => string,
): Resource {
  return Object.fromEntries(
    fields.map((field) => {
      const value = resource[field];
      return [field, typeof value === 'string' ? change(value) : value];
    }),
  );
}
