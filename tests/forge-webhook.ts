import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';

/** A webhook as it goes over the wire. */
export interface Webhook {
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly params: readonly (readonly [string, string])[];
  readonly signature: string | null;
}

export interface ForgeOptions {
  readonly random: () => number;
  readonly authToken: string;
  /** Of another message than the webhook's. */
  readonly otherMessage: string;
  readonly publicUrl: string;
}

/** As whoever has the token would sign it, for our public address. */
export function sign(hook: Omit<Webhook, 'signature'>, token: string, publicUrl: string): Webhook {
  const url = `${publicUrl}${hook.path}${hook.search}`;
  return {
    ...hook,
    signature: getExpectedTwilioSignature(token, url, Object.fromEntries(hook.params)),
  };
}

export function oneOf<T>(random: () => number, all: readonly T[]): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

/** Makes of a genuine webhook one that its pretended sender has not signed; `n` chooses how. */
export function forge(n: number, hook: Webhook, options: ForgeOptions): Webhook {
  const way = WAYS[n % WAYS.length];
  if (!way) throw new Error('no way to forge');
  return way(hook, options);
}

type Param = readonly [string, string];
type Way = (hook: Webhook, options: ForgeOptions) => Webhook;

const WAYS: readonly Way[] = [
  // The signature.
  (hook) => ({ ...hook, signature: null }),
  (hook) => ({ ...hook, signature: '' }),
  (hook, { random }) => ({ ...hook, signature: changed(hook.signature ?? '', random) }),
  (hook, { random }) => ({ ...hook, signature: cut(hook.signature ?? '', random) }),
  (hook) => ({ ...hook, signature: `${hook.signature}, ${hook.signature}` }),
  (hook, { random, authToken, publicUrl }) => sign(hook, changed(authToken, random), publicUrl),
  (hook, { publicUrl }) => sign(hook, '', publicUrl),
  // What was reported.
  (hook, { random }) => onOne(hook, random, (name, value) => [[name, changed(value, random)]]),
  (hook, { random }) => onOne(hook, random, (name, value) => [[changed(name, random), value]]),
  (hook, { random }) => onOne(hook, random, () => []),
  (hook, { random }) =>
    onOne(hook, random, (name, value) => [
      [name, value],
      [name, `${value}x`],
    ]),
  (hook, { random }) =>
    onOne(hook, random, (name, value) => [
      [name, `x${value}`],
      [name, value],
    ]),
  (hook) => ({ ...hook, params: [...hook.params, ['Extra', '1']] }),
  moveLetter,
  repeat,
  ...movedFrom('ErrorCode'),
  ...movedFrom('MessageStatus'),
  (hook) => ({ ...hook, params: [] }),
  // Where it goes.
  (hook) => ({ ...hook, search: `${hook.search}${hook.search ? '&' : '?'}x=1` }),
  (hook, { otherMessage }) => ({
    ...hook,
    search: hook.search ? `?message=${otherMessage}` : '?a=b',
  }),
  (hook, { random }) => ({ ...hook, search: `?${changed(hook.search.slice(1), random)}x` }),
  (hook) => ({ ...hook, path: hook.path.includes('inbound') ? STATUS : INBOUND }),
  (hook, { random, authToken }) => sign(hook, authToken, oneOf(random, OTHER_URLS)),
  // Whose it is: our own token, and an account that is not the project's.
  (hook, { random, authToken, publicUrl }) => {
    const params = hook.params.map(([name, value]): readonly [string, string] =>
      name === 'AccountSid' ? [name, changed(value, random)] : [name, value],
    );
    return sign({ ...hook, params }, authToken, publicUrl);
  },
];

const STATUS = '/webhooks/twilio/status';
const INBOUND = '/webhooks/twilio/inbound';

/** Without its port our address would do: Twilio leaves it out at times, and so the check allows it. */
const OTHER_URLS = [
  'http://sms.hotel.example:8443/afterword',
  'https://sms.hotel.example:8443',
  'https://sms.hotel.example:8444/afterword',
  'https://evil.example/afterword',
];

function changed(text: string, random: () => number): string {
  const at = Math.floor(random() * Math.max(text.length, 1));
  const next = `${text.slice(0, at)}${oneOf(random, ['a', 'Z', '0', '+', 'é', ' '])}${text.slice(at + 1)}`;
  return next === text ? `${text}x` : next;
}

function cut(text: string, random: () => number): string {
  return text.slice(0, Math.floor(random() * (text.length - 1)));
}

/** On one that has a value: an empty one that is left out leaves nothing to be noticed by. */
function onOne(
  hook: Webhook,
  random: () => number,
  change: (name: string, value: string) => readonly (readonly [string, string])[],
): Webhook {
  const filled = hook.params.filter(([, value]) => value !== '');
  const [chosen] = oneOf(random, filled);
  const params = hook.params.flatMap((one) => (one[0] === chosen ? change(...one) : [one]));
  return { ...hook, params };
}

const READ = {
  status: ['MessageStatus'],
  inbound: ['AccountSid', 'MessageSid', 'From', 'To', 'Body'],
} as const;

/** One of those that are read. */
function oneRead(hook: Webhook, random: () => number): string {
  const isStatus = hook.params.some(([name]) => name === 'MessageStatus');
  return oneOf<string>(random, isStatus ? READ.status : READ.inbound);
}

/** Twilio signs names and values run together: a letter that moves over leaves the signature. */
function moveLetter(hook: Webhook, { random }: ForgeOptions): Webhook {
  const moved = oneRead(hook, random);
  const isBack = random() < 0.5;
  const params = hook.params.map(([name, value]): readonly [string, string] => {
    if (name !== moved) return [name, value];
    const isOver = isBack || value === '';
    return isOver
      ? [name.slice(0, -1), `${name.slice(-1)}${value}`]
      : [`${name}${value.slice(0, 1)}`, value.slice(1)];
  });
  return { ...hook, params };
}

/** What comes twice with one value is signed like one. */
function repeat(hook: Webhook, { random }: ForgeOptions): Webhook {
  const twice = oneRead(hook, random);
  const params = hook.params.flatMap((one) => (one[0] === twice ? [one, one] : [one]));
  return { ...hook, params };
}

/**
 * The same for one parameter of a status callback, in the order in which names are signed: a letter of its
 * value moves to its name; all of it hangs on the value before; half of its name does; or what comes next
 * hangs on its value, name and all or a letter of it. Of another webhook the signature is changed.
 */
function movedFrom(moved: string): Way[] {
  const ways: ((before: Param, one: Param, next: Param) => readonly Param[])[] = [
    (before, [name, value], next) => [
      before,
      [`${name}${value.slice(0, 1)}`, value.slice(1)],
      next,
    ],
    ([name, value], one, next) => [[name, `${value}${one.join('')}`], next],
    ([before, value], [name, rest], next) => [
      [before, `${value}${name.slice(0, 4)}`],
      [name.slice(4), rest],
      next,
    ],
    (before, [name, value], next) => [before, [name, `${value}${next.join('')}`]],
  ];
  return ways.map((way) => (hook) => {
    const params = hook.params.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const at = params.findIndex(([name]) => name === moved);
    const [before, one, next] = params.slice(at - 1, at + 2);
    if (at < 1 || !before || !one || !next) return { ...hook, signature: `${hook.signature}=` };
    return { ...hook, params: params.toSpliced(at - 1, 3, ...way(before, one, next)) };
  });
}
